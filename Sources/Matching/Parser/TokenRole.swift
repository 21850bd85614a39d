/// What a token of an address seems to be: a hint for the eye and for scoring, never a verdict.
package enum TokenRole: String, Sendable, CaseIterable {
  /// Part of a name that nothing announces.
  case name
  case province
  case county
  case city
  case neighbourhood
  case street
  case alley
  case plaque
  case floor
  case unit
  case block
  case postcode
  /// A landmark or cross street: near the address, not the address.
  case aside
  /// A plate of the land registry (پلاک ثبتی), which is no plaque.
  case registration
  case phone
  case person
  case area
  /// Words about the property itself: a shop, a garden, a share.
  case property
  /// Joining words that say nothing about the place.
  case filler

  /// Whether tokens of this role may name a part of the address.
  var namesPlace: Bool {
    switch self {
    case .name, .province, .county, .city, .neighbourhood, .street, .alley: true
    default: false
    }
  }
}
