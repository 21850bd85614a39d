import Domain
import Persian

/// The town or village a record lies in.
enum Locality: Sendable {
  case town(Town)
  case village(Village)

  var name: CleanText {
    switch self {
    case .town(let town): town.name
    case .village(let village): village.name
    }
  }

  var centre: Coordinates {
    switch self {
    case .town(let town): town.centre
    case .village(let village): village.centre
    }
  }

  /// Nil for a village.
  var townSize: TownSize? {
    switch self {
    case .town(let town): town.size
    case .village: nil
    }
  }

  /// How high rents and prices are against a county's main town.
  var priceLevel: Double {
    switch townSize {
    case .metropolis: 3.2
    case .city: 1.8
    case .seat: 1
    case .small: 0.65
    case nil: 0.4
    }
  }
}

extension County {
  /// A village this often, else a town by its weight.
  func locality(villageShare: Double, _ random: inout DemoRandom) -> Locality {
    if random.chance(villageShare), let village = random.element(of: villages) {
      return .village(village)
    }
    return .town(towns.draw(&random))
  }
}
