import Domain

/// The reader of a point from its two texts (domain facts §4.6).
struct PointText {
  let coordinates: Coordinates
  /// Fewer than four decimals in either: a place no closer than some ten metres.
  let isImprecise: Bool

  init(latitude: String, longitude: String) throws(ValueFault) {
    let (north, east) = (try DecimalText(latitude), try DecimalText(longitude))
    let point = Coordinates(latitude: north.value, longitude: east.value)
    if let fault = point.fault { throw ValueFault(fault) }
    coordinates = point
    isImprecise = min(north.places, east.places) < Coordinates.wantedDecimals
  }
}
