import Corpora
import Foundation
import TestPrograms
import Testing

/// `didban text` in each way of writing, beside what the `fribidi` command makes of it.
struct TextEncodingTests {
  private let program: Program
  private let lines: [String]

  init() throws {
    program = try Program()
    // Marks in the texts themselves would be drawn apart by the command.
    lines =
      try Corpus.places().prefix(6000) + Corpus.addresses() + [
        "کد پستی 1234567890 - پلاک ۱۲ (CPU 85%)", "سلام eth0/رابط ۱۳الف", "«پیوست‌ها» [الف] ۱۲/۳",
        "فعال 85% [ok] میزبان web-12", "ساعت ۱۲:۳۰ روز ۱۴۰۴/۰۸/۱۲ (۵٪)",
      ]
  }

  private func text(_ encoding: String) throws -> [String] {
    let shown = try program.run(
      "text", "--direction", "rtl", "--encoding", encoding,
      input: lines.joined(separator: "\n") + "\n")
    #expect(shown.code == 0, "\(shown.errors)")
    return shown.output.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
      .map(String.init)
  }

  /// What a terminal with bidi shows of rows it is sent.
  private func reordered(_ rows: [String]) throws -> [String] {
    let (sent, seen) = (program.folder + "/sent", program.folder + "/seen")
    try Data((rows.joined(separator: "\n") + "\n").utf8).write(to: URL(filePath: sent))
    let code = try Child.run(
      "/usr/bin/fribidi", ["--nopad", "--nobreak", "--clean"],
      environment: ["LC_ALL": "C.UTF-8"], input: sent, output: seen)
    #expect(code == 0)
    return try String(contentsOfFile: seen, encoding: .utf8)
      .split(separator: "\n", omittingEmptySubsequences: false).dropLast().map(String.init)
  }

  private func glyphs(_ row: String) -> String {
    row.replacing(" ", with: "").replacing("\u{2800}", with: "")
  }

  @Test func `rows in inverse order come back as they are to be seen`() throws {
    let (visual, seen) = (try text("V"), try reordered(try text("I")))
    #expect(visual.count == lines.count)
    #expect(seen.count == visual.count)
    var widened = 0
    for (row, wanted) in zip(seen, visual) {
      #expect(glyphs(row) == glyphs(wanted))
      let blanks = row.replacing("\u{2800}", with: " ").trimmingCharacters(in: .whitespaces)
      if blanks != wanted.trimmingCharacters(in: .whitespaces) { widened += 1 }
    }
    // A blank more only where no order would do, as in «۱۳الف».
    #expect(widened < lines.count / 50)
  }

  @Test func `for kitty each word is in reading order, and for QTerminal nothing is moved`() throws
  {
    let (visual, kitty) = (try text("V"), try text("K"))
    #expect(try text("P").map(glyphs) == visual.map(glyphs))
    for (row, wanted) in zip(kitty, visual) {
      let words = { (text: String) in text.split(separator: " ").map { $0.unicodeScalars.sorted() }
      }
      #expect(words(row) == words(wanted))
    }
    let index = try #require(lines.firstIndex(of: "سلام eth0/رابط ۱۳الف"))
    #expect(kitty[index].trimmingCharacters(in: .whitespaces) == "۳۱ﺍﻟﻒ ﺭﺍﺑﻂ/eth0 ﺳﻼﻡ")
  }

  @Test func `an encoding nobody knows is refused with the ones there are`() throws {
    let refused = try program.run("text", "--encoding", "X", "--lang", "en", input: "x\n")
    #expect(refused.code == 64)
    #expect(refused.errors.contains("V|I|K|P"))
  }
}
