import Domain
import Foundation
import GRDB
import Persian
import Testing

@testable import Stores

@Suite struct `counters of the store` {
  let folder: ScratchFolder
  let store: SQLiteStore

  init() throws {
    folder = try ScratchFolder()
    store = try SQLiteStore.create(at: folder.file)
  }

  /// Tallies and derived columns that differ from a count by full scan.
  private func differences(_ db: Database) throws -> [String] {
    var wrong: [String] = []
    for tally in Tally.all {
      let kept = try Row.fetchAll(db, sql: "SELECT * FROM \(tally.table)")
        .map { row in row.map(\.1) }
        .filter { values in
          values.dropFirst(tally.classes.count).contains { $0 != 0.databaseValue }
        }
      let counted = try Row.fetchAll(db, sql: tally.recount).map { row in row.map(\.1) }
        .filter { values in
          values.dropFirst(tally.classes.count).contains { $0 != 0.databaseValue }
        }
      if Set(kept) != Set(counted) { wrong.append(tally.table) }
    }
    for sql in Derivation.recount {
      try db.execute(sql: sql)
      if db.changesCount > 0 { wrong.append(sql) }
    }
    return wrong
  }

  @Test(arguments: [1, 2, 3] as [UInt64])
  func `after a load and any changes they equal a full scan`(seed: UInt64) throws {
    try SampleRegistry(seed: seed, endowments: 20, units: 120).load(into: store)
    try store.load { loader in
      for n in 1...3 { try loader.insert(Fixture.tenant(n)) }
      for n in 1...4 { try loader.insert(Fixture.host(n)) }
      for n in 1...40 {
        try loader.insert(Fixture.machine(n, tenant: n % 3 + 1, host: n % 4 + 1))
      }
      for n in 1...30 { try loader.insert(Fixture.gnaf(n, county: n % 2 == 0 ? "ری" : "قم")) }
      for n in 1...30 { try loader.insert(Fixture.address(n, arrived: Double(n) * 900)) }
    }
    #expect(try store.writeNow(differences) == [])
    var dice = Dice(seed)
    for _ in 0..<400 { try change(&dice) }
    #expect(try store.writeNow(differences) == [])
  }

  /// One random change, straight in SQL: counters must follow whoever writes.
  private func change(_ dice: inout Dice) throws {
    let sql = dice.pick([
      """
      UPDATE unit SET deed = \(dice.pick(1...8)), deed_issued = \(dice.pick(["NULL", "19990"])),
        type = \(dice.pick(1...13)) WHERE id % 17 = \(dice.pick(0..<17))
      """,
      "UPDATE unit SET province = 1 + id % 3, occupancy = 2 WHERE id = \(dice.pick(1...240))",
      "UPDATE unit SET endowment = 3 * \(dice.pick(1...20)) WHERE id = \(dice.pick(1...240))",
      """
      DELETE FROM unit WHERE id = \(dice.pick(1...240))
        AND id NOT IN (SELECT unit FROM lease)
      """,
      "UPDATE endowment SET custody = \(dice.pick(1...3)) WHERE id % 5 = \(dice.pick(0..<5))",
      "UPDATE endowment SET registered = registered + 1 WHERE id % 7 = \(dice.pick(0..<7))",
      "DELETE FROM intention WHERE endowment = 3 * \(dice.pick(1...20)) AND position = 0",
      "INSERT OR IGNORE INTO intention VALUES (3 * \(dice.pick(1...20)), 9, \(dice.pick(1...15)), 5)",
      "UPDATE lease SET state = \(dice.pick(1...8)) WHERE id % 9 = \(dice.pick(0..<9))",
      "UPDATE lease SET end_day = end_day + 30, rent = rent + 1 WHERE id = \(dice.pick(1...80))",
      """
      UPDATE lease SET unit = (SELECT id FROM unit ORDER BY id LIMIT 1 OFFSET \(dice.pick(0..<20)))
        WHERE id = \(dice.pick(1...80))
      """,
      "UPDATE instalment SET paid = paid + 300 WHERE id = \(dice.pick(1...200))",
      "UPDATE instalment SET due_day = due_day - 9 WHERE id = \(dice.pick(1...200))",
      "DELETE FROM instalment WHERE id = \(dice.pick(1...200))",
      """
      DELETE FROM lease WHERE id = \(dice.pick(1...80))
        AND id NOT IN (SELECT lease FROM instalment)
      """,
      "UPDATE machine SET state = \(dice.pick(1...8)), host = 1 WHERE id = \(dice.pick(1...40))",
      "UPDATE machine SET cpu_load = \(dice.pick(0...999_999)) WHERE id = \(dice.pick(1...40))",
      "UPDATE machine SET tenant = 2, vcpus = vcpus + 1 WHERE id = \(dice.pick(1...40))",
      "DELETE FROM machine WHERE id = \(dice.pick(1...40))",
      "UPDATE property_address SET state = \(dice.pick(1...10)) WHERE id = \(dice.pick(1...30))",
      "UPDATE property_address SET arrived = arrived + 4000000 WHERE id = \(dice.pick(1...30))",
      "DELETE FROM gnaf WHERE id = \(dice.pick(1...30))",
    ])
    try store.writeNow { db in try db.execute(sql: sql) }
  }

  @Test func `live changes keep them too`() async throws {
    try SampleRegistry(seed: 9, endowments: 10, units: 60).load(into: store)
    let today = SampleRegistry.today
    for instalment in try store.unpaidInstalments(dueThrough: today, limit: 5) {
      try store.pay(instalment.id, amount: Rial(250), on: today)
    }
    let lease = Lease(
      id: RecordID(0), contractNumber: "ق-تازه", unit: RecordID(3), tenant: "مستأجر",
      kind: .renewal,
      state: .current, start: today, end: today.advanced(by: 365), rent: Rial(77), deposit: .zero,
      due: .zero, paid: .zero)
    let part = Instalment(
      id: RecordID(0), lease: RecordID(0), dueDate: today, amount: Rial(10), paid: .zero,
      paidOn: nil)
    let id = try store.add(lease, instalments: [part, part])
    try store.setDeed(RecordID(5), Deed(state: .issued, kind: .singleSheet, issued: today))
    try store.receive([Fixture.address(0), Fixture.address(0).with(code: "A-دیگر")])
    #expect(try store.writeNow(differences) == [])
    let leases = try await store.leases(of: RecordID(3), on: today)
    #expect(leases.first?.id == id)
    #expect(leases.first?.due == Rial(20))
    let unit = try store.readNow { try UnitRow.unit(3, $0) }
    #expect(unit?.rent == Rial(77))
    #expect(unit?.leaseEnd == today.advanced(by: 365))
    try store.setState(.vacated, of: id)
    #expect(try store.readNow { try UnitRow.unit(3, $0) }?.rent != Rial(77))
  }

  @Test func `changes to what is not there are conflicts`() throws {
    #expect(throws: SourceError.conflict(detail: "no such instalment")) {
      try store.pay(RecordID(1), amount: Rial(1), on: Day(epoch: 1))
    }
    #expect(throws: SourceError.conflict(detail: "no such unit")) {
      try store.setDeed(RecordID(1), Deed(state: .none))
    }
  }
}

extension PropertyAddress {
  func with(code: CleanText) -> PropertyAddress {
    PropertyAddress(
      id: id, code: code, endowmentName: endowmentName, officeProvince: officeProvince,
      officeCounty: officeCounty, text: text, postcode: postcode, state: state, arrived: arrived,
      decision: decision)
  }
}
