/// What lies painted beneath a cell; most of a screen lies on none.
package enum Ground: UInt8, Sendable, Hashable, CaseIterable {
  /// The terminal's own background.
  case none
  /// The selected row.
  case selected
  /// A row the operator has marked.
  case mark
  /// A bar in the accent, for themes that paint one.
  case accentBar
  case heat0
  case heat1
  case heat2
  case heat3
  case heat4
  case heat5
  case heat6

  /// The seven steps of the heat ramp, from little to much.
  package static let heat: [Ground] = [.heat0, .heat1, .heat2, .heat3, .heat4, .heat5, .heat6]

  /// The heat step of a fraction between 0 and 1, or nil when there is no figure.
  package static func heat(of fraction: Double) -> Ground? {
    guard fraction.isFinite else { return nil }
    let step = Int(min(max(fraction, 0), 1) * Double(heat.count))
    return heat[min(step, heat.count - 1)]
  }

  /// The name a theme file uses.
  package var name: String {
    switch self {
    case .none: "none"
    case .selected: "selected"
    case .mark: "mark"
    case .accentBar: "accent-bar"
    case .heat0, .heat1, .heat2, .heat3, .heat4, .heat5, .heat6:
      "heat.\(rawValue - Ground.heat0.rawValue)"
    }
  }
}
