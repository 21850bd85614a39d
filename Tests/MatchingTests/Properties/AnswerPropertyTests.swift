import Corpora
import Domain
import Persian
import Testing

@testable import Matching

/// What holds of every answer, whatever the rows and the question.
struct `Every answer` {
  private static let rows = distinct(Town.rows(seed: 31, count: 500))
  private static let matcher = Matcher(MemoryIndex(rows))

  /// No two rows of one address: each of these names one building alone.
  private static func distinct(_ rows: [GnafRow]) -> [GnafRow] {
    var known: Set<[CleanText]> = []
    let fields: [AddressField] = [
      .county, .neighbourhood, .mainStreet, .sideStreet, .alley, .plaque,
    ]
    return rows.filter { row in !row.plaque.isEmpty && known.insert(fields.map { row[$0] }).inserted
    }
  }

  /// A row's address in full, in the order of the national standard.
  private static func whole(_ row: GnafRow) -> CleanText {
    let fields: [(field: AddressField, word: CleanText)] = [
      (.province, "استان "), (.county, "شهرستان "), (.city, "شهر "), (.neighbourhood, ""),
      (.mainStreet, ""), (.sideStreet, ""), (.alley, ""), (.plaque, "پلاک "), (.floor, "طبقه "),
      (.unit, "واحد "), (.postcode, "کد پستی "),
    ]
    return fields.filter { !row[$0.field].isEmpty }.map { $0.word + row[$0.field] }
      .joined(separator: "، ")
  }

  @Test func `puts a perfect address first`() throws {
    for row in Self.rows {
      let question = AddressQuestion(
        text: Self.whole(row), postcode: row.postcode, officeProvince: row.province,
        officeCounty: row.county)
      let first = try Self.matcher.candidates(for: question).candidates.first
      #expect(first?.row.id == row.id, "\(question.text)")
      #expect((first?.score ?? 0) > 0.9, "\(question.text)")
    }
  }

  @Test func `puts an address without postcode or office first, where no other is the same`() throws
  {
    for row in Self.rows {
      let parts: [AddressField] = [.city, .neighbourhood, .mainStreet, .sideStreet, .alley]
      let text = parts.map { row[$0] }.filter { !$0.isEmpty }.joined(separator: "، ")
      let question = AddressQuestion(text: text + "، پلاک " + row.plaque)
      let candidates = try Self.matcher.candidates(for: question).candidates
      let fields = parts + [.plaque]
      let first = try #require(candidates.first?.row, "\(question.text)")
      #expect(fields.allSatisfy { first[$0] == row[$0] }, "\(question.text)")
    }
  }

  @Test(arguments: 1...3 as ClosedRange<UInt64>)
  func `stays when the rows come in another order`(_ seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let other = Matcher(MemoryIndex(Self.rows.shuffled(using: &generator)))
    for _ in 0..<60 {
      let text = Self.whole(Self.rows.pick(&generator)).string.split(separator: "، ")
        .filter { _ in generator.next() % 3 > 0 }.joined(separator: "، ")
      let question = AddressQuestion(text: CleanText(RawText(text)))
      #expect(
        try other.candidates(for: question).candidates
          == Self.matcher.candidates(for: question).candidates, "\(text)")
    }
  }

  @Test func `names each building once, the likeliest first, and is no surer than sure`() throws {
    var generator = SeededGenerator(seed: 32)
    for _ in 0..<200 {
      let text = Self.whole(Self.rows.pick(&generator)).string.split(separator: "، ")
        .filter { _ in generator.next() % 2 > 0 }.joined(separator: "، ")
      let top = 1 + Int(generator.next() % 12)
      let found = try Self.matcher.candidates(
        for: AddressQuestion(text: CleanText(RawText(text))), top: top
      ).candidates
      #expect(found.count <= top)
      #expect(Set(found.map(\.row.buildingCode)).count == found.count, "\(text)")
      #expect(zip(found, found.dropFirst()).allSatisfy { $0.score >= $1.score }, "\(text)")
      #expect(found.reduce(0) { $0 + $1.score } <= 1.000_001, "\(text)")
    }
  }
}
