import Domain

/// The reader of a point from its two texts (domain facts §4.6).
struct PointText {
  let coordinates: Coordinates
  /// Fewer than four decimals in either: a place no closer than some ten metres.
  let isImprecise: Bool

  init(latitude: String, longitude: String) throws(ValueFault) {
    let (north, east) = (try DecimalText(latitude), try DecimalText(longitude))
    let point = Coordinates(latitude: north.value, longitude: east.value)
    guard point.latitude != 0 || point.longitude != 0 else { throw .coordinatesZero }
    guard point.isInIran else {
      // The ranges of the two do not overlap within Iran, so a swapped pair always shows.
      let swapped = Coordinates(latitude: point.longitude, longitude: point.latitude)
      throw swapped.isInIran ? .coordinatesSwapped : .coordinatesOutOfBounds
    }
    coordinates = point
    isImprecise = min(north.places, east.places) < 4
  }
}
