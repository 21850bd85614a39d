package import Domain
package import Persian

/// Work the interface asks for; performed outside, answered by an `EffectResult`.
package enum Effect: Hashable, Sendable {
  /// A page of a list.
  case list(ListRequest)
  /// Where words are in a list, or how often: of these only the latest is of use.
  case search(ListRequest)
  /// The leases of a unit, with what has fallen due through this day.
  case loadLeases(RecordID<PropertyUnit>, on: Day)
  case loadHosts
  /// The newest imports.
  case loadImports(Window)
  /// The review queue in figures.
  case loadQueueReport
  case nextToReview(after: RecordID<PropertyAddress>?)
  case openAddress(RecordID<PropertyAddress>)
  case match(PropertyAddress)
  /// Find the candidates of an address read as another text.
  case rematch(PropertyAddress, readAs: CleanText)
  /// Weigh rows that were found by hand as candidates of an address.
  case weigh(PropertyAddress, rows: [GnafRow])
  /// What a place may be that is being typed: of these only the latest is of use.
  case lookUp(LookupRequest)
  case decide(Verdict, PropertyAddress, reviewer: CleanText)
  case undo(reviewer: CleanText)
  /// Carry out changes, or none of them.
  case carryOut(ChangeOrder)
  case loadStanding(RecordRef)
  /// What the fields of a record say that may be put right.
  case loadCorrectable(RecordRef)
  case loadHistory(RecordRef)
  case loadFollowUps(FollowUpRequest)
  /// Fetch a record to show it, with what has fallen due through this day.
  case openRecord(RecordRef, on: Day)
  /// Tell when the cursor of a list has stood still for a moment.
  case awaitRest(ticket: Int)
  /// Keep columns and saved views for the next session.
  case keepLists(ListBook)
  /// Give a text to the clipboard of the terminal.
  case copy(CleanText)
  /// Write a list to a file, named as the operator did.
  case export(ExportOrder, as: CleanText)
  /// Ask every source again, now.
  case refreshAll
  /// Write to the terminal from now on as in the sample of this number, counted from 0.
  case chooseSample(Int)
  case quit
}
