import Domain

/// Yearly rents of the demonstration data: by type, area and place, spread as prices are.
///
/// Levels are ours. They are low, as ground rents are, so that a country's worth of them stays in the
/// order of the yearly income the press reports.
enum RentLevel {
  /// A yearly rent, rounded as people round.
  static func draw(
    _ type: PropertyType, area: Int, in locality: Locality, _ random: inout DemoRandom
  ) -> Rial {
    let million = median(of: type, area: Double(area)) * locality.priceLevel
    let rent = random.logNormal(median: max(million, 1) * 1_000_000, spread: 0.55)
    return Rial(round(rent))
  }

  /// The middle rent of a unit in a county's main town, in millions of rial a year.
  private static func median(of type: PropertyType, area: Double) -> Double {
    switch type {
    case .farmLand: area * 0.004
    case .garden: area * 0.01
    case .pasture: area * 0.0002
    case .residentialLand: area * 0.06
    case .residentialBuilding: area * 0.55
    case .commercial: 30 + area * 2.2
    case .office: 20 + area * 0.9
    case .workshop: 12 + area * 0.2
    case .historic: 40
    case .waterWell: 60
    case .qanat: 25
    case .undividedShare: 15
    case .movable: 5
    }
  }

  /// Two leading digits and then nought or five: 347,812,000 is agreed as 350,000,000.
  static func round(_ rent: Double) -> Int64 {
    var step = 100_000.0
    while rent / step >= 100 { step *= 10 }
    let half = rent / step >= 20 ? step : step / 2
    return max(500_000, Int64((rent / half).rounded() * half))
  }
}
