import App
import ArgumentParser
import Domain
import Foundation
import Persian
import Stores

/// What is said of batches to the Post and of its answers.
extension Wording {
  func written(_ batch: PostBatch, to path: CleanText) -> CleanText {
    let number = numerals.plain(Int(batch.id.raw))
    let rows = numerals.integer(batch.rows)
    let resumed =
      batch.isResumed
      ? say("؛ ادامه دسته‌ای که نیمه‌کاره مانده بود", "; made by a command that was cut short") : ""
    return say(
      "دسته \(number) («\(batch.name)») با \(rows) نشانی در \(path) نوشته شد\(resumed).",
      "Batch \(number) (“\(batch.name)”), \(rows) addresses, written to \(path)\(resumed).")
  }

  var nothingForThePost: CleanText {
    say("نشانی تازه‌ای برای پرسش از پست نیست.", "There is nothing new to ask the Post.")
  }

  func withoutPostcode(_ count: Int) -> CleanText {
    say(
      "\(numerals.integer(count)) نشانی کد پستی درست ندارد و پرسیده نشد.",
      "\(numerals.integer(count)) addresses have no valid postcode and were left out.")
  }

  func lines(of outcome: PostOutcome, rejects: CleanText?) -> [CleanText] {
    func count(_ number: Int) -> CleanText { numerals.integer(number) }
    var lines: [CleanText] = [
      say(
        "پاسخ نشسته بر نشانی: \(count(outcome.applied))",
        "answers applied: \(count(outcome.applied))")
    ]
    if outcome.late > 0 {
      lines.append(
        say(
          "دیررسیده (نشانی پیش‌تر تصمیم گرفته بود؛ پاسخ نگه داشته شد): \(count(outcome.late))",
          "late (the address was decided already; the answer is kept): \(count(outcome.late))"))
    }
    if outcome.repeated > 0 {
      lines.append(
        say(
          "تکراری (کاری نشد): \(count(outcome.repeated))",
          "repeated (nothing done): \(count(outcome.repeated))"))
    }
    for why in PostRefusal.allCases {
      let number = outcome.refused.count { $0.why == why }
      if number > 0 {
        lines.append(
          say(
            "پذیرفته نشد، \(name(why)): \(count(number))",
            "not taken, \(name(why)): \(count(number))"))
      }
    }
    if !outcome.refused.isEmpty {
      lines.append(
        rejects.map { say("با دلیل در \($0)", "with reasons in \($0)") }
          ?? say(
            "با --rejects در پرونده‌ای نوشته می‌شوند.", "--rejects writes them to a file."))
    }
    lines.append(
      say(
        "هنوز نزد پست: \(count(outcome.waiting))", "still with the Post: \(count(outcome.waiting))"
      ))
    return lines
  }

  func name(_ why: PostRefusal) -> CleanText {
    switch why {
    case .unknownRow: say("شناسه سطر ناشناخته", "unknown row id")
    case .otherPostcode: say("کد پستی دیگر", "another postcode")
    case .answeredOtherwise: say("پیش‌تر پاسخ دیگری داشت", "answered otherwise before")
    case .unreadable: say("ناخوانا", "unreadable")
    }
  }

  /// Requests in columns: row id, address, postcode, age, and the answer where there is one.
  func lines(of requests: [PostRequest], at now: Date) -> [CleanText] {
    var table = TextTable(
      [
        say("سطر", "row"), say("نشانی", "address"), say("کد پستی", "postcode"), say("سن", "age"),
        say("پاسخ", "answer"),
      ], direction: language.direction)
    for request in requests {
      let seconds = max(0, Int(now.timeIntervalSince(request.sent)))
      table.add([
        numerals.plain(Int(request.id.raw)), request.code, numerals.digits(request.postcode),
        RelativeTime.age(seconds: seconds, language), request.reply.map(answer) ?? dash,
      ])
    }
    return table.lines
  }

  private func answer(_ reply: PostReply) -> CleanText {
    let text = reply.succeeded ? reply.result : reply.errors
    return reply.isLate ? say("\(text) (دیررسیده)", "\(text) (late)") : text
  }

  func further(_ count: Int) -> CleanText {
    say(
      "و \(numerals.integer(count)) مورد دیگر؛ --limit",
      "and \(numerals.integer(count)) more; --limit")
  }
}

extension Failure {
  init(_ fault: PostFault, file: CleanText = "", wording: Wording) {
    let say = wording.say
    let nothing = say("هیچ پاسخی گرفته نشد.", "No answer was taken.")
    switch fault {
    case .store(let error): self.init(error, wording: wording)
    case .unreadable(let fault): self.init(unreadable: file, fault, wording: wording)
    case .unwritable(let path, .occupied):
      self.init(
        say("پرونده \(path) از پیش هست", "the file \(path) is there already"),
        remedy: say(
          "نام دیگری بدهید؛ دسته‌ای روی پرونده دیگر نوشته نمی‌شود و چیزی پرسیده نشد.",
          "Name another: a batch is not written over a file, and nobody was asked."),
        code: .cannotCreate)
    case .unwritable(let path, let fault):
      self.init(unwritable: path, fault, wording: wording)
    case .notJSON:
      self.init(
        say("\(file) JSON درستی نیست", "\(file) is no valid JSON"), remedy: nothing,
        code: .badData)
    case .noAnswers:
      self.init(
        say("در \(file) ResCode و Data نیست", "\(file) lacks ResCode and Data"), remedy: nothing,
        code: .badData)
    case .refused(let code, let message):
      self.init(
        say(
          "پست دسته را نپذیرفت (\(code)): \(message)",
          "the Post refused the batch (\(code)): \(message)"),
        remedy: nothing, code: .badData)
    case .missing(let columns):
      let names = columns.joined(separator: say("، ", ", "))
      self.init(
        say("در \(file) این ستون‌ها نیست: \(names)", "\(file) lacks the columns \(names)"),
        remedy: nothing, code: .badData)
    case .damaged(let line):
      self.init(
        say(
          "سطر \(wording.plain(line)) در \(file) خوانا نیست.",
          "line \(wording.plain(line)) of \(file) cannot be read."), remedy: nothing,
        code: .badData)
    case .noSuchBatch:
      self.init(
        say("چنین دسته‌ای ساخته نشده است", "no such batch was made"),
        remedy: say(
          "شماره دسته را didban queue export هنگام ساختن می‌گوید.",
          "didban queue export says the number when it makes a batch."), code: .usage)
    }
  }
}
