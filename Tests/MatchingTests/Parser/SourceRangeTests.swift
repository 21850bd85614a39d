import Corpora
import Persian
import Testing

@testable import Matching

struct `Source ranges` {
  private static let pieces = [
    "خیابان", "خ.", "شهید بهشتی", "کوچهٔ", "مـحـلـه", "یوسف‌آباد", "پ", "پلاک", "۱۲", "١٤الف", "12/1",
    "بیست و سه", "دوم", "،", " - ", "(", ")", ":", "\u{200F}", "😀", "é", "َ", "كوچه يکم", "طبقه‌ی",
    "کوچهدو", "09123456789", "81345-67891", "نرسیده به", "ﻻله", "ﷲ", "ـ", "\n", "،،", "و", "م", "ط",
    "🇮🇷", "کوچهشهیدنوری", "x", "\u{FEFF}",
  ]

  @Test(arguments: 0..<400 as Range<UInt64>)
  func `cover what each token was read from`(_ seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let raw = (0..<(1 + Int(generator.next() % 14)))
      .map { _ in Self.pieces.pick(&generator) + ["", " "].pick(&generator) }.joined()
    let text = CleanText(RawText(raw))
    let reading = AddressParser.read(text)
    let length = text.string.unicodeScalars.count
    var end = 0
    for token in reading.tokens {
      #expect(token.source.lowerBound >= end && !token.source.isEmpty)
      #expect(token.source.upperBound <= length)
      end = token.source.upperBound
      let piece = reading.excerpt(token.source).string
      let key = Folding.key(piece).filter { $0 != " " }
      let again = NumberReader.words(in: TextScanner.scan(piece))
      #expect(
        key == token.folded || (again.count == 1 && again.first?.folded == token.folded)
          || NumberWords.value(of: key).map { String($0.number) } == token.folded,
        "\(raw) at \(token.source): \(piece) is not \(token.folded)")
    }
  }

  @Test func `count scalars, not characters`() {
    let text: CleanText = "é🇮🇷 خِیابان یاس"
    let tokens = AddressParser.read(text).tokens
    let scalars = Array(text.string.unicodeScalars)
    let street = tokens.first { $0.folded == "خیابان" }
    #expect(street.map { String(scalars[$0.source].map(Character.init)) } == "خِیابان")
    #expect(tokens.last?.source == (scalars.count - 3)..<scalars.count)
  }
}
