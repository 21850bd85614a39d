import Domain

/// The streets of an index: rows that agree in every field down to the alley, end to end.
///
/// Streets of one county stand together, so that a county is a range of them.
struct StreetTable: Sendable {
  /// The fields that name a street, as numbers of texts, seven a street.
  static let fields: [AddressField] = [
    .province, .county, .city, .neighbourhood, .mainStreet, .sideStreet, .alley,
  ]

  private(set) var names: [UInt32] = []
  /// The first row of each street, and the number of rows after the last.
  private(set) var firstRows: [UInt32] = [0]

  var count: Int { firstRows.count - 1 }

  mutating func append(_ key: [UInt32], rows: Int) {
    names += key
    firstRows.append((firstRows.last ?? 0) + UInt32(rows))
  }

  func name(of street: UInt32, at field: Int) -> UInt32 {
    names[Int(street) * Self.fields.count + field]
  }

  func rows(of street: UInt32) -> Range<Int> {
    Int(firstRows[Int(street)])..<Int(firstRows[Int(street) + 1])
  }

  func rows(of streets: Range<UInt32>) -> Range<UInt32> {
    firstRows[Int(streets.lowerBound)]..<firstRows[Int(streets.upperBound)]
  }

  /// The street a row belongs to; O(log n).
  func street(ofRow row: UInt32) -> UInt32 {
    UInt32(firstRows[...].firstPosition(notBelow: row + 1) - 1)
  }
}
