import Domain

/// A town whose addresses the demonstration file holds, and how many.
struct GnafTown: Sendable {
  let province: Province
  let county: County
  let town: Town
  let rows: Int

  /// Every large town, and as many county towns as there are rows for, the rows dealt out by size.
  static func covering(_ atlas: Atlas, rows: Int) -> [GnafTown] {
    var towns: [(province: Province, county: County, town: Town)] = []
    for province in atlas.provinces {
      for county in province.counties.elements {
        towns += county.towns.elements.map { (province, county, $0) }
      }
    }
    let large = towns.filter { $0.town.size == .metropolis || $0.town.size == .city }
    let seats = towns.filter { $0.town.size == .seat }
    let room = max(0, rows / 700 - large.count)
    // Every so-many-th seat, so that all provinces have some.
    let step = room > 0 ? max(1, seats.count / room) : seats.count + 1
    let covered = large + seats.enumerated().filter { $0.offset % step == step - 1 }.map(\.element)
    let parts = Apportionment.parts(of: rows, by: covered.map { weight($0.province, $0.town) })
    return zip(covered, parts).filter { $0.1 > 0 }.map {
      GnafTown(province: $0.province, county: $0.county, town: $0.town, rows: $1)
    }
  }

  private static func weight(_ province: Province, _ town: Town) -> Double {
    let size: Double =
      switch town.size {
      case .metropolis: 8
      case .city: 2
      case .seat, .small: 0.9
      }
    return size * province.unitWeight.squareRoot()
  }
}
