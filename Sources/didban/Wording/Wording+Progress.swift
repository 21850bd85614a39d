import App
import Persian
import Stores

extension Wording {
  func rowsRead(_ rows: Int) -> CleanText {
    let count = Numerals(language).integer(rows)
    return say("\(count) سطر", "\(count) rows")
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
