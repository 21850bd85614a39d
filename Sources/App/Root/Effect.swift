package import Domain
package import Foundation
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
  /// Count what there is and what is promised, and work out what the loss of each host would leave.
  case countCapacity
  /// Ask every metrics server how what it knows of grows.
  case forecast
  /// Some records of a figure over a window of time.
  case loadMetricHistory(MetricHistoryRequest)
  /// Look for waste on every metrics server and keep what is found; what is young is so on this day.
  case surveyWaste(on: Day, by: CleanText)
  /// Waste in figures, on this day.
  case loadWaste(on: Day)
  /// What agencies were allocated and used in the month of this first day, as days begin in this zone.
  case loadShowback(month: Day, zone: TimeZone)
  /// How secure the cloud is, on this day.
  case loadSecurity(on: Day)
  /// How soon the incidents of this day's month and of the one before were taken up, and over.
  case loadIncidentMonths(on: Day)
  /// Ask metrics servers for these groups from now on, and for no other.
  case watchMetrics(Set<MetricKey>)
  /// Ask for the error budgets of services from now on, or no more.
  case watchServices(Bool)
  /// The newest imports.
  case loadImports(Window)
  /// The review queue in figures.
  case loadQueueReport
  /// How right the matcher is, by what clerks decided.
  case loadLabelCurve
  /// What the operator reviewed last, and in what order.
  case loadTaking(ClerkDesk)
  /// Take the next address to review.
  case takeNext(TakingChoice, besides: RecordID<PropertyAddress>?, ClerkDesk)
  /// Take this very address.
  case takeAddress(RecordID<PropertyAddress>, ClerkDesk)
  /// See whether the address in sight is as it was, and keep it in hand, which ends then.
  case lookAgain(RecordID<PropertyAddress>, until: Date?, ClerkDesk)
  /// Give back what is in hand.
  case release(ClerkDesk)
  /// Find candidates, or take those the worker found.
  case match(PropertyAddress, StoredMatch?)
  /// Find the candidates of an address read as another text.
  case rematch(PropertyAddress, readAs: CleanText)
  /// Weigh rows that were found by hand as candidates of an address.
  case weigh(PropertyAddress, rows: [GnafRow])
  /// What a place may be that is being typed: of these only the latest is of use.
  case lookUp(LookupRequest)
  /// Make ready what will probably come next, while this address is looked at.
  case prepareNext(TakingChoice, besides: RecordID<PropertyAddress>, ClerkDesk)
  /// What is known around the address in sight.
  case loadContext(RecordID<PropertyAddress>)
  /// Find the open addresses that say the same.
  case loadAlike(RecordID<PropertyAddress>, ClerkDesk)
  case decide(DecisionOrder, ClerkDesk)
  /// Take what somebody else has decided, for a second look.
  case takeSecond(ClerkDesk)
  case decideSecond(RecordID<SecondReview>, Ruling, ClerkDesk)
  /// Fetch what two clerks judged differently, the next behind one of them.
  case takeDisagreement(after: RecordID<SecondReview>?, ClerkDesk)
  /// Find the candidates of a disagreement, with the rows that either clerk accepted among them.
  case matchDisputed(Disagreement)
  case arbitrate(RecordID<SecondReview>, Ruling, ClerkDesk)
  case undo(ClerkDesk)
  case redo(ClerkDesk)
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
