package import Domain
import Persian

/// GNAF rows in memory, grouped by street and indexed by token and postcode.
///
/// Texts are kept once each and rows as columns, about 80 bytes a row. The order in which rows were
/// given does not matter.
package struct MemoryIndex: Sendable {
  let texts: [CleanText]
  let buildingCodes: [CleanText]
  let lexicon: Lexicon
  /// Tokens and kind of each text that names a place; by number of text.
  let names: [FieldName?]
  /// The plaque each text stands for; by number of text.
  let plaques: [HouseNumber?]
  /// The floor or unit number each text stands for; by number of text.
  let numbers: [Int?]
  let streets: StreetTable
  let rows: RowColumns
  /// Streets by token.
  let streetPostings: Postings
  /// Rows by token of their plaque.
  let plaquePostings: Postings
  let plaqueLexicon: Lexicon
  /// Rows in ascending order of postcode, without those that have none.
  let rowsByPostcode: [UInt32]
  /// The key of each text that names a province; by number of text.
  let provinceKeys: [UInt32: String]
  let countyRanges: [String: Range<UInt32>]
  /// The counties a town of this name lies in, folded, without spaces in the key.
  let countiesByTown: [String: [String]]
  let spellings: SpellingIndex

  package init(_ rows: some Sequence<GnafRow>) {
    var builder = MemoryIndexBuilder()
    for row in rows { builder.insert(row) }
    self = builder.index()
  }

  package var rowCount: Int { rows.count }
  package var streetCount: Int { streets.count }

  /// The row at a position, put together from its columns.
  func gnafRow(_ row: Int) -> GnafRow {
    let street = streets.street(ofRow: UInt32(row))
    func place(_ field: Int) -> CleanText { texts[Int(streets.name(of: street, at: field))] }
    return GnafRow(
      id: RecordID(rows.ids[row]), code: rows.codes[row],
      buildingCode: buildingCodes[Int(rows.buildings[row])], postcode: rows.postcode(of: row),
      province: place(0), county: place(1), city: place(2), neighbourhood: place(3),
      mainStreet: place(4), sideStreet: place(5), alley: place(6),
      plaque: texts[Int(rows.plaques[row])], floor: texts[Int(rows.floors[row])],
      unit: texts[Int(rows.units[row])], coordinates: rows.coordinates(of: row))
  }

  /// The ranges of streets that lie in these counties; all streets for an empty list.
  func ranges(of counties: [String]) -> [Range<UInt32>] {
    guard !counties.isEmpty else { return [0..<UInt32(streets.count)] }
    return Set(counties).compactMap { countyRanges[$0] }.sorted { $0.lowerBound < $1.lowerBound }
  }

  /// How many rows these counties hold.
  func rowCount(in counties: [String]) -> Int {
    ranges(of: counties).reduce(0) { $0 + streets.rows(of: $1).count }
  }
}
