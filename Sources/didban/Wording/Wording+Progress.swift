import App
import Persian
import Stores

extension Wording {
  /// How far an import is: rows, refused ones where there are, rate, time left.
  func progress(rows: Int, rejected: Int, rate: Int?, secondsLeft: Int?) -> CleanText {
    let numerals = Numerals(language)
    let count = numerals.integer(rows)
    var parts = [say("\(count) سطر", "\(count) rows")]
    if rejected > 0 {
      let number = numerals.integer(rejected)
      parts.append(say("\(number) پذیرفته‌نشده", "\(number) refused"))
    }
    if let rate {
      let number = numerals.integer(rate)
      parts.append(say("\(number) در ثانیه", "\(number) a second"))
    }
    if let secondsLeft {
      let span = RelativeTime.age(seconds: secondsLeft, language)
      parts.append(say("\(span) مانده", "\(span) left"))
    }
    return parts.joined(separator: say("، ", ", "))
  }

  /// What is being made.
  func name(_ stage: DemoStage) -> CleanText {
    switch stage {
    case .cloud: say("ابر", "cloud")
    case .gnaf: say("ردیف‌های جی‌نف", "GNAF rows")
    case .registry: say("موقوفات و رقبات", "endowments and units")
    case .queue: say("صف نشانی‌ها", "address queue")
    }
  }
}

extension Failure {
  init(_ error: DemoError, wording: Wording) {
    let remedy = wording.say(
      "didban را دوباره و کامل نصب کنید: پوشه didban_Stores.resources باید کنار برنامه باشد.",
      "Install didban again, whole: the folder didban_Stores.resources belongs beside the program.")
    switch error {
    case .missing(let file):
      self.init(
        wording.say("پرونده نام‌ها پیدا نشد: \(file)", "a file of names is missing: \(file)"),
        remedy: remedy, code: .noInput)
    case .malformed(let file, let line):
      let number = wording.plain(line)
      self.init(
        wording.say(
          "پرونده نام‌های \(file) در سطر \(number) خراب است",
          "the file of names \(file) is damaged at line \(number)"),
        remedy: remedy, code: .badData)
    }
  }
}
