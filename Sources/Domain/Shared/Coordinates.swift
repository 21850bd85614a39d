/// A point on the ground in WGS 84 degrees.
package struct Coordinates: Hashable, Sendable {
  package let latitude: Double
  package let longitude: Double

  package init(latitude: Double, longitude: Double) {
    self.latitude = latitude
    self.longitude = longitude
  }

  /// Whether the point lies in the wider box drawn around Iran (domain facts: boundary files).
  package var isInIran: Bool {
    (24.8465...39.7817).contains(latitude) && (44.0319...63.3333).contains(longitude)
  }
}
