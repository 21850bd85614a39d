import Corpora
import Domain
import Persian
import Testing

@testable import Matching

struct `The index in memory` {
  private static let rows = Town.rows(seed: 7)
  private static let index = MemoryIndex(rows)
  private static let tokensOfRow = Dictionary(
    uniqueKeysWithValues: rows.map { ($0.id, words(of: $0)) })
  private static let tokens = Set(tokensOfRow.values.flatMap { $0 }).sorted()
  private static let counties: [[String]] = [
    [], ["اصفهان"], ["کاشان", "نجفاباد"], ["نیست"], ["خمینیشهر", "نیست"],
  ]

  /// What a row is found by: the words of its places, and its plaque.
  private static func words(of row: GnafRow) -> Set<String> {
    let names = RowTokens.fields.map { RowTokens.tokens(ofName: FieldWords(row[$0].string)) }
    let plaque = HouseNumber(row.plaque.string).map { [RowTokens.token(ofPlaque: $0)] }
    return names.reduce(Set(plaque ?? [])) { $0.union($1) }
  }

  private func naiveRows(in counties: [String]) -> [GnafRow] {
    Self.rows.filter { counties.isEmpty || counties.contains(Folding.key($0.county)) }
  }

  @Test(arguments: counties)
  func `counts rows by token as a scan does`(_ counties: [String]) {
    let asked = Self.tokens + ["نیستدرهیچ", "#999", ""]
    let rows = naiveRows(in: counties)
    let naive = asked.map { token in
      rows.count { Self.tokensOfRow[$0.id]?.contains(token) == true }
    }
    #expect(asked.map { Self.index.frequency(of: $0, in: counties) } == naive)
  }

  @Test func `gives every row back as it was`() {
    let back = (0..<Self.index.rowCount).map(Self.index.gnafRow).sorted { $0.id < $1.id }
    #expect(back == Self.rows)
  }

  private static func rows(_ postcode: String, in index: MemoryIndex) -> [GnafRow] {
    index.positions(ofPostcode: postcode).map { index.gnafRow($0) }
  }

  @Test func `finds rows by postcode and keeps odd postcodes`() {
    for row in Self.rows.prefix(40) {
      #expect(Self.rows(row.postcode.string, in: Self.index) == [row])
    }
    for absent in ["", "1", "81345000371", "8134599999", "نیست"] {
      #expect(Self.rows(absent, in: Self.index).isEmpty)
    }
    let odd = Town.row(1, postcode: "0012-3")
    let zero = Town.row(2, postcode: "0000000012")
    let index = MemoryIndex([odd, zero])
    #expect(Set((0..<2).map(index.gnafRow)) == [odd, zero])
    #expect(Self.rows("0000000012", in: index) == [zero])
  }

  @Test func `groups rows by street`() {
    let keys = Set(
      Self.rows.map { row in StreetTable.fields.map { row[$0] } })
    #expect(Self.index.streetCount == keys.count)
    for row in 0..<Self.index.rowCount {
      #expect(
        Self.index.streets.rows(of: Self.index.streets.street(ofRow: row)).contains(row))
    }
  }

  @Test func `is the same for any order of rows`() {
    var generator = SeededGenerator(seed: 3)
    let shuffled = MemoryIndex(Self.rows.shuffled(using: &generator))
    for row in 0..<Self.index.rowCount {
      #expect(shuffled.gnafRow(row) == Self.index.gnafRow(row))
    }
  }

  @Test func `finds former names and words joined by a non-joiner`() {
    let tokens = Self.words(
      of: Town.row(1, neighbourhood: "بهجت‌آباد", main: "خیابان ولیعصر", plaque: "۱۴ الف"))
    #expect(Set(["بهجت", "اباد", "بهجتاباد", "ولیعصر", "پهلوی", "#14"]).isSubset(of: tokens))
    #expect(!tokens.contains("خیابان"))
  }
}
