package import Domain
package import Persian

/// A province with its places and with the shares its demonstration data follow.
package struct Province: Sendable {
  package let code: CleanText
  package let name: CleanText
  let endowmentWeight: Double
  let unitWeight: Double
  /// Share of units with a title deed.
  let deedShare: Double
  let organisationShare: Double
  let trusteeShare: Double
  /// Share of endowments for the mourning of Muharram and for feeding at it.
  let mourningShare: Double
  package let counties: Weighted<County>
}

/// A county with its towns and villages.
package struct County: Sendable {
  /// Its position among all counties of the country.
  let index: Int
  package let name: CleanText
  package let towns: Weighted<Town>
  package let villages: [Village]
  /// The first five digits of its postcodes; those of the province where its own are not known.
  package let postcodes: [Int]
}

/// A town.
package struct Town: Sendable {
  package let name: CleanText
  package let size: TownSize
  package let centre: Coordinates
}

/// How large a town is, as far as streets, rents and shops are concerned.
package enum TownSize: Int, CaseIterable, Sendable {
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
package struct Village: Sendable {
  package let name: CleanText
  package let centre: Coordinates
}
