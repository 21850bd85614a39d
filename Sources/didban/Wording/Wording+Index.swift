import App
import ArgumentParser
import Matching
import Persian

extension Failure {
  /// Why a file cannot be used as an index.
  init(_ fault: IndexFault, index path: CleanText, wording: Wording) {
    let build = wording.say(
      "آن را با didban index build دوباره بسازید.", "Make it again with didban index build.")
    switch fault {
    case .missing:
      self.init(
        wording.say("نمایه «\(path)» نیست", "there is no index \(path)"), remedy: build,
        code: .noInput)
    case .unreadable(let detail):
      self.init(
        wording.say(
          "نمایه «\(path)» خوانده نشد: \(detail.shown)",
          "cannot read the index \(path): \(detail.shown)"),
        remedy: wording.say(
          "دسترسی به پرونده را بررسی کنید.", "Check the permissions of the file."), code: .noInput)
    case .foreign:
      self.init(
        wording.say("«\(path)» نمایه دیدبان نیست", "\(path) is no index of didban"), remedy: build,
        code: .badData)
    case .otherVersion(let version):
      self.init(
        wording.say(
          "نمایه «\(path)» از نسخه دیگری است (\(Numerals(.persian).integer(version)))",
          "the index \(path) is of another version (\(Numerals(.english).integer(version)))"),
        remedy: build, code: .badData)
    case .torn:
      self.init(
        wording.say(
          "نمایه «\(path)» ناتمام یا آسیب‌دیده است", "the index \(path) is incomplete or damaged"),
        remedy: build, code: .badData)
    }
  }
}

extension Wording {
  /// What an index holds, and how long it took.
  func lines(of index: MemoryIndex, seconds: Double, rate: Int?) -> [CleanText] {
    let size = Double(index.byteCount) / Double(max(1, index.rowCount))
    var lines = [
      say(
        "\(numerals.integer(index.rowCount)) ردیف در \(numerals.integer(index.streetCount)) گذر، هر ردیف \(numerals.decimal(size, places: 1)) بایت",
        "\(numerals.integer(index.rowCount)) rows on \(numerals.integer(index.streetCount)) streets, \(numerals.decimal(size, places: 1)) bytes a row"
      ),
      say("شناسه نمایه \(index.digest.shown)", "index \(index.digest.shown)"),
    ]
    let time = numerals.decimal(seconds, places: 2)
    if let rate {
      lines.append(
        say(
          "در \(time) ثانیه، \(numerals.integer(rate)) ردیف در ثانیه",
          "\(time) s, \(numerals.integer(rate)) rows a second"))
    } else {
      lines.append(say("باز شد در \(time) ثانیه", "opened in \(time) s"))
    }
    return lines
  }
}
