import Corpora
import Testing

@testable import Persian

struct `A line being typed` {
  private func typed(_ pieces: String...) -> TypedText {
    var line = TypedText()
    for piece in pieces { _ = line.insert(RawText(piece), at: line.count) }
    return line
  }

  @Test(arguments: [
    ("كرماني", "کرمانی"), ("١٢ 12 ۱۲", "۱۲ 12 ۱۲"), ("مسجـــد", "مسجد"), ("\u{FEFC}", "لا"),
    ("\u{FDFC}", "ریال"), ("a\nb", "a b"), ("a\r\nb\t\tc\u{2028}\u{85}d", "a b c d"),
    ("a\u{0}b\u{1B}[31mc\u{7F}\u{9B}", "ab[31mc"), ("\u{202E}a\u{200B}b\u{FEFF}\u{2066}", "ab"),
    ("a  b", "a  b"), ("  a ", "  a "), ("\u{200C}a", "\u{200C}a"),
    ("می\u{200C}\u{200C}شد", "می\u{200C}شد"), ("می\u{200C}", "می\u{200C}"),
    ("\u{64E}م\u{64F}", "م\u{64F}"), ("می\u{200C}\u{64E}", "می\u{200C}"), ("ه\u{654}", "ه\u{654}"),
    ("a\u{A0}b", "a b"),
    ("a\u{FFFF}b\u{E000}", "a\u{FFFD}b\u{FFFD}"),
  ])
  func `takes what can be read`(raw: String, expected: String) {
    #expect(typed(raw).text.string.isExactly(expected))
    // Typed scalar by scalar it comes out the same, but for breaks in a row.
    guard !raw.contains("\r\n") else { return }
    let single = raw.unicodeScalars.reduce(into: TypedText()) { line, scalar in
      _ = line.insert(RawText(String(scalar)), at: line.count)
    }
    #expect(single.text.string.isExactly(expected))
  }

  @Test func `is stored in one spelling, without what stands for nothing`() {
    #expect(typed(" \u{200C}می\u{200C}شود ه\u{654}  و\u{200C} ").finished == "می\u{200C}شود ۀ و")
    #expect(typed("\u{200C}  ").finished.isEmpty)
  }

  @Test func `holds no more than its limit, and says so`() {
    var line = TypedText()
    let whole = line.insert(RawText(String(repeating: "ب", count: TypedText.limit)), at: 0)
    #expect(whole.count == TypedText.limit && !whole.isCut)
    let more = line.insert(RawText("x"), at: 7)
    #expect(more.count == 0 && more.isCut)
    // What would not be kept anyway needs no room.
    #expect(!line.insert(RawText("\u{202E}\u{0}"), at: 7).isCut)
    line = TypedText()
    let huge = line.insert(RawText(String(repeating: "سلام ", count: 2_000_000)), at: 0)
    #expect(huge.count == TypedText.limit && huge.isCut && line.count == TypedText.limit)
  }

  @Test func `a letter carries four marks, however they are put on it`() {
    let marks = String(repeating: "\u{64E}", count: 3)
    var line = typed("ب" + marks, marks, "پ")
    #expect(line.count == 6)
    _ = line.insert(RawText("\u{64E}"), at: 5)
    #expect(line.count == 6)
    #expect(typed("ب" + String(repeating: "\u{64E}", count: 4096)).count == 5)
  }

  @Test func `is stepped through letter by letter, joiners apart, marks not`() {
    let line = typed("م\u{64F}\u{651}ی\u{200C}د")
    #expect(line.stop(after: 0) == 3)
    #expect(line.stop(after: 3) == 4)
    #expect(line.stop(after: 4) == 5)
    #expect(line.stop(after: 6) == 6)
    #expect(line.stop(before: 3) == 0)
    #expect(line.stop(before: 5) == 4)
    #expect(line.stop(before: 0) == 0)
  }

  @Test func `words end at blanks and punctuation, not at joiners, marks or digits`() {
    let line = typed("می\u{200C}شو\u{64E}د، CPU2 (۱۲/۳)")
    //                0 1 2 345 6  7 8 9    13 14
    #expect(line.wordEnd(after: 0) == 7)
    #expect(line.wordEnd(after: 7) == 13)
    #expect(line.wordEnd(after: 13) == 17)
    #expect(line.wordEnd(after: 17) == 19)
    #expect(line.wordEnd(after: 19) == 20)
    #expect(line.wordStart(before: 20) == 18)
    #expect(line.wordStart(before: 18) == 15)
    #expect(line.wordStart(before: 9) == 0)
    let places = CaretMap(line.text, ambient: .rightToLeft).stops.sorted()
    #expect(places.filter(line.isWordStart) == [0, 9, 15, 18])
    #expect(places.filter(line.isWordEnd) == [7, 13, 17, 19])
  }

  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func `can be shown after any editing`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var line = TypedText()
    var place = 0
    for _ in 0..<200 {
      switch Int.random(in: 0..<5, using: &random) {
      case 0...1:
        let raw =
          random.mixedText(pieces: 0...2) + (Bool.random(using: &random) ? "\u{64E}" : "\u{200C}")
        place += line.insert(RawText(raw), at: place).count
      case 2 where place > 0:
        line.remove(place - 1..<place)
        place -= 1
      case 3: line.remove(place..<line.stop(after: place))
      default:
        place =
          Bool.random(using: &random) ? line.stop(after: place) : line.wordStart(before: place)
      }
      #expect(line.text.string.unicodeScalars.count == line.count)
      #expect(line.scalars.first.map { !TypedText.isMark($0) } ?? true)
      #expect(place == line.count || !TypedText.isMark(line.scalars[place]))
      // Only joiners are left out by the sanitiser.
      let (clean, _) = Sanitizer.sanitise(line.text.string, limit: 10_000)
      let joiners: [Unicode.Scalar] = ["\u{200C}", "\u{200D}"]
      #expect(
        Array(clean.unicodeScalars).filter { !joiners.contains($0) }
          == line.scalars.filter { !joiners.contains($0) })
    }
  }
}
