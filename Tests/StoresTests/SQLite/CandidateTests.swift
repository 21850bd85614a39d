import Domain
import Persian
import Testing

@testable import Stores

@Suite struct `candidates from the store` {
  let folder: ScratchFolder
  let store: SQLiteStore
  let rows: [GnafRow]

  private static let words = (1...25).map { "واژه\($0)" }

  init() throws {
    var dice = Dice(3)
    rows = (1...600).map { n in
      // Low numbers are common, high ones rare.
      let street = (0..<5).map { _ in
        Self.words[min(dice.pick(0..<25), dice.pick(0..<25), dice.pick(0..<25))]
      }.joined(separator: " ")
      return Fixture.gnaf(
        n, county: dice.pick(["ری", "قم", "یزد"]), street: Fixture.text(street),
        plaque: Fixture.text("\(n % 40)"), postcode: Fixture.text("18136534\(n % 90 + 10)"))
    }
    folder = try ScratchFolder()
    store = try SQLiteStore.create(at: folder.file, tokens: Fixture.tokens)
    let rows = rows
    try store.load { loader in for row in rows { try loader.insert(row) } }
  }

  private func within(_ counties: [String]) -> [GnafRow] {
    counties.isEmpty ? rows : rows.filter { counties.contains(Folding.key($0.county)) }
  }

  @Test(arguments: [[], ["ری"], ["قم", "یزد"], ["نیست"], ["ری", "ری"]])
  func `frequencies are counts of rows`(counties: [String]) throws {
    let tokens = Self.words + ["مرکز", "نیست"]
    let expected = tokens.map { token in
      within(counties).count { Fixture.tokens($0).contains(token) }
    }
    #expect(try store.frequencies(of: tokens, in: counties) == expected)
  }

  @Test(arguments: [[], ["ری"], ["قم", "یزد"]], [1, 5, 64])
  func `the best rows are those of a naive sum`(counties: [String], limit: Int) throws {
    var dice = Dice(UInt64(limit))
    for _ in 0..<60 {
      // Weights in eighths add up exactly in any order.
      let wanted = (0..<dice.pick(1...7)).map { _ in
        WeightedToken(
          token: dice.pick(Self.words + ["مرکز", "7", "نیست"]),
          weight: Double(dice.pick(1...64)) / 8)
      }
      let scored = within(counties).map { row in
        let tokens = Set(Fixture.tokens(row))
        let score = wanted.reduce(0) { $0 + (tokens.contains($1.token) ? $1.weight : 0) }
        return (row, score)
      }.filter { $0.1 > 0 }
      let best = scored.sorted { ($1.1, $0.0.id.raw) < ($0.1, $1.0.id.raw) }.prefix(limit)
      #expect(try store.rows(sharing: wanted, in: counties, limit: limit) == best.map(\.0))
    }
  }

  @Test func `rows are found by postcode`() throws {
    let expected = rows.filter { $0.postcode == "1813653417" }
    #expect(!expected.isEmpty)
    #expect(try store.rows(postcode: "1813653417") == expected)
    #expect(try store.rows(postcode: "1111111111") == [])
  }
}
