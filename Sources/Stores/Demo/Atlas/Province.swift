import Domain
import Persian

/// A province with its places and with the shares its demonstration data follow.
struct Province: Sendable {
  let code: CleanText
  let name: CleanText
  let endowmentWeight: Double
  let unitWeight: Double
  /// Share of units with a title deed.
  let deedShare: Double
  let organisationShare: Double
  let trusteeShare: Double
  /// Share of endowments for the mourning of Muharram and for feeding at it.
  let mourningShare: Double
  let counties: Weighted<County>
}

/// A county with its towns and villages.
struct County: Sendable {
  /// Its position among all counties of the country.
  let index: Int
  let name: CleanText
  let towns: Weighted<Town>
  let villages: [Village]
  /// The first five digits of its postcodes; those of the province where its own are not known.
  let postcodes: [Int]
}

/// A town.
struct Town: Sendable {
  let name: CleanText
  let size: TownSize
  let centre: Coordinates
}

/// How large a town is, as far as streets, rents and shops are concerned.
enum TownSize: Int, CaseIterable, Sendable {
  case metropolis = 1
  case city
  case seat
  case small

  /// How many endowments it has for one in a small town.
  var weight: Double {
    switch self {
    case .metropolis: 36
    case .city: 14
    case .seat: 5
    case .small: 1
    }
  }
}

/// A village.
struct Village: Sendable {
  let name: CleanText
  let centre: Coordinates
}
