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

  @Test func `distances over the ground are those of the great circle`() {
    let azadi = Coordinates(latitude: 35.6997, longitude: 51.3380)
    let milad = Coordinates(latitude: 35.7448, longitude: 51.3753)
    // By the haversine formula on the same sphere: 6041.3 m.
    #expect(abs(azadi.metres(to: milad) - 6_041.3) < 1)
    #expect(azadi.metres(to: azadi) == 0)
    let offset = azadi.offset(to: milad)
    #expect(offset.north > 0 && offset.east > 0)
    #expect(
      abs(
        Coordinates(latitude: 35, longitude: 51).offset(
          to: Coordinates(latitude: 36, longitude: 51)
        ).north - 111_195) < 1)
  }
}
