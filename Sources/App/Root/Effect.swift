package import Domain
package import Persian

/// Work the interface asks for; performed outside, answered by an `EffectResult`.
package enum Effect: Hashable, Sendable {
  case loadEndowments(EndowmentQuery, Window, ticket: Int)
  case loadUnits(PropertyUnitQuery, Window, ticket: Int)
  case loadMachines(VirtualMachineQuery, Window, ticket: Int)
  case loadAddresses(AddressQuery, Window, ticket: Int)
  /// The leases of a unit, with what has fallen due through this day.
  case loadLeases(RecordID<PropertyUnit>, on: Day)
  case loadHosts
  case find(FindRequest, ticket: Int)
  /// Count the rows that hold the words of a find, which landed where the request starts from.
  case countHits(FindRequest, ticket: Int)
  case nextToReview(after: RecordID<PropertyAddress>?)
  case openAddress(RecordID<PropertyAddress>)
  case match(PropertyAddress)
  case decide(Verdict, PropertyAddress, reviewer: CleanText)
  case undo(reviewer: CleanText)
  /// Tell when the cursor of a list has stood still for a moment.
  case awaitRest(ticket: Int)
  /// Give a text to the clipboard of the terminal.
  case copy(CleanText)
  /// Ask every source again, now.
  case refreshAll
  /// Write to the terminal from now on as in the sample of this number, counted from 0.
  case chooseSample(Int)
  case quit
}

/// Where to look for which words.
package struct FindRequest: Hashable, Sendable {
  let text: CleanText
  let scope: FindScope
  let from: Int
  let forward: Bool
}

/// The list a find runs through.
package enum FindScope: Hashable, Sendable {
  case endowments(EndowmentQuery)
  case units(PropertyUnitQuery)
  case machines(VirtualMachineQuery)
  case addresses(AddressQuery)

  var subject: Subject {
    switch self {
    case .endowments: .endowments
    case .units: .units
    case .machines: .machines
    case .addresses: .addresses
    }
  }
}
