import Domain

/// The kind of place a name belongs to, as the word before it says.
package enum PlaceKind: Sendable, CaseIterable {
  case province
  case county
  case city
  case village
  case neighbourhood
  case estate
  case quarter
  case street
  case boulevard
  case square
  case motorway
  case road
  case passage
  case alley
  case deadEnd

  /// The field such a name is usually recorded in.
  var field: AddressField {
    switch self {
    case .province: .province
    case .county: .county
    case .city, .village: .city
    case .neighbourhood, .estate, .quarter: .neighbourhood
    case .street, .boulevard, .square, .motorway, .road: .mainStreet
    case .passage, .alley, .deadEnd: .alley
    }
  }

  var role: TokenRole {
    switch field {
    case .province: .province
    case .county: .county
    case .city: .city
    case .neighbourhood: .neighbourhood
    case .alley: .alley
    default: .street
    }
  }

  /// Whether the word is part of the way rather than of the division of the country.
  var isWay: Bool { role == .street || role == .alley }
}
