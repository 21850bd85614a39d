import Corpora
import Persian
import Testing

@testable import Domain

struct FilterHostilityTests {
  private static let pieces: [String] = [
    "استان", "سند", "rent", "leaseEnd", "load", "name", "code", ":", ":", "<", ">", "=", "!=", "≥",
    "-", "!", "--", "«", "»", "\"", "“", ",", "،", "|", "..", "...", "…", "تا", "از", "not", "نه",
    " ", " ", "۱۴۰۵/۰۳", "1405", "-", "+", "9223372036854775807", "99999999999999999999999", "1e9",
    "0", "٫", ".", "٬", "م", "میلیون", "today", "امروز", "d", "mo", "y", "%", "🕌", "\u{301}",
    "\u{202E}", "\u{2066}", "\u{0}", "\u{1B}[31m", "\u{200C}", "\u{FFFD}", "یزد", "خراسان", "*",
    "none",
    "\u{FDFD}", "Ａ", "\u{3000}",
  ]

  @Test(arguments: [11, 12, 13, 14] as [UInt64])
  func `no text trips the reader, the writer or the completer`(seed: UInt64) {
    var dice = SeededGenerator(seed: seed)
    for round in 0..<400 {
      let count = Int.random(in: 0...14, using: &dice)
      let raw = (0..<count).map { _ in Self.pieces.randomElement(using: &dice) ?? "" }.joined()
      let text = CleanText(RawText(raw))
      let language = SampleVocabulary.language(round.isMultiple(of: 2) ? .persian : .english)
      let length = text.string.unicodeScalars.count
      let reading = language.read(text)
      for problem in reading.problems {
        #expect(problem.range.lowerBound >= 0 && problem.range.upperBound <= length)
      }
      let written = language.text(reading.filter)
      #expect(language.read(written).filter == reading.filter, "\(text) → \(written)")
      let caret = Int.random(in: -1...(length + 1), using: &dice)
      let completion = language.completion(of: text, caret: caret)
      #expect(completion.range.lowerBound >= 0 && completion.range.upperBound <= length)
      if let first = completion.candidates.first {
        let taken = completion.text(first, in: text)
        #expect(taken.caret <= taken.text.string.unicodeScalars.count)
      }
    }
  }

  @Test(
    arguments: [
      String(repeating: "استان:یزد ", count: 400), String(repeating: "«", count: 4_000),
      String(repeating: "-", count: 4_000), String(repeating: ":", count: 4_000),
      String(repeating: "a ", count: 2_000), String(repeating: "9", count: 4_000),
      "rent>" + String(repeating: "9", count: 4_000),
      "rent:" + String(repeating: "م", count: 4_000),
      "leaseEnd<today+" + String(repeating: "9", count: 4_000),
      "استان:" + String(repeating: "یزد،", count: 1_000),
      "استان:" + String(repeating: "خراسان ", count: 500), String(repeating: "استن:x ", count: 500),
      "rent:" + String(repeating: "5 ", count: 2_000), String(repeating: "not ", count: 1_000),
    ])
  func `long texts take no long time`(raw: String) {
    let text = CleanText(RawText(raw))
    let clock = ContinuousClock()
    let spent = clock.measure {
      _ = SampleVocabulary.persian.read(text)
      _ = SampleVocabulary.persian.completion(of: text, caret: text.string.unicodeScalars.count)
    }
    #expect(spent < .seconds(2), "\(raw.prefix(20))")
  }
}
