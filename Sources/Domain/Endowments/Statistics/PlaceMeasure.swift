/// What provinces and counties can be compared by.
package enum PlaceMeasure: Int, Coded {
  case deedShare = 1
  case endowments
  case units
  case leasedShare
  case encroachedShare
  case rent
  case custodyShare
  case incomeShare
  case dormantShare

  /// The figure of a place: a number, or a part of a whole with both named.
  package func figure(of place: PlaceFigures) -> PlaceFigure {
    switch self {
    case .endowments: .count(place.endowments)
    case .units: .count(place.units)
    case .rent: .amount(place.rent)
    case .deedShare: .part(place.unitsWithDeed, of: place.units)
    case .leasedShare: .part(place.unitsLeased, of: place.units)
    case .encroachedShare: .part(place.unitsEncroached, of: place.units)
    case .custodyShare: .part(place.inCustody, of: place.endowments)
    case .incomeShare: .part(place.forIncome, of: place.endowments)
    case .dormantShare: .part(place.dormant, of: place.endowments)
    }
  }
}

/// A figure by which places are compared.
package enum PlaceFigure: Hashable, Sendable {
  case count(Int)
  case amount(Rial)
  case part(Int, of: Int)

  /// What is compared; nil where there is no whole to be a part of.
  package var value: Double? {
    switch self {
    case .count(let count): Double(count)
    case .amount(let amount): Double(amount.amount)
    case .part(_, of: 0): nil
    case .part(let part, of: let whole): Double(part) / Double(whole)
    }
  }
}
