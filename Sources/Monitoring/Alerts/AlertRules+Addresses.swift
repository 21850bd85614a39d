package import Domain
package import Foundation

extension AlertRules {
  /// What the address queue's figures say: how long the oldest open address has waited.
  package func alerts(in queue: QueueStatistics, at now: Date) -> [Alert] {
    let open = queue.open
    guard let oldest = open.oldest, open.count > 0,
      let severity = Severity(
        of: now.timeIntervalSince(oldest), aboveWarning: thresholds.queueWarning.inSeconds,
        aboveCritical: thresholds.queueCritical.inSeconds)
    else { return [] }
    return [Alert(severity: severity, finding: .queueOld(oldest: oldest, count: open.count))]
  }
}
