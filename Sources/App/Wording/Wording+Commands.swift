import Canvas
import Persian

extension Wording {
  func title(_ command: Command) -> CleanText {
    switch command {
    case .up: say("بالا", "up")
    case .down: say("پایین", "down")
    case .left: say("چپ", "left")
    case .right: say("راست", "right")
    case .pageUp: say("یک صفحه بالا", "page up")
    case .pageDown: say("یک صفحه پایین", "page down")
    case .halfUp: say("نیم صفحه بالا", "half a page up")
    case .halfDown: say("نیم صفحه پایین", "half a page down")
    case .first: say("اول", "first")
    case .last: say("آخر", "last")
    case .open: say("باز کردن", "open")
    case .back: say("بازگشت", "back")
    case .nextView: say("نمای بعدی", "next view")
    case .previousView: say("نمای قبلی", "previous view")
    case .overview: say("نمای کلی", "overview")
    case .endowments: say("موقوفات", "endowments")
    case .cloud: say("ابر دماوند", "cloud")
    case .addresses: say("تطبیق نشانی", "addresses")
    case .find: say("جستجو", "find")
    case .findNext: say("یافته بعدی", "next hit")
    case .findPrevious: say("یافته قبلی", "previous hit")
    case .jump: say("رفتن به رکورد", "go to a record")
    case .filter: say("پالایش", "filter")
    case .clearFilter: say("حذف پالایش", "clear filter")
    case .sort: say("مرتب‌سازی با ستون بعدی", "sort by next column")
    case .reverseSort: say("وارونه کردن ترتیب", "reverse the order")
    case .columns: say("ستون‌ها و ترتیب", "columns and order")
    case .views: say("نماهای ذخیره‌شده", "saved views")
    case .nextPicture: say("نمودار بعدی", "next chart")
    case .previousPicture: say("نمودار قبلی", "previous chart")
    case .nextMeasure: say("سنجه بعدی", "next measure")
    case .previousMeasure: say("سنجه قبلی", "previous measure")
    case .explain: say("این رقم از کجاست", "where the figure comes from")
    case .review: say("بازبینی نشانی بعدی", "review next address")
    case .secondLook: say("نگاه دوم به تصمیم دیگران", "second look at others' decisions")
    case .arbitrate: say("داوری میان دو بازبین", "settle disagreements of two clerks")
    case .accept: say("پذیرش", "accept")
    case .reject: say("رد با دلیل", "reject")
    case .askPost: say("استعلام پست", "ask the Post")
    case .skip: say("گذشتن", "skip")
    case .sendBack: say("برگشت به اداره با دلیل", "send back to the office, with a reason")
    case .verdictNote: say("یادداشت کنار رأی بعدی", "a note beside the next verdict")
    case .lookUp: say("هیچ‌کدام: جست‌وجو در همه جی‌نف", "none of these: look up in all of GNAF")
    case .reread: say("خواندن نشانی به گونه‌ای دیگر", "read the address otherwise")
    case .undo: say("واگرد", "undo")
    case .redo: say("انجام دوباره", "redo")
    case .takingOrder: say("ترتیب برداشتن", "order of taking")
    case .takingScope:
      say("حوزه: همه، استان، شهرستان، موقوفه", "scope: all, province, county, endowment")
    case .alike: say("تصمیم برای متن‌های یکسان", "decide identical texts too")
    case .export: say("نوشتن فهرست در پرونده", "export the list")
    case .mark: say("نشان گذاشتن یا برداشتن", "mark or unmark")
    case .compare:
      say("نمودار سنجه میزبان‌های نشان‌دار", "chart the metrics of the marked hosts")
    case .agencyMachines: say("همه ماشین‌های دستگاه", "all machines of the agency")
    case .looseMachines:
      say("ماشین‌های بی‌پروژه دستگاه", "machines of the agency in no project")
    case .note: say("یادداشت گذاشتن", "add a note")
    case .followUp: say("پیگیری تازه", "open a follow-up")
    case .assign: say("ارجاع", "assign")
    case .correct: say("اصلاح با دلیل", "correct, with a reason")
    case .history: say("سابقه عملیات رکورد", "audit log of the record")
    case .nextScope: say("همه، مال من، بسته‌ها", "everybody's, mine, closed")
    case .previousMonth: say("ماه قبل", "month before")
    case .nextMonth: say("ماه بعد", "month after")
    case .nextGroup: say("گروه بعدی", "next group")
    case .previousGroup: say("گروه قبلی", "previous group")
    case .zoomIn: say("نگاه نزدیک‌تر", "closer look")
    case .zoomOut: say("نگاه دورتر", "wider look")
    case .earlier: say("نیم بازه به گذشته", "half a window back")
    case .later: say("نیم بازه به جلو", "half a window on")
    case .toNow: say("تا اکنون", "up to now")
    case .addAgency: say("اگر دستگاهی افزوده شود", "what if an agency is added")
    case .finish: say("انجام شد", "done")
    case .wait: say("در انتظار", "waiting")
    case .drop: say("لغو با دلیل", "cancel, with a reason")
    case .reopen: say("باز کردن دوباره", "open again")
    case .postpone: say("مهلت دیگر", "another due date")
    case .confirmWaste: say("تأیید هدررفت", "confirm waste")
    case .notifyOwner: say("مهلت به دستگاه", "give the owner until a day")
    case .releaseWaste: say("آزاد شد", "released")
    case .exemptWaste: say("استثنا با دلیل", "exempt, with a reason")
    case .copy: say("رونوشت رکورد", "copy the record")
    case .copyCode: say("رونوشت شناسه", "copy the code")
    case .refresh: say("به‌روزرسانی", "refresh")
    case .theme: say("پوسته بعدی", "next theme")
    case .language: say("فارسی / انگلیسی", "Persian / English")
    case .direction: say("وارونه کردن سوی صفحه", "turn the screen over")
    case .calibrate: say("آزمون خوانایی فارسی", "check how Persian reads")
    case .palette: say("فرمان‌ها و نماها", "commands and views")
    case .help: say("راهنما", "help")
    case .quit: say("خروج", "quit")
    }
  }

  func name(_ context: KeyContext) -> CleanText {
    switch context {
    case .general: say("همه جا", "Everywhere")
    case .records: say("در فهرست‌ها", "In lists")
    case .statistics: say("در آمار", "In statistics")
    case .review: say("در بازبینی", "In review")
    case .followUps: say("در پیگیری‌ها", "In follow-ups")
    case .queue: say("در صف", "In the queue")
    case .metrics: say("در سنجه‌ها", "In metrics")
    case .metricChart: say("در نمودار سنجه", "In the chart of a metric")
    case .hosts: say("در میزبان‌ها", "In hosts")
    case .agencies: say("در دستگاه‌ها و پروژه‌ها", "In agencies and projects")
    case .hostMap: say("در نقشه میزبان‌ها", "In the map of hosts")
    case .capacity: say("در ظرفیت", "In capacity")
    case .showback: say("در برآورد هزینه", "In showback")
    case .waste: say("در هدررفت", "In waste")
    }
  }

  /// A key as hints show it: the words on the keyboard, which are Latin in both languages.
  func name(_ key: Key) -> CleanText {
    switch key {
    case .character(" "): say("فاصله", "Space")
    case .character("\u{200C}"): "Shift-Space"
    case .character(let scalar): CleanText(RawText(String(scalar)))
    case .control(let letter): "Ctrl-\(CleanText(RawText(String(letter))))"
    case .alt(let letter): "Alt-\(CleanText(RawText(String(letter))))"
    case .up: "↑"
    case .down: "↓"
    case .left: "←"
    case .right: "→"
    case .controlLeft: "Ctrl-←"
    case .controlRight: "Ctrl-→"
    case .altLeft: "Alt-←"
    case .altRight: "Alt-→"
    case .altBackspace: "Alt-Backspace"
    case .home: "Home"
    case .end: "End"
    case .pageUp: "PgUp"
    case .pageDown: "PgDn"
    case .enter: "Enter"
    case .escape: "Esc"
    case .tab: "Tab"
    case .backTab: "Shift-Tab"
    case .backspace: "Backspace"
    case .delete: "Del"
    case .insert: "Ins"
    case .function(let number): "F\(Numerals(.english).plain(number))"
    case .paste, .mouse: ""
    }
  }
}

extension Wording {
  /// A command in one word, for the hints in the footer.
  func hint(_ command: Command) -> CleanText {
    switch command {
    case .sort: say("ترتیب", "sort")
    case .nextPicture: say("نمودار", "chart")
    case .nextMeasure: say("سنجه", "measure")
    case .explain: say("منشأ", "source")
    case .review: say("بازبینی", "review")
    case .arbitrate: say("داوری", "arbitrate")
    case .reject: say("رد", "reject")
    case .askPost: say("پست", "Post")
    case .sendBack: say("برگشت", "send back")
    case .verdictNote: say("یادداشت", "note")
    case .palette: say("فرمان‌ها", "commands")
    case .nextView: say("نما", "view")
    case .open: say("باز", "open")
    case .nextScope: say("دیگران", "whose")
    case .nextGroup: say("گروه", "group")
    case .mark: say("نشان", "mark")
    case .compare: say("سنجه‌ها", "metrics")
    case .agencyMachines: say("ماشین‌ها", "VMs")
    case .looseMachines: say("بی‌پروژه", "no project")
    case .zoomIn: say("نزدیک‌تر", "closer")
    case .zoomOut: say("دورتر", "wider")
    case .earlier: say("گذشته", "back")
    case .toNow: say("اکنون", "now")
    case .addAgency: say("دستگاه تازه", "add agency")
    case .postpone, .notifyOwner: say("مهلت", "due date")
    case .confirmWaste: say("تأیید", "confirm")
    case .exemptWaste: say("استثنا", "exempt")
    default: title(command)
    }
  }
}
