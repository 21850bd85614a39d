import Foundation

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

  /// The way to another point over the ground, in metres, on a sphere of the Earth's mean radius.
  package func metres(to other: Coordinates) -> Double {
    let (north, east) = offset(to: other)
    // Within a country the error of the flat formula is far below that of any address.
    return (north * north + east * east).squareRoot()
  }

  /// How far another point lies to the north and to the east, in metres.
  package func offset(to other: Coordinates) -> (north: Double, east: Double) {
    let metresPerDegree = Self.meanRadius * .pi / 180
    let middle = (latitude + other.latitude) / 2 * .pi / 180
    return (
      (other.latitude - latitude) * metresPerDegree,
      (other.longitude - longitude) * metresPerDegree * cos(middle)
    )
  }

  private static let meanRadius = 6_371_008.8
}
