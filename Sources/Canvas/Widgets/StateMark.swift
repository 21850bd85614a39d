/// The state of a thing as a glyph and a role; the word beside it is the caller's.
///
/// Colour never speaks alone: in sixteen colours and in none the glyphs still differ in shape.
package enum StateMark: Sendable, Hashable, CaseIterable {
  case ok
  case warning
  case critical
  case unknown
  case progress
  case stale

  package var glyph: Unicode.Scalar {
    switch self {
    case .ok: "●"
    case .warning: "▲"
    case .critical: "■"
    case .unknown: "○"
    case .progress: "◐"
    case .stale: "◌"
    }
  }

  /// The state that a role colours, if it is one.
  package init?(of role: Role) {
    guard let mark = Self.allCases.first(where: { $0.role == role }) else { return nil }
    self = mark
  }

  package var role: Role {
    switch self {
    case .ok: .stateOk
    case .warning: .stateWarning
    case .critical: .stateCritical
    case .unknown: .stateUnknown
    case .progress: .stateProgress
    case .stale: .stateStale
    }
  }
}
