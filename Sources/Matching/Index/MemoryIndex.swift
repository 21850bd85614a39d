package import Domain
import Persian

/// GNAF rows grouped by street and indexed by token and postcode.
///
/// It is made in memory (``MemoryIndexBuilder``) or mapped from a file that holds the same bytes. Texts are
/// kept once each and rows as columns, about 30 bytes a row. The order in which rows were given does
/// not matter: the same rows make the same bytes.
package final class MemoryIndex: Sendable {
  private let image: IndexImage
  /// Names of places, numbered.
  let names: TextColumn
  private let nameForms: NumberColumn
  private let nameFormStarts: NumberColumn
  /// Texts of plaques, floors and units, numbered.
  let labels: TextColumn
  private let labelPlaques: NumberColumn
  private let labelParts: NumberColumn
  private let labelLevels: NumberColumn
  private let partNumbers: [String: Int]
  let lexicon: Lexicon
  let spellings: SpellingIndex
  let streets: StreetTable
  let rows: RowColumns
  /// Streets by token.
  let postings: Postings
  /// Rows in ascending order of postcode, without those that have none.
  let rowsByPostcode: NumberColumn
  let regions: IndexRegions

  package convenience init(_ rows: some Sequence<GnafRow>) {
    var builder = MemoryIndexBuilder()
    for row in rows { builder.insert(row) }
    self.init(builder.image())
  }

  /// Maps the file of an index; throws where it is not a whole one of this version.
  package convenience init(mapping path: String) throws(IndexFault) {
    self.init(try IndexImage(mapping: path))
  }

  init(_ image: IndexImage) {
    self.image = image
    names = image.texts(.nameStarts, .nameBytes)
    nameForms = image.numbers(.nameForms)
    nameFormStarts = image.numbers(.nameFormStarts)
    labels = image.texts(.labelStarts, .labelBytes)
    labelPlaques = image.numbers(.labelPlaques)
    labelParts = image.numbers(.labelParts)
    labelLevels = image.numbers(.labelLevels)
    let parts = image.texts(.partStarts, .partBytes)
    partNumbers = Dictionary(
      (0..<parts.count).map { (parts.string($0), $0) }, uniquingKeysWith: { first, _ in first })
    lexicon = Lexicon(image)
    spellings = SpellingIndex(image, lexicon: lexicon)
    streets = StreetTable(image)
    rows = RowColumns(image, labels: labels)
    postings = Postings(
      starts: image.numbers(.postingStarts), items: image.numbers(.postingItems))
    rowsByPostcode = image.numbers(.rowsByPostcode)
    regions = IndexRegions(image, names: names)
  }

  package var rowCount: Int { rows.count }
  package var streetCount: Int { streets.count }
  /// How many bytes a file of it has.
  package var byteCount: Int { image.bytes.count }
  /// What the file of an index begins with.
  package static var fileMark: String { ImageHeader.mark }
  /// Tells this index from one of other rows, sixteen hexadecimal digits.
  package var digest: String { image.header.digest.sixteenDigits }

  /// The index as a file holds it, for as long as the work takes.
  package func withBytes<Value, Failure: Error>(
    _ body: (UnsafeRawBufferPointer) throws(Failure) -> Value
  ) throws(Failure) -> Value {
    defer { withExtendedLifetime(image) {} }
    return try body(image.bytes)
  }

  /// Gives back the memory its file is mapped in, which what is looked at again takes again.
  package func giveBack() { image.giveBack() }

  /// The words of a name; nil for the empty one.
  func name(_ number: Int) -> FieldName? {
    guard !names.isEmpty(number) else { return nil }
    return FieldName(at: nameFormStarts[number], in: nameForms)
  }

  /// The plaque a label stands for: its number and the number of its part; nil where it is none.
  func plaque(_ label: Int) -> (base: Int, part: Int)? {
    let base = labelPlaques[label]
    return base >= 0 ? (base, labelParts[label]) : nil
  }

  /// The number of a plaque's part, zero for none; nil where no row has such a part.
  func part(_ text: String) -> Int? { partNumbers[text] }

  /// The floor or unit a label stands for.
  func level(_ label: Int) -> Int? {
    let level = labelLevels[label]
    return level == Self.noLevel ? nil : level
  }

  static let noLevel = -(1 << 40)

  /// The row at a position, put together from its columns.
  package func gnafRow(_ row: Int) -> GnafRow {
    let street = streets.street(ofRow: row)
    func place(_ field: Int) -> CleanText { names.text(streets.name(of: street, at: field)) }
    return GnafRow(
      id: RecordID(rows.id(of: row)), code: rows.code(of: row),
      buildingCode: rows.buildingCode(of: row), postcode: rows.postcode(of: row),
      province: place(0), county: place(1), city: place(2), neighbourhood: place(3),
      mainStreet: place(4), sideStreet: place(5), alley: place(6),
      plaque: labels.text(rows.plaques[row]), floor: labels.text(rows.floors[row]),
      unit: labels.text(rows.units[row]), coordinates: rows.coordinates(of: row))
  }

  /// The ranges of streets that lie in these counties; all streets for an empty list.
  func ranges(of counties: [String]) -> [Range<UInt32>] {
    guard !counties.isEmpty else { return [0..<UInt32(streets.count)] }
    return Set(counties).compactMap { regions.streets(ofCounty: $0) }
      .sorted { $0.lowerBound < $1.lowerBound }
  }

  /// How many rows these counties hold.
  func rowCount(in counties: [String]) -> Int {
    ranges(of: counties).reduce(0) { $0 + streets.rowCount(of: $1) }
  }
}
