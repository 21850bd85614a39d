import App
import ArgumentParser
import Persian
import Stores

extension Wording {
  /// What an import did, line by line.
  func lines(of summary: ImportSummary, rejects: String?) -> [CleanText] {
    let numerals = Numerals(language)
    func count(_ number: Int) -> CleanText { numerals.integer(number) }
    var lines: [CleanText] = [
      say(
        "\(count(summary.rows)) سطر خوانده شد: \(count(summary.inserted)) تازه، \(count(summary.updated)) به‌روز، \(count(summary.unchanged)) بی‌تغییر، \(count(summary.rejected)) پذیرفته‌نشده؛ \(numerals.decimal(summary.seconds, places: 1)) ثانیه",
        "\(count(summary.rows)) rows read: \(count(summary.inserted)) new, \(count(summary.updated)) updated, \(count(summary.unchanged)) unchanged, \(count(summary.rejected)) refused; \(numerals.decimal(summary.seconds, places: 1)) s"
      )
    ]
    for (token, number) in summary.rejectedByReason.sorted(by: { $0.value > $1.value }) {
      lines.append("  \(count(number))  \(reason(token))")
    }
    for (warning, found) in summary.warnings.sorted(by: { $0.key.token < $1.key.token }) {
      lines.append(
        "  \(count(found.rows))  \(warningText(warning)) \(say("نخست", "first"))\(say(": سطر ", ": line "))\(count(found.firstLine))"
      )
    }
    for file in summary.files where !file.unknownColumns.isEmpty {
      let names = file.unknownColumns.joined(separator: say("، ", ", "))
      lines.append(
        say(
          "  ستون‌های ناشناخته \(file.path): \(names)", "  unknown columns in \(file.path): \(names)"
        ))
    }
    if summary.rejected > 0 {
      lines.append(
        rejects.map { path in
          say("سطرهای پذیرفته‌نشده در \(path.shown) است.", "Refused lines are in \(path.shown).")
        }
          ?? say(
            "برای دیدن سطرهای پذیرفته‌نشده --rejects بدهید.",
            "To keep the refused lines, give --rejects."))
    }
    return lines
  }

  /// A reason for refusing a row, by its stable token.
  private func reason(_ token: String) -> CleanText {
    switch token {
    case "unknownReference":
      say("به رکوردی اشاره می‌کند که نیست", "refers to a record that is not there")
    case "missing": say("خانه‌ای که باید پر باشد خالی است", "a required value is missing")
    case "rowTooLong": say("سطر بیش از اندازه دراز است", "the row is too long")
    case "wrongFieldCount": say("شمار خانه‌ها نادرست است", "wrong number of fields")
    case "badEncoding": say("نویسه‌ها خوانا نیست", "not text in the file's encoding")
    case "unterminatedQuote": say("گیومه بسته نشده است", "a quote is never closed")
    case "textAfterQuote": say("پس از گیومه بسته متن آمده است", "text after a closing quote")
    case "duplicateKeyInFile":
      say("کلید در همین پرونده تکراری است", "the key is in the file already")
    case "conflict": say("با آنچه ثبت شده نمی‌خواند", "conflicts with what is stored")
    default: say("مقدار نادرست (\(token.shown))", "bad value (\(token.shown))")
    }
  }

  private func warningText(_ warning: ImportWarning) -> CleanText {
    switch warning {
    case .postcodeRepeatedStart, .postcodeFifthIsFive, .postcodeTwoInPlace:
      say("کد پستی نامعمول", "unusual postcode")
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
          "پرونده \(path) متن نیست (\(form.token.shown)).",
          "\(path) is not text (\(form.token.shown))."),
        remedy: say("نخست آن را به CSV با UTF-8 برگردانید.", "Turn it into CSV in UTF-8 first."),
        code: .badData)
    case .wrongHeader(let path, let fault):
      let found = fault.found.joined(separator: say("، ", ", "))
      let missing = fault.missing.map { "\($0)".shown }.joined(separator: say("، ", ", "))
      self.init(
        say(
          "سرستون‌های \(path) نادرست است: \(missing) نیست.",
          "wrong header in \(path): \(missing) missing."),
        remedy: say("آنچه هست: \(found)", "Found: \(found)"), code: .badData)
    case .rejectsUnwritable(let path, let fault):
      self.init(
        say(
          "در \(path) نمی‌توان نوشت: \("\(fault)".shown)",
          "cannot write \(path): \("\(fault)".shown)"), code: .cannotCreate)
    case .rejectsIsInput(let path):
      self.init(
        say(
          "--rejects همان پرونده ورودی \(path) است.", "--rejects names the input file \(path)."),
        code: .usage)
    case .store(let error, let rows):
      self.init(
        say(
          "\(wording.cause(error))؛ \(Numerals(wording.language).integer(rows)) سطر پیش از آن ثبت شده است.",
          "\(wording.cause(error)); \(Numerals(wording.language).integer(rows)) rows before it are stored."
        ),
        remedy: wording.remedy(error), code: ExitCode(of: error))
    }
  }
}
