package import Domain

/// What may be meant by an address that is still being typed.
package struct LookupAnswer: Hashable, Sendable {
  /// The likeliest first.
  package let places: [LookupPlace]
  /// Whether more fits than is listed.
  package let isCut: Bool
  /// Whether the streets are there but none of them has the plaque that was typed.
  package let lacksPlaque: Bool

  package static let nothing = LookupAnswer(places: [], isCut: false, lacksPlaque: false)
}

/// A place of GNAF that fits what was typed.
package enum LookupPlace: Hashable, Sendable {
  /// A street with several rows: one of them, which stands for the names of all, and their number.
  case street(GnafRow, rows: Int)
  case row(GnafRow)

  /// The row, or one of the street's.
  package var row: GnafRow {
    switch self {
    case .street(let row, _), .row(let row): row
    }
  }
}
