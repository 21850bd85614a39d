package import Domain
package import Foundation

// The life of one subject:
//
//                 found: raised
//      absent ────────────────────▶ open ◀──╮ found: severity and figures follow
//        ▲                          │ ▲ ╰───╯ (worsened, eased; `since` stays)
//        │                not found │ │
//        │                          ▼ │ found again: `since` stays, nothing is raised anew
//        ╰────────────────────── resting
//          not found for `rest`:
//          cleared
//
// Resting keeps a figure that swings about its limit from being raised at every reading.

/// Since when each trouble has been open, by what it is about and not by its figures.
package struct AlertBook: Hashable, Sendable {
  /// The open alerts, the worst first.
  package private(set) var open: [AlertEntry] = []
  /// How long a trouble must be gone before it is forgotten.
  package let rest: Duration

  private var resting: [AlertSubject: Resting] = [:]

  private struct Resting: Hashable, Sendable {
    let entry: AlertEntry
    let since: Date
  }

  /// An empty book; by default a trouble is forgotten a minute after it was last found.
  package init(rest: Duration = .seconds(60)) {
    self.rest = rest
  }

  /// Takes what the rules found at this moment and tells what is new.
  @discardableResult
  package mutating func record(_ alerts: [Alert], at now: Date) -> [AlertChange] {
    // First, so that a trouble gone for long is not taken for one that only swung.
    var changes = forget(at: now).map(AlertChange.cleared)
    var known: [AlertSubject: AlertEntry] = [:]
    for entry in open { known[entry.subject] = entry }
    var found: [AlertSubject: AlertEntry] = [:]

    for alert in alerts.ranked() {
      let subject = AlertSubject(of: alert.finding)
      // Ranked, hence the worst of several about one subject stands for it.
      guard found[subject] == nil else { continue }
      let before = known[subject] ?? resting[subject]?.entry
      found[subject] =
        before?.continued(by: alert, at: now)
        ?? AlertEntry(alert: alert, since: now, severitySince: now)
      if let change = Self.change(from: before?.alert, to: alert) { changes.append(change) }
      resting[subject] = nil
    }
    for (subject, entry) in known where found[subject] == nil {
      resting[subject] = Resting(entry: entry, since: now)
    }
    open = alerts.ranked().compactMap { found.removeValue(forKey: AlertSubject(of: $0.finding)) }
    return changes
  }

  /// Drops the troubles that have been gone long enough.
  private mutating func forget(at now: Date) -> [Alert] {
    let gone = resting.filter {
      Duration.seconds(now.timeIntervalSince($0.value.since)) >= rest
    }
    for subject in gone.keys { resting[subject] = nil }
    return gone.values.map(\.entry.alert).ranked()
  }

  private static func change(from before: Alert?, to alert: Alert) -> AlertChange? {
    guard let before else { return .raised(alert) }
    if alert.severity > before.severity { return .worsened(alert) }
    return alert.severity < before.severity ? .eased(alert) : nil
  }
}
