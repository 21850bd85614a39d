import Domain
import GRDB
import Persian
import Testing

@testable import Stores

/// The strings of the hostile-input checklist, written into the file behind the store's back.
@Suite struct `hostile values in the store` {
  let folder: ScratchFolder
  let store: SQLiteStore

  init() throws {
    folder = try ScratchFolder()
    store = try SQLiteStore.create(at: folder.file)
    try store.load { loader in
      try loader.insert(Fixture.endowment(1))
      try loader.insert(Fixture.unit(1))
      try loader.insert(Fixture.tenant(1))
      try loader.insert(Fixture.host(1))
      try loader.insert(Fixture.machine(1))
      try loader.insert(Fixture.gnaf(1))
      try loader.insert(Fixture.address(1))
    }
  }

  static let strings = [
    "\u{1B}]52;c;UFdORUQ=\u{7}", "\u{1B}]0;PWN\u{7}", "\u{1B}[2J", "\u{1B}[31;5m", "\u{1B}c",
    "\u{1B}[6n\u{1B}[c\u{1B}[21t", "\u{1B}P$qm\u{1B}\\", "\u{1B}P+q544e\u{1B}\\",
    "\u{1B}]8;;http://evil/\u{1B}\\text\u{1B}]8;;\u{1B}\\", "\u{9B}2J", "\u{9D}0;x\u{9C}", "\u{90}",
    "\u{1B}]52;c;AAAA", "ok\rFAILED", "a\u{8}\u{8}\u{8}XYZ", "\u{E}\u{7F}\u{B}\u{C}\u{2028}\u{85}",
    "\u{202E}gpj.exe", "\u{2066}a\u{2069}\u{200E}\u{200F}\u{61C}",
    "a\u{200B}\u{FEFF}\u{AD}\u{2060}\u{E0041}\u{FE0F}b",
    "a" + String(repeating: "\u{301}", count: 300), "аdmin", "\u{FDFA}\u{FDFD}👩‍👩‍👧‍👦",
    "\u{1B}[201~rm -rf ~\r", String(repeating: "ب", count: 20_000), "'; DROP TABLE unit; --",
  ]

  private func spoil(_ text: String) throws {
    try store.writeNow { db in
      for (table, columns) in [
        ("endowment", ["name", "donor", "trustee", "deed_number", "locality", "code"]),
        ("unit", ["title", "code", "address", "postcode", "plate_section", "deed_serial"]),
        ("tenant", ["name", "code"]), ("host", ["name", "site", "rack"]),
        ("machine", ["name", "address"]), ("province", ["name"]), ("county", ["name"]),
        ("property_address", ["code", "endowment_name", "text", "postcode"]),
        ("gnaf", ["main_street", "plaque", "city"]),
      ] {
        let changes = columns.map { "\($0) = ?" }.joined(separator: ", ")
        try db.execute(
          sql: "UPDATE \(table) SET \(changes)",
          arguments: StatementArguments(columns.map { _ in text }))
      }
    }
  }

  @Test(arguments: strings) func `are read back sanitised in every field`(text: String) async throws
  {
    try spoil(text)
    let clean = CleanText(RawText(text))
    let window = Window(offset: 0, limit: 5)
    let endowment = try #require(
      try await store.page(
        RecordQuery<Endowment>(sort: Sort(.name)), window: window
      ).rows.first)
    let unit = try #require(
      try await store.page(
        RecordQuery<PropertyUnit>(sort: Sort(.title)), window: window
      ).rows.first)
    let machine = try #require(
      try await store.page(
        RecordQuery<VirtualMachine>(sort: Sort(.name)), window: window
      ).rows.first)
    let address = try #require(try await store.record(RecordID<PropertyAddress>(1)))
    let host = try #require(try await store.hosts().first)
    let gnaf = try #require(try store.rows(withPostcode: "1813653471").first)
    let figures = try await store.statistics(on: SampleRegistry.today)
    let tenant = try #require(try await store.cloudStatistics(on: Day(epoch: 20_000)).tenants.first)
    let fields: [CleanText] =
      [
        endowment.name, endowment.donor, endowment.trustee, endowment.deedNumber, endowment.code,
        endowment.place.locality, endowment.place.province, endowment.place.county,
      ] + [
        unit.title, unit.code, unit.address, unit.postcode, unit.endowmentName, unit.deed.serial,
      ]
      + [unit.plate?.section ?? "", machine.name, machine.address, machine.tenantName]
      + [machine.hostName, host.name, host.site, host.rack, tenant.name, tenant.code]
      + [address.code, address.endowmentName, address.text, address.postcode, gnaf.mainStreet]
      + [address.officeProvince, address.officeCounty, gnaf.plaque, gnaf.city]
      + figures.byProvince.map(\.name)
    #expect(fields.allSatisfy { $0 == clean })
    #expect(fields.allSatisfy { $0.findings == clean.findings })
    let dangerous = clean.string.unicodeScalars.contains { scalar in
      scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
        || (0x202A...0x202E).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value)
    }
    #expect(!dangerous)
  }

  @Test(arguments: strings + ["%", "_", "\\", "\"", "\0"])
  func `are searched for without harm`(text: String) async throws {
    let query = RecordQuery<PropertyUnit>(
      filter: RecordFilter(.is(.province, Fixture.text(text)), text: Fixture.text(text)),
      sort: Sort(.title))
    _ = try await store.page(query, window: Window(offset: 0, limit: 5))
    _ = try await store.find(Fixture.text(text), among: query, from: 0, forward: true)
    #expect(try await store.statistics(on: SampleRegistry.today).units == 1)
  }

  @Test func `bytes that are no UTF-8 are read back as replacement marks`() async throws {
    for bytes in ["9B324A", "C09B", "EDA080", "F4908080", "80"] {
      try store.writeNow { db in
        try db.execute(sql: "UPDATE property_address SET text = CAST(x'\(bytes)' AS TEXT)")
      }
      let address = try #require(try await store.record(RecordID<PropertyAddress>(1)))
      let scalars = address.text.string.unicodeScalars
      #expect(scalars.contains("\u{FFFD}"))
      #expect(!scalars.contains { $0.value < 0x20 || (0x80...0x9F).contains($0.value) })
    }
  }
}
