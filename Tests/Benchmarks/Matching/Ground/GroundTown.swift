import Domain
import Persian
import Stores

/// A town and how many rows of the file lie in it.
struct GroundTown: Sendable {
  let province: CleanText
  let county: County
  let town: Town
  let rows: Int
  /// The first halves of its county's postcodes.
  let prefixes: [CleanText]

  /// All towns of the country with `rows` dealt out by size; Tehran has one row in eight.
  static func dealt(_ rows: Int, over atlas: Atlas) -> [GroundTown] {
    let towns = atlas.provinces.flatMap { province in
      province.counties.elements.flatMap { county in
        county.towns.elements.map { (province: province, county: county, town: $0) }
      }
    }
    let weights = towns.map { weight($0.town) }
    let sum = weights.reduce(0, +)
    // Dealt by running sums, so that the parts are whole and add up.
    var (before, given) = (0, 0)
    return zip(towns, weights).compactMap { place, weight in
      before += weight
      let part = rows * before / sum - given
      given += part
      guard part > 0 else { return nil }
      let prefixes = place.county.postcodes.isEmpty ? [11_111] : place.county.postcodes
      return GroundTown(
        province: place.province.name, county: place.county, town: place.town, rows: part,
        prefixes: prefixes.map { CleanText(RawText(String($0))) })
    }
  }

  private static func weight(_ town: Town) -> Int {
    if town.name == "تهران" { return 640 }
    return switch town.size {
    case .metropolis: 80
    case .city: 16
    case .seat: 4
    case .small: 1
    }
  }
}
