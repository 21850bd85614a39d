import Corpora
import Domain
import Persian
import Testing

@testable import Matching

/// What an address says does not hang on the keyboard it was typed with.
struct `The spelling of an address` {
  private static let rows = Town.rows(seed: 21, count: 400)
  private static let matcher = Matcher(MemoryIndex(rows))

  private static func parts(of row: GnafRow) -> [String] {
    let fields: [AddressField] = [.city, .neighbourhood, .mainStreet, .sideStreet, .alley]
    let parts = fields.map { row[$0].string }.filter { !$0.isEmpty }
    return row.plaque.isEmpty ? parts : parts + ["پلاک " + row.plaque.string]
  }

  private func answer(_ text: String, _ row: GnafRow) throws -> [Candidate] {
    let question = AddressQuestion(
      text: CleanText(RawText(text)), officeProvince: row.province, officeCounty: row.county)
    return try Self.matcher.candidates(for: question).candidates
  }

  @Test func `is folded once and for all`() throws {
    for address in try Corpus.addresses() + Corpus.places() {
      let words = TextScanner.scan(address).map(\.folded)
      let again = TextScanner.scan(words.joined(separator: " ")).map(\.folded)
      #expect(words == again, "\(address)")
      #expect(words.allSatisfy { FoldedWord.key($0) == $0 }, "\(address)")
    }
  }

  @Test func `changes nothing in letters, digits and commas`() throws {
    var generator = SeededGenerator(seed: 22)
    for _ in 0..<300 {
      let row = Self.rows.pick(&generator)
      let parts = Self.parts(of: row)
      let plain = parts.joined(separator: "، ")
      let other = Variants.rewritten(Variants.joined(parts, &generator), &generator)
      let (expected, found) = (try answer(plain, row), try answer(other, row))
      #expect(found.map(\.row.id) == expected.map(\.row.id), "\(plain) | \(other)")
      #expect(found.map(\.score) == expected.map(\.score), "\(plain) | \(other)")
    }
  }

  @Test(arguments: ["، ", " - ", " / ", "؛", "\n", "\t، ", " | "])
  func `has the same first answer for any separator`(_ separator: String) throws {
    var generator = SeededGenerator(seed: 23)
    for _ in 0..<60 {
      let row = Self.rows.pick(&generator)
      let parts = Self.parts(of: row)
      let expected = try answer(parts.joined(separator: "، "), row).first
      let found = try answer(parts.joined(separator: separator), row).first
      #expect(found?.row.buildingCode == expected?.row.buildingCode, "\(parts)")
    }
  }

  @Test(arguments: ["\u{200C}", " ", "", "\u{200C}\u{200C}"])
  func `has the same first answer for any joiner`(_ joiner: String) throws {
    var generator = SeededGenerator(seed: 24)
    for _ in 0..<120 {
      let row = Self.rows.pick(&generator)
      let plain = Self.parts(of: row).joined(separator: "، ")
      let other = plain.replacing("\u{200C}", with: joiner)
      let (expected, found) = (try answer(plain, row).first, try answer(other, row).first)
      #expect(found?.row.buildingCode == expected?.row.buildingCode, "\(plain) | \(other)")
    }
  }

  @Test func `is read alike by another keyboard`() throws {
    var generator = SeededGenerator(seed: 25)
    for address in try Corpus.addresses() {
      let other = Variants.rewritten(address, &generator)
      let (one, two) = (
        AddressParser.read(CleanText(RawText(address))),
        AddressParser.read(CleanText(RawText(other)))
      )
      #expect(one.stated == two.stated, "\(address) | \(other)")
      #expect(one.plaques == two.plaques && one.postcode == two.postcode, "\(address) | \(other)")
      #expect(one.tokens.map(\.role) == two.tokens.map(\.role), "\(address) | \(other)")
    }
  }
}
