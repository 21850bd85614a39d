import Domain
import GRDB
import Persian

/// Writes endowments with their intentions and search text.
struct EndowmentWriter {
  private let row: RecordWriter
  private var search: SearchWriter
  private let oldIntentions: RowWriter
  private let intention: RowWriter

  init(_ db: Database) throws {
    row = try RecordWriter(
      db, into: "endowment",
      columns: """
        id, code, name, name_key, kind, custody, trusteeship, use, status, donor, trustee, \
        deed_number, founded_year, province, county, locality, intentions, unit_count, registered, \
        supervisor, office, legal_id, trustee_until
        """)
    search = try SearchWriter(db, for: "endowment")
    oldIntentions = try RowWriter(db, "DELETE FROM intention WHERE endowment = ?")
    intention = try RowWriter(
      db, into: "intention", columns: "endowment, position, category, share")
  }

  mutating func write(_ it: Endowment, isNew: Bool, places: inout PlaceBook) throws {
    let id = it.id.raw
    let mask = it.intentions.reduce(0) { $0 | 1 << $1.category.rawValue }
    try row.run(
      isNew: isNew, id, it.code.string, it.name.string, SortKey.of(it.name), it.kind.rawValue,
      it.custody.rawValue, it.trusteeship.rawValue, it.use.rawValue, it.status.rawValue,
      it.donor.string, it.trustee.string, it.deedNumber.string,
      it.foundedYear ?? Unstated.year, places.province(it.place.province),
      places.county(it.place.county), it.place.locality.string, mask, it.unitCount,
      it.registered.epoch, it.supervisor.string, it.office.string, it.legalID.string,
      it.trusteeUntil?.epoch ?? Unstated.day)
    let text = SearchText.of([
      it.name, it.donor, it.trustee, it.code, it.place.province, it.place.county,
      it.place.locality,
    ])
    try search.put(text, id: id)
    if !isNew { try oldIntentions.run(id) }
    for (position, one) in it.intentions.enumerated() {
      try intention.run(id, position, one.category.rawValue, one.sharePercent)
    }
  }

  /// Writes what is held back.
  mutating func finish() throws { try search.finish() }
}
