/// What a word or phrase of an address announces.
enum AddressSign: Hashable, Sendable {
  case place(PlaceKind)
  case plaque
  case floor
  case unit
  case block
  case postcode
  case phone
  /// «نرسیده به», «روبروی», «جنب»: what follows is near the address.
  case aside
  /// «متولی», «آقای»: what follows is a person.
  case person
  case registration
  case area
  case filler
}
