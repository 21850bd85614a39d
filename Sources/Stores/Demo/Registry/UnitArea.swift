import Domain

/// The area of a unit in whole square metres, rounded as surveyors and clerks round.
enum UnitArea {
  /// Zero for what is not an area.
  static func draw(
    _ type: PropertyType, in locality: Locality, _ random: inout DemoRandom
  ) -> Int {
    let isVillage = locality.townSize == nil
    switch type {
    case .farmLand: return rounded(random.logNormal(median: 9_000, spread: 1), to: 100)
    case .garden: return rounded(random.logNormal(median: 2_800, spread: 0.8), to: 50)
    case .residentialLand:
      return rounded(random.logNormal(median: isVillage ? 350 : 220, spread: 0.5), to: 5)
    case .residentialBuilding:
      return rounded(random.logNormal(median: isVillage ? 180 : 120, spread: 0.5), to: 1)
    case .commercial: return rounded(random.logNormal(median: 28, spread: 0.6), to: 1)
    case .office: return rounded(random.logNormal(median: 110, spread: 0.6), to: 1)
    case .pasture: return rounded(random.logNormal(median: 120_000, spread: 0.9), to: 1_000)
    case .workshop: return rounded(random.logNormal(median: 260, spread: 0.7), to: 10)
    case .historic: return rounded(random.logNormal(median: 300, spread: 0.6), to: 10)
    case .waterWell, .qanat, .undividedShare, .movable: return 0
    }
  }

  private static func rounded(_ area: Double, to step: Int) -> Int {
    max(step, Int((area / Double(step)).rounded()) * step)
  }
}
