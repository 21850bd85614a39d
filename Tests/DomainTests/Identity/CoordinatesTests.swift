import Domain
import Testing

@Suite struct CoordinatesTests {
  @Test(
    arguments: [
      (35.6393, 51.4278, nil), (24.8465, 44.0319, nil), (39.7817, 63.3333, nil),
      (25.0782, 63.3166, nil), (51.4278, 35.6393, .swapped), (0, 0, .zero),
      (24.8464, 51, .outOfBounds), (35, 63.3334, .outOfBounds), (48.8566, 2.3522, .outOfBounds),
      (-35.6393, 51.4278, .outOfBounds), (.nan, 51, .outOfBounds), (35, .infinity, .outOfBounds),
    ] as [(Double, Double, Coordinates.Fault?)])
  func `a point in Iran has no fault`(
    latitude: Double, longitude: Double, fault: Coordinates.Fault?
  ) {
    let point = Coordinates(latitude: latitude, longitude: longitude)
    #expect(point.fault == fault)
    #expect(point.isInIran == (fault == nil))
  }
}
