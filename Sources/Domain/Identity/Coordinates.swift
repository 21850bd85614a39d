/// A point on the ground in WGS 84 degrees.
package struct Coordinates: Hashable, Sendable {
  package let latitude: Double
  package let longitude: Double

  package init(latitude: Double, longitude: Double) {
    self.latitude = latitude
    self.longitude = longitude
  }

  /// Why a point is no place in Iran.
  package enum Fault: Error, Hashable, Sendable {
    case zero
    case swapped
    case outOfBounds
  }

  /// Whether the point lies in the wider box drawn around Iran (domain facts: boundary files).
  package var isInIran: Bool {
    (24.8465...39.7817).contains(latitude) && (44.0319...63.3333).contains(longitude)
  }

  /// What keeps the point from being a place in Iran; nil where nothing does.
  ///
  /// The ranges of latitude and longitude do not overlap within Iran, so a swapped pair always shows.
  package var fault: Fault? {
    if isInIran { return nil }
    if latitude == 0, longitude == 0 { return .zero }
    return Coordinates(latitude: longitude, longitude: latitude).isInIran ? .swapped : .outOfBounds
  }

  /// Decimals a point needs to be no coarser than some ten metres.
  package static let wantedDecimals = 4
}
