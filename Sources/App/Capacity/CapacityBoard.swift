import Domain
import Foundation
import Persian

/// What is known of capacity: the inventory's room, what fills up, and what was asked about.
struct CapacityBoard: Sendable {
  private(set) var inventory: Result<CapacityInventory, SourceError>?
  /// Nil until the servers were asked.
  private(set) var rows: [ForecastRow]?
  /// What becomes of the room if an agency is added, where somebody asks.
  private(set) var added: AgencyAdded?
  private(set) var isAsking = false
  private var order: MachineOrder?
  private var isCounting = false
  private var countedAt: Date?
  private var askedAt: Date?

  /// Seconds after which the inventory is counted anew where it may have changed, or was not counted.
  private static let countPace: TimeInterval = 10
  /// Seconds after which the servers are asked anew: a trend of weeks does not turn sooner.
  private static let askPace: TimeInterval = 900

  var counted: CapacityInventory? { try? inventory?.get() }

  var isFailing: Bool { if case .failure? = inventory { true } else { false } }

  /// The work of counting the inventory, where it is due; what failed is tried again at the next change
  /// of the store, when somebody asks, or after a while.
  mutating func count(reload: Bool, at now: Date) -> Effect? {
    let isOld = countedAt.map { now.timeIntervalSince($0) >= Self.countPace } ?? true
    let isDue = isFailing ? reload || isOld : reload && isOld
    guard !isCounting, inventory == nil || isDue else { return nil }
    (isCounting, countedAt) = (true, now)
    return .countCapacity
  }

  /// The work of asking the servers, where it is due or somebody wants it.
  mutating func ask(again: Bool, at now: Date) -> Effect? {
    let isOld = askedAt.map { now.timeIntervalSince($0) >= Self.askPace } ?? true
    guard !isAsking, again || isOld else { return nil }
    (isAsking, askedAt) = (true, now)
    return .forecast
  }

  mutating func take(_ result: Result<CapacityInventory, SourceError>) {
    isCounting = false
    inventory = result
    weigh(order)
  }

  mutating func take(_ fresh: [ForecastRow]) {
    isAsking = false
    rows = fresh
  }

  /// Asks what becomes of the room with these machines more; nil asks no more.
  mutating func weigh(_ order: MachineOrder?) {
    self.order = order
    guard let order, let counted else {
      added = nil
      return
    }
    added = AgencyAdded(order, to: counted)
  }
}
