import Domain
import GRDB
import Persian

/// Writes property addresses and decisions.
struct AddressWriter {
  private let row: RecordWriter
  private var search: SearchWriter
  private let decision: RowWriter

  init(_ db: Database) throws {
    row = try RecordWriter(
      db, into: "property_address",
      columns:
        "id, code, endowment_name, province, county, text, postcode, state, arrived, text_key")
    search = try SearchWriter(db, for: "property_address")
    decision = try RowWriter(
      db,
      """
      INSERT INTO decision (id, address, verdict, gnaf, reason, reviewer, moment, previous)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING
      """)
  }

  mutating func write(_ it: PropertyAddress, isNew: Bool, places: inout PlaceBook) throws {
    try row.run(
      isNew: isNew, it.id.raw, it.code.string, it.endowmentName.string,
      places.province(it.officeProvince),
      places.county(it.officeCounty), it.text.string, it.postcode.string, it.state.rawValue,
      Moment.stored(it.arrived), TextKey.of(it.text))
    let text = SearchText.of([
      it.code, it.endowmentName, it.text, it.postcode, it.officeProvince, it.officeCounty,
    ])
    try search.put(text, id: it.id.raw)
    if let latest = it.decision { try write(latest) }
  }

  /// Writes what is held back.
  mutating func finish() throws { try search.finish() }

  func write(_ it: Decision) throws {
    let (verdict, gnaf, reason) = VerdictCode.stored(it.verdict)
    try decision.run(
      it.id.raw, it.address.raw, verdict, gnaf, reason, it.reviewer.string,
      Moment.stored(it.moment), it.previous.rawValue)
  }
}
