import App
import ArgumentParser
import Domain
import Persian
import Stores

extension Wording {
  /// What an import did, line by line.
  func lines(of summary: ImportSummary, rejects: String?, isTrial: Bool = false) -> [CleanText] {
    let numerals = Numerals(language)
    func count(_ number: Int) -> CleanText { numerals.integer(number) }
    var lines: [CleanText] = []
    if isTrial {
      lines.append(
        say(
          "آزمایشی: هیچ چیز نوشته نشد؛ آنچه نوشته می‌شد:",
          "Dry run: nothing was written. What would have been:"))
    }
    if summary.resumedRows > 0 {
      lines.append(
        say(
          "از سطر \(count(summary.resumedRows + 1)) ادامه یافت: پیش از آن ثبت شده بود (--restart از نو آغاز می‌کند).",
          "Continued from row \(count(summary.resumedRows + 1)): what is before it was stored already (--restart begins anew)."
        ))
    }
    lines += [
      say(
        "\(count(summary.rows)) سطر خوانده شد: \(count(summary.inserted)) تازه، \(count(summary.updated)) به‌روز، \(count(summary.unchanged)) بی‌تغییر، \(count(summary.rejected)) پذیرفته‌نشده؛ \(numerals.decimal(summary.seconds, places: 1)) ثانیه",
        "\(count(summary.rows)) rows read: \(count(summary.inserted)) new, \(count(summary.updated)) updated, \(count(summary.unchanged)) unchanged, \(count(summary.rejected)) refused; \(numerals.decimal(summary.seconds, places: 1)) s"
      )
    ]
    if let rate = summary.rate {
      lines.append(say("  \(count(rate)) سطر در ثانیه", "  \(count(rate)) rows a second"))
    }
    lines += reasons(of: summary) + warnings(of: summary) + unknownColumns(of: summary)
    if summary.rejected > 0 { lines.append(refusedLines(rejects)) }
    return lines
  }

  /// The refused rows by reason, the most frequent first.
  func reasons(of summary: ImportSummary) -> [CleanText] {
    summary.rejectedByReason
      .sorted { ($1.value, $0.key) < ($0.value, $1.key) }
      .map { "  \(Numerals(language).integer($1))  \(refusal($0))" }
  }

  /// The rows that were odd and taken all the same.
  private func warnings(of summary: ImportSummary) -> [CleanText] {
    let numerals = Numerals(language)
    return summary.warnings.sorted { $0.key.token < $1.key.token }.map { warning, found in
      "  \(numerals.integer(found.rows))  \(warningText(warning))\(say("، نخست در سطر ", ", first in line "))\(numerals.integer(found.firstLine))"
    }
  }

  /// The columns that were not read, file by file.
  func unknownColumns(of summary: ImportSummary) -> [CleanText] {
    summary.files.filter { !$0.unknownColumns.isEmpty }.map { file in
      let names = file.unknownColumns.joined(separator: say("، ", ", "))
      return say(
        "  ستون‌های ناشناخته \(file.path): \(names)", "  unknown columns in \(file.path): \(names)")
    }
  }

  /// Where the refused lines are.
  func refusedLines(_ rejects: String?) -> CleanText {
    rejects.map { path in
      say("سطرهای پذیرفته‌نشده در \(path.shown) است.", "Refused lines are in \(path.shown).")
    }
      ?? say(
        "برای دیدن سطرهای پذیرفته‌نشده --rejects بدهید.",
        "To keep the refused lines, give --rejects.")
  }

  /// Why a line was refused, with what it was about.
  func explain(_ rejection: ImportRejection) -> CleanText {
    let reason = refusal(rejection.token)
    switch rejection {
    case .unknownReference(_, let code): return "\(reason): \(code)"
    case .badValue(_, let value, _):
      let shown = CleanText(value)
      return shown.isEmpty || shown.string.count > 60 ? reason : "\(reason): \(shown)"
    case .duplicateKeyInFile(_, let code, let line):
      return say(
        "\(reason): \(code)، سطر \(plain(line))", "\(reason): \(code), line \(plain(line))")
    case .wrongFieldCount(let expected, let found):
      return say(
        "\(reason): \(plain(found)) به‌جای \(plain(expected))",
        "\(reason): \(plain(found)) instead of \(plain(expected))")
    default: return reason
    }
  }

  /// What the system said about a file.
  func name(_ fault: FileFault) -> CleanText {
    switch fault {
    case .missing: say("چنین پرونده یا پوشه‌ای نیست", "no such file or folder")
    case .denied: say("دسترسی نیست", "permission denied")
    case .isDirectory: say("پوشه است، نه پرونده", "it is a folder, not a file")
    case .notAFile: say("پرونده معمولی نیست", "it is no ordinary file")
    case .occupied:
      say(
        "پرونده‌ای از گونه دیگر با این نام هست و جایگزین نمی‌شود",
        "a file of another kind has this name and is not replaced")
    case .full: say("دیسک پر است", "the disk is full")
    case .other(let code): say("خطای سیستم \(plain(Int(code)))", "system error \(plain(Int(code)))")
    }
  }

  /// What a file that is no text is.
  func name(_ form: ForeignForm) -> CleanText {
    switch form {
    case .gzip: say("فشرده gzip", "gzip")
    case .spreadsheet: say("کاربرگ یا بایگانی zip", "a spreadsheet or zip archive")
    case .utf16: "UTF-16"
    }
  }

  private func warningText(_ warning: ImportWarning) -> CleanText {
    switch warning {
    case .postcodeRepeatedStart:
      say("کد پستی با چهار رقم یکسان در آغاز", "postcode that begins with four equal digits")
    case .postcodeFifthIsFive: say("کد پستی با رقم پنجم ۵", "postcode whose fifth digit is 5")
    case .postcodeTwoInPlace:
      say("کد پستی با ۲ در پنج رقم پایانی", "postcode with a 2 in its last five digits")
    case .postcodeInvalid:
      say("کد پستی نادرست، همان‌گونه نگه داشته شد", "impossible postcode, kept as written")
    case .lowPrecision: say("مختصات کم‌دقت", "coarse coordinates")
    case .plateOrderAssumed: say("پلاک ثبتی با خط کج", "plate with a slash")
    case .unknownProvince: say("استان ناشناخته", "unknown province")
    case .suspiciousText: say("نویسه‌های پنهان یا همسان", "hidden or look-alike characters")
    }
  }
}

extension Failure {
  init(_ error: ImportError, wording: Wording) {
    let say = wording.say
    switch error {
    case .unreadable(let path, let fault):
      self.init(
        say(
          "پرونده \(path) خوانده نشد: \("\(fault)".shown)",
          "cannot read \(path): \("\(fault)".shown)"),
        code: .noInput)
    case .empty(let path):
      self.init(say("پرونده \(path) خالی است.", "\(path) is empty."), code: .badData)
    case .notText(let path, let form):
      self.init(
        say(
          "پرونده \(path) متن نیست (\(wording.name(form))).",
          "\(path) is not text (\(wording.name(form)))."),
        remedy: say("نخست آن را به CSV با UTF-8 برگردانید.", "Turn it into CSV in UTF-8 first."),
        code: .badData)
    case .wrongHeader(let path, let fault): self.init(path, fault, wording: wording)
    case .rejectsUnwritable(let path, let fault):
      self.init(unwritable: path, fault, wording: wording)
    case .rejectsIsInput(let path):
      self.init(
        say(
          "--rejects همان پرونده ورودی \(path) است.", "--rejects names the input file \(path)."),
        code: .usage)
    case .busy(let path):
      self.init(
        say(
          "پرونده \(path) همین اکنون وارد می‌شود.", "\(path) is being imported at this moment."),
        remedy: say("تا پایان آن درنگ کنید.", "Wait until that is done."), code: .tryAgain)
    case .store(let error, let rows):
      self.init(
        say(
          "\(wording.cause(error))؛ \(Numerals(wording.language).integer(rows)) سطر پیش از آن ثبت شده است.",
          "\(wording.cause(error)); \(Numerals(wording.language).integer(rows)) rows before it are stored."
        ),
        remedy: wording.remedy(error), code: ExitCode(of: error))
    }
  }

  /// An output that cannot be written where it was asked for.
  init(unwritable path: CleanText, _ fault: FileFault, wording: Wording) {
    self.init(
      wording.say(
        "در \(path) نمی‌توان نوشت: \(wording.name(fault)).",
        "cannot write \(path): \(wording.name(fault))."),
      remedy: wording.say("نام دیگری بدهید.", "Name another file."), code: .cannotCreate)
  }

  private init(_ path: CleanText, _ fault: HeaderFault, wording: Wording) {
    let comma = wording.say("، ", ", ")
    func list(_ columns: [ImportColumn]) -> CleanText {
      columns.map(\.token.shown).joined(separator: comma)
    }
    var wrong: [CleanText] = []
    if !fault.missing.isEmpty {
      wrong.append(
        wording.say("ستون \(list(fault.missing)) نیست", "missing \(list(fault.missing))"))
    }
    if !fault.repeated.isEmpty {
      wrong.append(
        wording.say("ستون \(list(fault.repeated)) دو بار آمده", "\(list(fault.repeated)) twice"))
    }
    let found = fault.found.joined(separator: comma)
    let remedy =
      fault.fits.map { kind in
        wording.say(
          "این سرستون به \(kind.token.shown) می‌خورد: didban import \(kind.token.shown) …",
          "This header is that of \(kind.token.shown): didban import \(kind.token.shown) …")
      }
      ?? wording.say(
        "سطر نخست باید نام ستون‌ها باشد، فارسی یا انگلیسی؛ آنچه هست: \(found)",
        "The first line must name the columns, in Persian or English; found: \(found)")
    self.init(
      wording.say(
        "سرستون‌های \(path) نادرست است: \(wrong.joined(separator: comma)).",
        "wrong header in \(path): \(wrong.joined(separator: comma))."),
      remedy: remedy, code: .badData)
  }
}
