import Domain
import Foundation

/// What the viewer of a source was last told.
struct Shown<Value: Sendable & Equatable>: Sendable {
  private let reading: Reading<Value>
  private let freshness: Freshness

  /// A viewer that was told nothing yet.
  init(_ unread: Reading<Value>) {
    self.reading = unread
    self.freshness = .unknown
  }

  init(_ reading: Reading<Value>, at now: Date) {
    self.reading = reading
    self.freshness = reading.freshness(at: now)
  }

  /// Whether the viewer was told of a fresh reading, and of no turn since.
  var isFresh: Bool { freshness == .fresh }

  /// Whether the viewer would notice the difference between what it was told and `latest`.
  ///
  /// A renewed age alone is kept back, since an idle console should stay idle, but only as long as the
  /// viewer, who reckons ages from what it was told, would not take the reading for late before the
  /// next look.
  func differs(from latest: Reading<Value>, at now: Date) -> Bool {
    if latest.failures != reading.failures || latest.error != reading.error { return true }
    if latest.freshness(at: now) != freshness { return true }
    let nextLook = now.addingTimeInterval(latest.schedule.longestDelay.inSeconds)
    if latest.freshness(at: nextLook) != reading.freshness(at: nextLook) { return true }
    return latest.value != reading.value
  }
}
