package import Domain
package import Foundation
package import Matching

/// The ports an interface works through, filled by the composition root.
package struct Sources: Sendable {
  package let registry: any EndowmentRegistry
  package let records: any RecordSource
  package let cloud: any CloudInventory
  package let addresses: any AddressQueue
  package let changes: any ChangeBook
  package let imports: any ImportLog
  package let quality: any QueueQuality
  /// Metrics servers, each under the name of its settings.
  package var metrics: [any MetricSource] = []
  /// Where incidents are kept; nil where nobody keeps them.
  package var incidents: (any IncidentBook)?
  /// When a resource is called waste.
  package var wasteRules: [WasteRule] = []
  /// How often capacity may be promised, and what fills up.
  package var capacity = CapacityPlan()
  /// What capacity costs; none where nobody has said.
  package var tariffs: [Tariff] = []
  /// What machines used, as metrics servers are asked.
  package var showback: [ShowbackQuery] = []
  package let waste: any WasteLedger
  package let matcher: Matcher
  /// All of GNAF, for looking places up.
  package let gnaf: DeferredIndex
  /// What says how likely the best candidate is right.
  package let model: MatchModel
  /// Keeps columns and saved views; false where they could not be written.
  package let keep: @Sendable (ListBook) -> Bool
  /// The real clock, or a test's.
  package let now: @Sendable () -> Date
  private let clock: any Clock<Duration>

  package init(
    registry: any EndowmentRegistry, records: any RecordSource, cloud: any CloudInventory,
    addresses: any AddressQueue, changes: any ChangeBook, imports: any ImportLog,
    quality: any QueueQuality, waste: any WasteLedger, matcher: Matcher, gnaf: DeferredIndex,
    model: MatchModel = .shipped,
    now: @escaping @Sendable () -> Date,
    keep: @escaping @Sendable (ListBook) -> Bool = { _ in true },
    clock: any Clock<Duration> = ContinuousClock()
  ) {
    self.registry = registry
    self.records = records
    self.cloud = cloud
    self.addresses = addresses
    self.changes = changes
    self.imports = imports
    self.quality = quality
    self.waste = waste
    self.matcher = matcher
    self.gnaf = gnaf
    self.model = model
    self.keep = keep
    self.now = now
    self.clock = clock
  }

  /// Waits; false where the session ended meanwhile.
  func rest(for pause: Duration) async -> Bool {
    (try? await clock.sleep(for: pause)) != nil
  }
}
