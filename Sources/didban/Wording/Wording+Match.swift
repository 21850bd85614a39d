import App
import Persian
import Stores

extension Wording {
  /// The two parts of the work.
  var indexing: CleanText { say("نمایه", "index") }
  var addressMatching: CleanText { say("تطبیق", "matching") }

  /// That rows of GNAF were left out, and how to see them.
  func refusedRows(_ count: Int, of path: CleanText) -> CleanText {
    let number = numerals.integer(count)
    return say(
      "\(number) سطر \(path) پذیرفته نشد (didban import gnaf … --dry-run --rejects FILE آنها را می‌نویسد):",
      "\(number) rows of \(path) were refused (didban import gnaf … --dry-run --rejects FILE writes them):"
    )
  }

  /// That the results an earlier run left are not gone on with.
  func beganAnew(_ path: CleanText) -> CleanText {
    say(
      "از نو آغاز شد: آنچه در \(path) مانده بود از پرونده‌ها، گزینه‌ها یا نسخه دیگری است.",
      "Began anew: what was left in \(path) is of other files, options or another version.")
  }

  /// What a match did, line by line.
  func lines(of summary: MatchSummary, rejects: String?) -> [CleanText] {
    let addresses = summary.addresses
    func count(_ number: Int) -> CleanText { numerals.integer(number) }
    func seconds(_ number: Double) -> CleanText { numerals.decimal(number, places: 1) }
    var lines: [CleanText] = []
    if addresses.resumedRows > 0 {
      let next = count(addresses.resumedRows + 1)
      lines.append(
        say(
          "از نشانی \(next) ادامه یافت: پیش از آن نوشته شده بود (--restart از نو آغاز می‌کند).",
          "Continued from address \(next): what is before it was written already (--restart begins anew)."
        ))
    }
    let done = addresses.rows - addresses.resumedRows
    let rate = addresses.seconds > 0 ? Int(Double(done) / addresses.seconds) : 0
    lines.append(
      say(
        "\(count(addresses.rows)) نشانی در برابر \(count(summary.gnafRows)) ردیف: نمایه \(seconds(summary.indexSeconds)) ثانیه، تطبیق \(seconds(addresses.seconds)) ثانیه، \(count(rate)) در ثانیه",
        "\(count(addresses.rows)) addresses against \(count(summary.gnafRows)) rows: index \(seconds(summary.indexSeconds)) s, matching \(seconds(addresses.seconds)) s, \(count(rate)) a second"
      ))
    lines.append(
      say(
        "\(count(summary.unanswered)) نشانی بی‌نامزد، \(count(addresses.rejected)) پذیرفته‌نشده",
        "\(count(summary.unanswered)) addresses without a candidate, \(count(addresses.rejected)) refused"
      ))
    lines += reasons(of: addresses) + unknownColumns(of: addresses)
    if addresses.rejected > 0 { lines.append(refusedLines(rejects)) }
    return lines
  }
}
