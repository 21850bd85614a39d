import Domain

/// What kinds of property are endowed where: shops in towns, fields and qanats in villages.
enum UnitTypes {
  /// The type of a unit that is let.
  static func income(in locality: Locality, _ random: inout DemoRandom) -> PropertyType {
    switch locality.townSize {
    case .metropolis, .city: city.draw(&random)
    case .seat, .small: town.draw(&random)
    case nil: village.draw(&random)
    }
  }

  /// The type of a unit that is used for the purpose itself.
  static func direct(_ random: inout DemoRandom) -> PropertyType { used.draw(&random) }

  private static let city = Odds<PropertyType>(
    [
      (.commercial, 38), (.residentialBuilding, 22), (.residentialLand, 17), (.office, 7),
      (.workshop, 5), (.garden, 3), (.farmLand, 3), (.historic, 2), (.movable, 0.3),
    ], last: (.undividedShare, 3))
  private static let town = Odds<PropertyType>(
    [
      (.commercial, 24), (.residentialLand, 18), (.residentialBuilding, 16), (.farmLand, 13),
      (.garden, 10), (.workshop, 4), (.office, 3), (.waterWell, 2), (.historic, 2), (.qanat, 1),
      (.movable, 0.5),
    ], last: (.undividedShare, 7))
  private static let village = Odds<PropertyType>(
    [
      (.farmLand, 35), (.garden, 18), (.undividedShare, 10), (.residentialLand, 9), (.qanat, 8),
      (.residentialBuilding, 7), (.waterWell, 4), (.pasture, 4), (.workshop, 1.5),
      (.commercial, 1.5), (.movable, 1),
    ], last: (.historic, 1))
  private static let used = Odds<PropertyType>(
    [(.residentialBuilding, 52), (.residentialLand, 22), (.historic, 18)], last: (.movable, 8))

  /// The section of unit titles for a type.
  static func title(of type: PropertyType, use: EndowmentUse) -> PhraseKey {
    if use == .direct, type != .movable { return .direct }
    return switch type {
    case .farmLand: .farmLand
    case .garden: .garden
    case .residentialLand: .residentialLand
    case .residentialBuilding: .residentialBuilding
    case .commercial: .commercial
    case .office: .office
    case .waterWell: .waterWell
    case .qanat: .qanat
    case .pasture: .pasture
    case .workshop: .workshop
    case .historic: .historic
    case .undividedShare: .undividedShare
    case .movable: .movable
    }
  }
}

extension PropertyType {
  /// Whether it stands on a street with a number.
  var isBuilt: Bool {
    switch self {
    case .residentialLand, .residentialBuilding, .commercial, .office, .workshop, .historic: true
    case .farmLand, .garden, .waterWell, .qanat, .pasture, .undividedShare, .movable: false
    }
  }
}
