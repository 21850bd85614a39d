import Domain
import Testing

@testable import Stores

@Suite struct `Import points` {
  @Test(arguments: [
    ("35.639393", "51.427884", 35.639393, 51.427884, false),
    ("۳۵٫۶۳۹۳۹۳", "۵۱٫۴۲۷۸۸۴", 35.639393, 51.427884, false),
    ("35.639", "51.427884", 35.639, 51.427884, true), ("35", "51", 35, 51, true),
    ("24.8465", "44.0319", 24.8465, 44.0319, false),
    ("39.7817", "63.3333", 39.7817, 63.3333, false),
  ])
  func `reads a point in Iran`(
    latitude: String, longitude: String, north: Double, east: Double, isImprecise: Bool
  ) throws {
    let point = try PointText(latitude: latitude, longitude: longitude)
    #expect(point.coordinates == Coordinates(latitude: north, longitude: east))
    #expect(point.isImprecise == isImprecise)
  }

  @Test(
    arguments: [
      ("51.427884", "35.639393", .coordinatesSwapped), ("0", "0", .coordinatesZero),
      ("0.0000", "-0.0000", .coordinatesZero), ("48.8566", "2.3522", .coordinatesOutOfBounds),
      ("24.8464", "51.0000", .coordinatesOutOfBounds),
      ("-35.6393", "51.4278", .coordinatesOutOfBounds),
      ("nan", "51.4278", .notANumber), ("35.6393", "inf", .notANumber),
      ("35°38′", "51", .notANumber),
      ("1e1", "51", .notANumber),
    ] as [(String, String, ValueFault)])
  func `refuses what is not there`(latitude: String, longitude: String, fault: ValueFault) {
    #expect(throws: fault) { try PointText(latitude: latitude, longitude: longitude) }
  }
}
