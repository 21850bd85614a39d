import Domain
import Foundation
import GRDB
import Persian
import Testing

@testable import Stores

@Suite struct `searching a table` {
  let folder: ScratchFolder
  let store: SQLiteStore
  let sample = SampleRegistry(seed: 23, endowments: 80, units: 1_500)

  init() throws {
    folder = try ScratchFolder()
    store = try SQLiteStore.create(at: folder.file)
    try sample.load(into: store)
  }

  private func text(_ unit: PropertyUnit) -> String {
    SearchText.of([
      unit.title, unit.code, unit.endowmentName, unit.place.locality, unit.place.county,
      unit.place.province, unit.address, unit.postcode,
    ])
  }

  private func query(
    _ filter: RecordFilter<PropertyUnitField> = RecordFilter(), _ column: PropertyUnitField = .code
  ) -> RecordQuery<PropertyUnit> {
    RecordQuery<PropertyUnit>(filter: filter, sort: Sort(column))
  }

  /// The units of a query in its order, all of them.
  private func units(_ query: RecordQuery<PropertyUnit>) async throws -> [PropertyUnit] {
    try await store.page(query, window: Window(offset: 0, limit: 5_000)).rows
  }

  @Test func `words taken from anywhere are found where a plain look finds them`() async throws {
    var dice = Dice(9)
    for column in [PropertyUnitField.code, .title, .area, .province] {
      for filter in [RecordFilter<PropertyUnitField>(), RecordFilter(.is(.deed, DeedState.issued))]
      {
        let query = query(filter, column)
        let rows = try await units(query)
        let texts = rows.map(text)
        for _ in 0..<25 {
          let words = piece(of: dice.pick(texts), &dice)
          let hits = texts.indices.filter { row in
            words.split(separator: " ").allSatisfy { texts[row].contains($0) }
          }
          try await check(words, hits, in: query, of: rows.count, &dice)
        }
      }
    }
  }

  /// One or two runs of letters out of a text.
  private func piece(of text: String, _ dice: inout Dice) -> String {
    (0..<Int.random(in: 1...2, using: &dice)).map { _ in
      let word = Array(dice.pick(text.split(separator: " ")))
      let start = Int.random(in: 0..<word.count, using: &dice)
      return String(word[start...].prefix(Int.random(in: 1...7, using: &dice)))
    }.joined(separator: " ")
  }

  /// Asks before the hits are counted and after, when they are known.
  private func check(
    _ words: String, _ hits: [Int], in query: RecordQuery<PropertyUnit>, of total: Int,
    _ dice: inout Dice
  ) async throws {
    let start = Int.random(in: -1..<total, using: &dice)
    let after = hits.first { $0 > start } ?? hits.first
    let before = hits.last { $0 < start } ?? hits.last
    for _ in 0..<2 {
      let next = try await store.find(
        Fixture.text(words), among: query, from: start, forward: true)
      #expect(next == after.map { SearchFinding(position: $0) }, "\(words) from \(start)")
      if start >= 0 {
        let last = try await store.find(
          Fixture.text(words), among: query, from: start, forward: false)
        #expect(last?.position == before, "\(words) back from \(start)")
      }
      let count = try await store.countHits(
        of: Fixture.text(words), among: query, at: after ?? 0)
      let rank = after.flatMap { hits.firstIndex(of: $0) }.map { $0 + 1 }
      #expect(count == HitCount(total: hits.count, rank: rank), "\(words)")
    }
  }

  @Test(arguments: ["رظایی", "حسنیی", "مهدیو", "آقایی‌", "ابراهمی", "ابراهیمممی", "مغاژه", "مغزه"])
  func `a mistyped word is taken for the words nearest to it`(typed: String) async throws {
    let query = query()
    let texts = try await units(query).map(text)
    let words = Set(texts.flatMap { $0.split(separator: " ").map(String.init) })
      .filter { $0.allSatisfy(\.isLetter) }
    let folded = Folding.key(typed)
    let isHeld = texts.contains { $0.contains(folded) }
    let distances = words.map { ($0, SpellingDistance(folded)(to: $0)) }
    let slips = SpellingDistance.tolerance(ofLength: folded.unicodeScalars.count)
    let least = distances.map(\.1).min().flatMap { $0 <= slips ? $0 : nil }
    let meant = isHeld ? [folded] : distances.filter { $0.1 == least }.map(\.0)
    let hits = texts.indices.filter { row in meant.contains { texts[row].contains($0) } }
    let finding = try await store.find(
      Fixture.text(typed), among: query, from: 10, forward: true)
    #expect(finding?.position == hits.first { $0 > 10 } ?? hits.first)
    #expect(finding.map { !$0.meant.isEmpty } == (hits.isEmpty ? nil : !isHeld))
    if let finding, !isHeld {
      #expect(finding.meant.allSatisfy { texts[finding.position].contains($0.string) })
    }
    let count = try await store.countHits(
      of: Fixture.text(typed), among: query, at: finding?.position ?? 0)
    #expect(count.total == hits.count)
  }

  @Test(arguments: ["1813653472", "رضازاده‌نیا", "قق", "باع", "کریمی نیستنیست"])
  func `numbers, short words and words like no other are not guessed at`(
    typed: String
  ) async throws {
    let finding = try await store.find(
      Fixture.text(typed), among: query(), from: 0, forward: true)
    #expect(finding == nil)
    let count = try await store.countHits(of: Fixture.text(typed), among: query(), at: 0)
    #expect(count == HitCount(total: 0, rank: nil))
  }

  @Test func `words each of some record, but of none together, are not guessed at`() async throws {
    let two = "U1-1 U2-2"
    let texts = try await units(query()).map(text)
    let isHeld = texts.contains { $0.contains("u1-1") && $0.contains("u2-2") }
    let finding = try await store.find(
      Fixture.text(two), among: query(), from: 0, forward: true)
    #expect((finding != nil) == isHeld)
  }

  @Test func `one changed record is found by its new words at once, and no more by the old`()
    async throws
  {
    let owner = try #require(sample.endowments.first)
    let first = Fixture.unitRecord("Z-1", of: owner, title: "شترگلوی نو")
    #expect(try store.apply([.unit(first)]).inserted == 1)
    #expect(try await find("شترگلوی") != nil)
    #expect(try await find("شترکلوی")?.meant == ["شترگلوی"])
    let second = Fixture.unitRecord("Z-1", of: owner, title: "کاروانسرا")
    #expect(try store.apply([.unit(second)]).updated == 1)
    // The word is still known, but no record holds it.
    #expect(try await find("شترگلوی") == nil)
    #expect(try await find("شترکلوی") == nil)
    #expect(try await find("کاروانسرا") != nil)
  }

  private func find(_ words: String) async throws -> SearchFinding? {
    try await store.find(Fixture.text(words), among: query(), from: 0, forward: true)
  }

  @Test func `a store of the first version is found in as before`() throws {
    let lines = (0..<64).map { $0 == 5 ? "باغ سیب 1234" : $0 == 9 ? "باغ انار" : "" }
    try store.writeNow { db in
      try db.execute(
        sql: """
          DELETE FROM machine_search; DELETE FROM machine_gram; DELETE FROM machine_word;
          """)
      try db.execute(
        sql: "INSERT INTO machine_search VALUES (3, ?)",
        arguments: [Data(lines.joined(separator: "\n").utf8 + [0])])
      try SearchWriter.convert("machine", db)
      let block = try Data.fetchOne(db, sql: "SELECT texts FROM machine_search")
      #expect(Needle(["باغ"]).rows(in: block) == 1 << 5 | 1 << 9)
      #expect(Needle(["باغ", "1234"]).rows(in: block) == 1 << 5)
      let bits = try Data.fetchOne(db, sql: "SELECT bits FROM machine_gram WHERE block = 3")
      #expect(bits?.count == 1_024)
      #expect(GramSignature.allows(Needle(["انار"]), in: bits))
      let words = try String.fetchAll(db, sql: "SELECT word FROM machine_word ORDER BY word")
      #expect(words == ["انار", "باغ", "سیب"])
    }
  }

  @Test func `a search that has become pointless ends`() async throws {
    let search = Task { [store, query = query()] in
      try await store.countHits(of: "باغ", among: query, at: 0)
    }
    search.cancel()
    // Either it was done already, or it says that it was not.
    if case .success(let count) = await search.result { #expect(count.total > 0) }
    #expect(try await find("باغ") != nil)
  }
}
