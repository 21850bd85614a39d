package import Canvas
package import Domain
package import Foundation
package import Matching
package import Monitoring
package import Persian

/// Everything that can happen to the interface.
package enum AppMessage: Sendable {
  case key(Key)
  /// A command was given, by whatever means but a key.
  case command(Command)
  /// The view of this place in a tab was chosen by name.
  case view(Tab, Int)
  /// An item of the list in sight was selected, counted from 0 in the whole list.
  case select(Int)
  case resized(Size)
  /// The clock moved on: ages may have changed.
  case tick(Date)
  case figures(MonitorUpdate)
  case metrics(MetricUpdate)
  case services(ServiceUpdate)
  /// Work asked for by an `Effect` has come back.
  case result(EffectResult)
  /// The last frame could not be sent; try again.
  case repaint
  case terminal(TerminalDoubt)
  /// The process was asked to end.
  case terminate
}

/// Why nobody can be sure that Persian reads right on this terminal.
package enum TerminalDoubt: Sendable {
  /// It is of no known kind: the operator has to look.
  case unknownKind
  /// A multiplexer hides it.
  case hiddenKind
  /// The font of the Linux console lacks joined letters.
  case poorFont
}

/// What an effect brought back.
package enum EffectResult: Sendable {
  case page(any PageAnswer)
  case leases(RecordID<PropertyUnit>, Result<[Lease], SourceError>)
  case hosts(Result<[HostMachine], SourceError>)
  /// What the hosts are called that are to be seen in one chart.
  case hostsNamed(Result<[CleanText], SourceError>)
  case capacity(Result<CapacityInventory, SourceError>)
  /// What fills up, the soonest first; what could not be asked says so itself.
  case forecasts([ForecastRow])
  case imports(Result<Page<ImportReport>, SourceError>)
  case wasteSurveyed(Result<WasteSurveyed, SourceError>)
  case waste(Result<WasteStatistics, SourceError>)
  case security(Result<SecurityPosture, SourceError>)
  /// The costs of the month of this first day.
  case showback(Day, Result<Showback, SourceError>)
  case incidentMonths(Result<[IncidentMonth], SourceError>)
  case metricHistory(MetricHistoryRequest, Result<MetricAnswer, SourceError>)
  case found(Subject, ticket: Int, Result<SearchFinding?, SourceError>)
  case counted(Subject, ticket: Int, Result<HitCount, SourceError>)
  case jumped(Subject, ticket: Int, Result<JumpEnd, SourceError>)
  /// How many rows were written to the file of this name.
  case exported(CleanText, Result<Int, ExportError>)
  case queueReport(Result<QueueReport, SourceError>)
  case labelCurve(Result<LabelCurve, SourceError>)
  /// What to review and in what order.
  case taking(Result<TakingChoice?, SourceError>)
  /// The address to review next, or nil where none is open.
  case toReview(Result<TakenAddress?, SourceError>)
  /// This address as it is now; nil where it is gone.
  case seenAgain(RecordID<PropertyAddress>, Result<TakenAddress?, SourceError>)
  case matched(RecordID<PropertyAddress>, Result<WeighedMatch, SourceError>)
  /// The candidates of an address with one that was looked up, which is named by its code.
  case weighed(
    RecordID<PropertyAddress>, chosen: CleanText, Result<WeighedMatch, SourceError>)
  case lookedUp(LookupRequest, Result<LookupAnswer, SourceError>)
  case prepared(PreparedAddress)
  case context(RecordID<PropertyAddress>, Result<AddressContext, SourceError>)
  case alike(RecordID<PropertyAddress>, Result<[PropertyAddress], SourceError>)
  /// What to look at a second time; nil where nothing waits.
  case secondTaken(Result<SecondReview?, SourceError>)
  case secondDecided(Result<SecondReviewState, SourceError>)
  /// What is to be settled; nil where nothing waits for this arbiter.
  case disagreement(Result<Disagreement?, SourceError>)
  case arbitrated(Result<ArbitrationEnd, SourceError>)
  case decided(Result<DecisionOutcome, SourceError>)
  case undone(Result<DecisionOutcome?, SourceError>)
  case redone(Result<DecisionOutcome?, SourceError>)
  case changed(ChangeOrder, Result<ChangeOutcome, SourceError>)
  case standing(RecordRef, Result<RecordStanding, SourceError>)
  case correctable(RecordRef, Result<[FieldText]?, SourceError>)
  case history(RecordRef, Result<Page<AuditEntry>, SourceError>)
  case followUps(FollowUpRequest, Result<Page<FollowUp>, SourceError>)
  case recordFound(Result<FoundRecord?, SourceError>)
  case rested(ticket: Int)
  /// Whether columns and views could be kept.
  case listsKept(Bool)
}
