import Corpora
import Domain
import Persian
import Testing

@testable import Matching

struct `The index in memory` {
  private static let rows = Town.rows(seed: 7)
  private static let index = MemoryIndex(rows)
  private static let tokensOfRow = Dictionary(
    uniqueKeysWithValues: rows.map { ($0.id, Set(RowTokens.tokens(of: $0))) })
  private static let tokens = Set(tokensOfRow.values.flatMap { $0 }).sorted()
  private static let counties: [[String]] = [
    [], ["اصفهان"], ["کاشان", "نجفاباد"], ["نیست"], ["خمینیشهر", "نیست"],
  ]

  private func naiveRows(in counties: [String]) -> [GnafRow] {
    Self.rows.filter { counties.isEmpty || counties.contains(Folding.key($0.county)) }
  }

  @Test(arguments: counties)
  func `counts rows by token as a scan does`(_ counties: [String]) throws {
    let asked = Self.tokens + ["نیستدرهیچ", "#999", ""]
    let rows = naiveRows(in: counties)
    let naive = asked.map { token in
      rows.count { Self.tokensOfRow[$0.id]?.contains(token) == true }
    }
    #expect(try Self.index.frequencies(of: asked, in: counties) == naive)
  }

  @Test(arguments: counties, [1, 7, 50, 10_000])
  func `finds the rows that share most as a scan does`(
    _ counties: [String], _ limit: Int
  ) throws {
    var generator = SeededGenerator(seed: UInt64(limit))
    for _ in 0..<20 {
      let tokens = (0..<4).map { _ in
        WeightedToken(
          token: Self.tokens.pick(&generator), weight: Double(1 + generator.next() % 8))
      }
      let found = try Self.index.rows(sharing: tokens, in: counties, limit: limit)
      func weight(_ row: GnafRow) -> Double {
        let own = Self.tokensOfRow[row.id] ?? []
        return tokens.reduce(0) { $0 + (own.contains($1.token) ? $1.weight : 0) }
      }
      let naive = naiveRows(in: counties).map(weight).filter { $0 > 0 }.sorted(by: >)
      #expect(found.map(weight) == Array(naive.prefix(limit)))
      #expect(Set(found.map(\.id)).count == found.count)
    }
  }

  @Test func `gives every row back as it was`() {
    let back = (0..<Self.index.rowCount).map(Self.index.gnafRow).sorted { $0.id < $1.id }
    #expect(back == Self.rows)
  }

  @Test func `finds rows by postcode and keeps odd postcodes`() throws {
    for row in Self.rows.prefix(40) {
      #expect(try Self.index.rows(postcode: row.postcode.string) == [row])
    }
    for absent in ["", "1", "81345000371", "8134599999", "نیست"] {
      #expect(try Self.index.rows(postcode: absent).isEmpty)
    }
    let odd = Town.row(1, postcode: "0012-3")
    let zero = Town.row(2, postcode: "0000000012")
    let index = MemoryIndex([odd, zero])
    #expect(Set((0..<2).map(index.gnafRow)) == [odd, zero])
    #expect(try index.rows(postcode: "0000000012") == [zero])
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
    let tokens = RowTokens.tokens(
      of: Town.row(1, neighbourhood: "بهجت‌آباد", main: "خیابان ولیعصر", plaque: "۱۴ الف"))
    #expect(Set(["بهجت", "اباد", "بهجتاباد", "ولیعصر", "پهلوی", "#14"]).isSubset(of: tokens))
    #expect(!tokens.contains("خیابان"))
  }
}
