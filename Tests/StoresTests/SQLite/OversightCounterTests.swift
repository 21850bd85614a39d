import Domain
import GRDB
import Persian
import Testing

@testable import Stores

/// What is derived from accounts, files and deeds, against a count of the records themselves.
@Suite struct `findings of the store` {
  let folder: ScratchFolder
  let store: SQLiteStore
  let sample = SampleRegistry(seed: 5, endowments: 30, units: 90)
  let today = SampleRegistry.today

  init() throws {
    folder = try ScratchFolder()
    store = try SQLiteStore.create(at: folder.file)
    let units = sample.units
    let owners = sample.endowments
    try sample.load(into: store)
    try store.load { loader in
      for (n, owner) in owners.enumerated() {
        for year in 1397...1403 {
          try loader.insert(
            AnnualAccount(
              endowment: owner.id, year: year, income: Rial(Int64(n % 4 * 100)),
              spent: Rial(Int64((n + year) % 5 * 20))))
        }
        try loader.insert(
          Investigation(
            id: RecordID(Int64(n + 1)), code: Fixture.text("ت-\(n)"), endowment: owner.id,
            endowmentName: owner.name, year: 1400 + n % 4, filed: nil, reviewer: "",
            state: InvestigationState.allCases[n % 5], clearanceNumber: ""))
      }
      for (n, unit) in units.enumerated() where n % 3 == 0 {
        try loader.insert(
          LegalFile(
            id: RecordID(Int64(n + 1)), code: Fixture.text("ح-\(n)"), endowment: unit.endowment,
            endowmentName: "", unit: n % 6 == 0 ? unit.id : nil,
            subject: LegalSubject.allCases[n % 2], court: "", opened: today,
            state: LegalFileState.allCases[n % 5], nextHearing: nil))
        try loader.insert(
          TitleDeed(
            id: RecordID(Int64(n + 1)), serial: Fixture.text("س-\(n)"), kind: nil, issued: today,
            place: unit.place, unitCount: 0), covering: n % 9 == 0 ? [] : [unit.id])
      }
    }
  }

  /// The findings by going through every record.
  private func naive() throws -> RegistryFindings {
    try store.readNow { db in
      func count(_ sql: String) throws -> Int { try Int.fetchOne(db, sql: sql) ?? -1 }
      var found = RegistryFindings()
      found.deedsWithoutUnit = try count(
        "SELECT count(*) FROM title_deed WHERE id NOT IN (SELECT deed FROM title_deed_unit)")
      found.unitsTwiceDeeded = try count(
        """
        SELECT count(*) FROM (SELECT unit FROM title_deed_unit GROUP BY unit HAVING count(*) > 1)
        """)
      found.encroachedWithoutDeed = try count(
        """
        SELECT count(*) FROM unit WHERE deed NOT IN \(Derivation.issued) AND id IN
          (SELECT unit FROM legal_file WHERE subject = 1 AND state < 5)
        """)
      let last = """
        SELECT a.* FROM account a WHERE year >
          (SELECT max(year) FROM account b WHERE b.endowment = a.endowment) - 5
        """
      found.incomeUnspent = try count(
        "SELECT count(DISTINCT endowment) FROM (\(last)) WHERE income > 0 AND spent = 0")
      found.dormant = try count(
        """
        SELECT count(*) FROM (SELECT endowment FROM (\(last)) GROUP BY endowment
          HAVING sum(income) > 0 AND sum(spent) < 0.3 * sum(income))
        """)
      found.trusteesEnded = try count(
        "SELECT count(*) FROM endowment WHERE trustee_until < \(today.epoch)")
      let years = try Row.fetchAll(
        db, sql: "SELECT year, count(*) FROM investigation WHERE state <> 5 GROUP BY year")
      for row in years { found.uncleared[row[0]] = row[1] }
      found.currentYear = JalaliDate(today).year
      return found
    }
  }

  @Test func `they are those of a count through all records, after a load and after any changes`()
    async throws
  {
    let first = try await store.statistics(on: today)
    #expect(try first.depth.findings == naive())
    #expect(first.depth.findings.encroachedWithoutDeed > 0 && first.depth.findings.dormant > 0)
    #expect(first.depth.findings.deedsWithoutUnit > 0 && first.depth.findings.incomeUnspent > 0)
    var dice = Dice(77)
    for round in 0..<60 {
      let sql = change(&dice)
      try store.writeNow { db in try db.execute(sql: sql) }
      guard round % 6 == 0 else { continue }
      let now = try await store.statistics(on: today)
      #expect(try now.depth.findings == naive(), "\(sql)")
      #expect(now.imbalances.filter { $0 != .spending } == [])
    }
    try await equalsRecount()
  }

  private func equalsRecount() async throws {
    try store.writeNow { db in
      for sql in Derivation.recount {
        try db.execute(sql: sql)
        #expect(db.changesCount == 0, "\(sql)")
      }
      for tally in Tally.all {
        let kept = try Row.fetchAll(db, sql: "SELECT * FROM \(tally.table)").map { $0.map(\.1) }
        let counted = try Row.fetchAll(db, sql: tally.recount).map { $0.map(\.1) }
        func full(_ rows: [[DatabaseValue]]) -> Set<[DatabaseValue]> {
          Set(
            rows.filter { row in
              row.dropFirst(tally.classes.count).contains { $0 != 0.databaseValue }
            })
        }
        #expect(full(kept) == full(counted), "\(tally.table)")
      }
    }
  }

  private func change(_ dice: inout Dice) -> String {
    let (owner, year) = (3 * dice.pick(1...30), dice.pick(1397...1403))
    return dice.pick([
      "UPDATE account SET spent = 0 WHERE endowment = \(owner) AND year = \(year)",
      "UPDATE account SET spent = income WHERE endowment = \(owner)",
      "UPDATE account SET income = income + 90 WHERE year = \(year) AND endowment % 7 = 3",
      "DELETE FROM account WHERE endowment = \(owner) AND year >= \(year)",
      "INSERT OR IGNORE INTO account VALUES (\(owner), \(year + 1), 50, 0)",
      "INSERT OR IGNORE INTO spending VALUES (\(owner), \(year), \(dice.pick(1...15)), 9, 7)",
      "UPDATE legal_file SET state = \(dice.pick(1...5)) WHERE id % 4 = \(dice.pick(0...3))",
      "UPDATE legal_file SET subject = \(dice.pick(1...3)) WHERE id % 5 = \(dice.pick(0...4))",
      """
      UPDATE legal_file SET unit = \(dice.pick(["NULL", "3", "5", "181"]))
        WHERE id % 5 = \(dice.pick(0...4))
      """,
      "DELETE FROM legal_file WHERE id = \(dice.pick(1...90))",
      "UPDATE unit SET deed = \(dice.pick(1...15)) WHERE id % 11 = \(dice.pick(0...10))",
      "INSERT OR IGNORE INTO title_deed_unit SELECT id, 3 FROM title_deed LIMIT \(dice.pick(1...4))",
      "DELETE FROM title_deed_unit WHERE deed = \(dice.pick(1...90))",
      "UPDATE investigation SET state = \(dice.pick(1...5)), year = \(year) WHERE id % 6 = 2",
      """
      UPDATE endowment SET trustee_until = \(dice.pick([19_990, 20_050, 8_388_607]))
        WHERE id % 5 = \(dice.pick(0...4))
      """,
      "UPDATE unit SET identified = \(dice.pick(19_000...20_000)) WHERE id % 13 = 5",
    ])
  }
}
