import Canvas
import Persian

extension TableCell {
  /// A share in use as a gauge with its percent.
  static func load(_ share: Double?, _ wording: Wording, alarm: Double = 0.9) -> TableCell {
    TableCell(
      share.map { wording.numerals.percent($0) } ?? wording.dash,
      figure: .gauge(share, role: .load(share, alarm: alarm)))
  }
}

extension Role {
  /// The colour of a share in use: calm until it needs a person.
  static func load(_ share: Double?, alarm: Double = 0.9) -> Role {
    guard let share, share >= alarm else { return .gaugeFull }
    return share >= 1 ? .stateCritical : .stateWarning
  }
}
