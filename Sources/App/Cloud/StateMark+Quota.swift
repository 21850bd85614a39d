import Canvas
import Domain

extension StateMark {
  /// How near to its quota something is, by the share of it that is taken; nil is "no limit".
  init(quotaTaken share: Double?) {
    guard let share else {
      self = .unknown
      return
    }
    self = share >= 1 ? .critical : share >= CloudStatistics.quotaAlarm ? .warning : .ok
  }
}
