package import Domain
package import Persian

// What operators do to records: notes, follow-ups, assignments, corrections.
extension Wording {
  var followUps: CleanText { say("پیگیری‌ها", "Follow-ups") }
  var followUp: CleanText { say("پیگیری", "Follow-up") }
  var noteLabel: CleanText { say("یادداشت", "Note") }
  var assignee: CleanText { say("ارجاع به", "Assigned to") }
  var dueDate: CleanText { say("مهلت", "Due date") }
  var subjectOfFollowUp: CleanText { say("موضوع", "Subject") }
  var reason: CleanText { say("دلیل", "Reason") }
  var age: CleanText { say("قدمت", "Age") }
  var nobody: CleanText { say("هیچ‌کس", "nobody") }
  var mine: CleanText { say("مال من", "mine") }
  var everybodys: CleanText { say("همه", "everybody's") }
  var closedOnes: CleanText { say("بسته‌شده‌ها", "closed") }
  var recordLabel: CleanText { say("رکورد", "Record") }
  var historyTitle: CleanText { say("سابقه عملیات", "Audit log") }
  var noHistory: CleanText {
    say("هنوز چیزی در آن تغییر نکرده است.", "Nothing has been changed in it yet.")
  }
  var noFollowUps: CleanText { say("پیگیری بازی نیست", "No follow-up is open") }
  var noClosedFollowUps: CleanText { say("پیگیری بسته‌ای نیست", "No follow-up is closed") }
  var dueHint: CleanText { say("مثلاً ۱۴۰۵/۰۳/۰۱", "such as 1405/03/01") }
  var optional: CleanText { say("دلخواه", "optional") }
  var formHint: CleanText {
    say(
      "Enter خانه بعد و در پایان ثبت · Tab خانه‌ها · Esc انصراف",
      "Enter next field, at the end record · Tab fields · Esc cancel")
  }

  func marked(_ count: Int) -> CleanText {
    say(
      "\(numerals.integer(count)) نشان‌دار",
      "\(numerals.integer(count)) marked")
  }

  func more(_ count: Int) -> CleanText {
    say("و \(numerals.integer(count)) پیگیری دیگر", "and \(numerals.integer(count)) more")
  }

  func noteCount(_ count: Int) -> CleanText { self.count(count, "یادداشت", "note", "notes") }

  package func name(_ subject: Subject) -> CleanText {
    switch subject {
    case .endowments: say("موقوفه", "endowment")
    case .units: say("رقبه", "property unit")
    case .machines: say("ماشین مجازی", "virtual machine")
    case .addresses: say("نشانی", "address")
    case .leases: say("اجاره‌نامه", "lease")
    case .instalments: say("قسط", "instalment")
    case .titleDeeds: say("سند مالکیت", "title deed")
    case .legalFiles: say("پرونده حقوقی", "legal file")
    case .shrines: say("بقعه", "shrine")
    case .projects: say("پروژه عمرانی", "development project")
    case .investigations: say("تحقیق", "investigation")
    case .incidents: say("رخداد", "incident")
    case .waste: say("هدررفت", "waste")
    case .volumes: say("دیسک ابری", "volume")
    case .backups: say("پشتیبان", "backup")
    case .snapshots: say("تصویر لحظه‌ای", "snapshot")
    case .images: say("تصویر سیستم", "image")
    case .networks: say("شبکه", "network")
    case .gpuNodes: say("گره GPU", "GPU node")
    case .certificates: say("گواهی", "certificate")
    case .onboardings: say("سامانه", "workload")
    case .sites: say("مرکز داده", "data centre")
    case .hosts: say("میزبان", "host")
    case .tenants: say("دستگاه", "agency")
    case .cloudProjects: say("پروژه ابری", "cloud project")
    case .findings: say("یافته امنیتی", "security finding")
    case .userAccounts: say("حساب کاربری", "user account")
    case .benchmarks: say("سنجش پیکربندی", "configuration check")
    }
  }

  func name(_ state: FollowUpState) -> CleanText {
    switch state {
    case .open: say("در حال پیگیری", "following up")
    case .waiting: say("در انتظار", "waiting")
    case .done: say("انجام‌شده", "done")
    case .dropped: say("لغوشده", "cancelled")
    }
  }

  func name(_ field: CorrectableField) -> CleanText {
    switch field {
    case .endowmentName: say("نام", "Name")
    case .donor: donor
    case .trustee: trustee
    case .waqfDeedNumber: say("شماره وقف‌نامه", "Number of the waqf deed")
    case .endowmentLocality, .unitLocality: say("شهر یا روستا", "City or village")
    case .unitTitle: say("عنوان", "Title")
    case .plate: plateLabel
    case .unitAddress, .addressText: address
    case .unitPostcode, .addressPostcode: postcode
    case .tenant: tenant
    }
  }

  package func name(_ action: AuditAction) -> CleanText {
    switch action {
    case .adopted: say("تحویل گرفته شد", "taken over")
    case .decided: say("تصمیم", "decided")
    case .undone: say("واگرد", "undone")
    case .followUpOpened: say("پیگیری تازه", "follow-up opened")
    case .followUpMoved: say("وضعیت پیگیری", "follow-up moved")
    case .followUpPassed: say("ارجاع پیگیری", "follow-up passed on")
    case .followUpPostponed: say("مهلت پیگیری", "follow-up due date")
    case .noted: say("یادداشت", "noted")
    case .assigned: say("ارجاع", "assigned")
    case .withdrawn: say("پس گرفتن ارجاع", "assignment withdrawn")
    case .corrected: say("اصلاح", "corrected")
    case .postAsked: say("پرسش از پست", "asked the Post")
    case .postAnswered: say("پاسخ پست", "the Post answered")
    case .secondDrawn: say("برگزیده برای بازبینی دوم", "drawn for a second review")
    case .secondDecided: say("بازبینی دوم", "second review")
    case .secondVoided: say("بازبینی دوم بی‌موضوع شد", "second review void")
    case .arbitrated: say("داوری", "arbitrated")
    case .planted: say("کاشت مورد آزمون", "known item planted")
    case .grounded: say("زمینه تصمیم", "ground of the decision")
    case .redone: say("تصمیم دوباره", "decided once more")
    case .advanced: say("پیشرفت نشانی", "moved on")
    case .wasteMoved: say("وضعیت هدررفت", "waste moved")
    case .wasteSurveyed: say("پیمایش هدررفت", "surveyed")
    case .stageMoved: say("مرحله", "stage")
    case .milestoneSet: say("مهلت مرحله", "milestone due date")
    }
  }

  /// What an entry of the audit trail changed, in one clause.
  package func what(_ entry: AuditEntry) -> CleanText {
    let (before, after) = (value(entry.before, entry), value(entry.after, entry))
    switch entry.action {
    case .adopted:
      return say("«\(entry.field)»: \(after) ردیف", "“\(entry.field)”: \(after) rows")
    case .noted, .followUpOpened: return inQuotes(after)
    case .grounded: return ""
    default: break
    }
    var change = before.isEmpty ? inQuotes(after) : fromTo(before, after)
    if let field = CorrectableField(token: entry.field.string) {
      change = "\(name(field)): \(change)"
    }
    return change
  }

  private func fromTo(_ before: CleanText, _ after: CleanText) -> CleanText {
    say(
      "از \(inQuotes(before)) به \(inQuotes(after))",
      "from \(inQuotes(before)) to \(inQuotes(after))")
  }

  private func inQuotes(_ text: CleanText) -> CleanText {
    text.isEmpty ? say("خالی", "empty") : say("«\(text)»", "“\(text)”")
  }

  /// A value as the trail keeps it, in words.
  private func value(_ text: CleanText, _ entry: AuditEntry) -> CleanText {
    switch entry.action {
    case .decided, .undone, .redone, .advanced, .postAsked, .postAnswered:
      ReviewState(token: text.string).map(name) ?? text
    case .followUpMoved: FollowUpState(token: text.string).map(name) ?? text
    case .wasteMoved, .wasteSurveyed: WasteState(token: text.string).map(name) ?? text
    case .stageMoved: OnboardingStage(token: text.string).map(name) ?? text
    case .followUpPostponed, .milestoneSet, .adopted: numerals.digits(text)
    default: text
    }
  }

  /// The reason of an entry, in words.
  package func reason(of entry: AuditEntry) -> CleanText {
    guard [.decided, .undone, .redone].contains(entry.action) else { return entry.why }
    return RejectReason(token: entry.why.string).map(name) ?? entry.why
  }

  /// Why nothing was written.
  package func refusal(_ refusal: ChangeRefusal) -> CleanText {
    switch refusal {
    case .overtaken(let now):
      say(
        "کس دیگری زودتر تغییرش داده است؛ اکنون \(inQuotes(now)). چیزی ثبت نشد.",
        "Somebody else was quicker; it now says \(inQuotes(now)). Nothing was recorded.")
    case .gone: say("این رکورد دیگر نیست.", "The record is no longer there.")
    case .unchanged: say("چیزی تغییر نکرده است.", "Nothing is different.")
    case .badValue(let field):
      say("«\(name(field))» درست نوشته نشده است.", "“\(name(field))” is not written as it must be.")
    case .emptyField(let field):
      say("«\(name(field))» نمی‌تواند خالی باشد.", "“\(name(field))” may not be empty.")
    case .emptyText: say("نوشته خالی است.", "The text is empty.")
    case .reasonMissing: say("دلیل را بنویسید.", "Write down the reason.")
    case .foreignField(let field):
      say("این رکورد «\(name(field))» ندارد.", "The record has no “\(name(field))”.")
    case .forbiddenMove(let from, let to):
      say(
        "«\(name(from))» به «\(name(to))» نمی‌رود.", "“\(name(from))” does not go to “\(name(to))”.")
    case .forbiddenWasteMove(let from, let to):
      say(
        "«\(name(from))» به «\(name(to))» نمی‌رود.", "“\(name(from))” does not go to “\(name(to))”.")
    case .dayMissing: say("روز آن را بنویسید.", "Write down its day.")
    case .forbiddenStage(let from, let to):
      say(
        "«\(name(from))» به «\(name(to))» نمی‌رود.", "“\(name(from))” does not go to “\(name(to))”.")
    }
  }

  var badDate: CleanText {
    say("تاریخ شناخته نشد؛ مثلاً ۱۴۰۵/۰۳/۰۱.", "No such date; write it like 1405/03/01.")
  }
  var pastDate: CleanText { say("این روز گذشته است.", "That day has passed.") }
  var nothingToChange: CleanText {
    say("اینجا رکوردی برای این کار نیست.", "There is no record here to do that to.")
  }
  var nothingCorrectable: CleanText {
    say("چیزی از این رکورد با دست اصلاح نمی‌شود.", "Nothing of this record is corrected by hand.")
  }
  var correctOneByOne: CleanText {
    say(
      "اصلاح تنها یک رکورد را می‌گیرد؛ نشان‌ها را با Esc بردارید.",
      "A correction takes one record; Esc takes the marks away.")
  }

  package func recorded(_ count: Int) -> CleanText {
    say("ثبت شد (\(numerals.integer(count)) مورد).", "Recorded (\(numerals.integer(count))).")
  }
}
