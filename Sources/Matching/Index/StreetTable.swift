import Domain

/// The streets of an index: rows that agree in every field down to the alley, end to end.
///
/// Streets of one county stand together, so that a county is a range of them.
struct StreetTable: Sendable {
  /// The fields that name a street, as numbers of names, seven a street.
  static let fields: [AddressField] = [
    .province, .county, .city, .neighbourhood, .mainStreet, .sideStreet, .alley,
  ]

  /// The place of a field among those that name a street.
  static func place(of field: AddressField) -> Int? {
    switch field {
    case .province: 0
    case .county: 1
    case .city: 2
    case .neighbourhood: 3
    case .mainStreet: 4
    case .sideStreet: 5
    case .alley: 6
    default: nil
    }
  }

  private let names: NumberColumn
  /// The first row of each street, and the number of rows after the last.
  private let firstRows: NumberColumn

  init(_ image: IndexImage) {
    names = image.numbers(.streetNames)
    firstRows = image.numbers(.streetFirstRows)
  }

  var count: Int { max(0, firstRows.count - 1) }

  func name(of street: UInt32, at field: Int) -> Int {
    names[Int(street) * Self.fields.count + field]
  }

  func rows(of street: UInt32) -> Range<Int> {
    firstRows[street]..<firstRows[Int(street) + 1]
  }

  func rowCount(of streets: Range<UInt32>) -> Int {
    firstRows[streets.upperBound] - firstRows[streets.lowerBound]
  }

  /// The street a row belongs to; O(log n).
  func street(ofRow row: Int) -> UInt32 {
    UInt32(firstRows.firstPosition(notBelow: row + 1, in: 0..<firstRows.count) - 1)
  }
}
