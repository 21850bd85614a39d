import Domain
import Patience
import Persian
import Testing

@testable import Matching

struct `Hostile texts` {
  private static let texts: [(name: String, text: String)] = [
    ("empty", ""), ("spaces", String(repeating: " ", count: 5_000)),
    ("digits", String(repeating: "۱۲۳۴۵۶۷۸۹۰", count: 2_000)),
    ("numbers", String(repeating: "12 ", count: 3_000)),
    ("plaques", String(repeating: "پلاک ", count: 3_000)),
    ("unclosed", String(repeating: "(", count: 5_000)),
    ("emoji", String(repeating: "👩‍👩‍👧‍👦", count: 2_000)),
    ("controls", String((0..<0x20).flatMap { [Character(Unicode.Scalar(UInt8($0))), "ک"] })),
    ("one word", String(repeating: "ب", count: 100_000)),
    ("slashes", String(repeating: "1/", count: 4_000)),
    ("number words", String(repeating: "صد و ", count: 4_000)),
    ("signs", String(repeating: "نرسیده به خیابان ", count: 1_000)),
    ("marks", "خ" + String(repeating: "\u{064E}", count: 10_000)),
    ("ten megabytes", String(repeating: "خیابان بهشتی ۱۲، ", count: 10_000_000 / 30)),
  ]

  @Test(.timeLimit(.patience), arguments: texts.map(\.name))
  func `are read and matched without harm`(_ name: String) throws {
    let raw = try #require(Self.texts.first { $0.name == name }).text
    let text = CleanText(RawText(raw), limit: .max)
    let matcher = Matcher(MemoryIndex(Town.rows(seed: 1)))
    let result = try matcher.candidates(
      for: AddressQuestion(text: text, postcode: text, officeProvince: text, officeCounty: text))
    #expect(result.reading.tokens.count <= TextScanner.limit)
    #expect(result.candidates.allSatisfy { (0...1).contains($0.score) })
  }

  @Test func `are read in full where they are merely long`() {
    let text = CleanText(
      RawText(String(repeating: "یاس ", count: 900) + "پلاک ۷"), limit: .max)
    #expect(AddressParser.read(text).plaque == HouseNumber(base: 7))
  }

  @Test func `from the empty index have no candidates`() throws {
    let matcher = Matcher(MemoryIndex([]))
    let result = try matcher.candidates(for: AddressQuestion(text: "خیابان بهشتی پلاک ۱۲"))
    #expect(result.candidates.isEmpty)
    #expect(result.reading.plaque == HouseNumber(base: 12))
  }
}
