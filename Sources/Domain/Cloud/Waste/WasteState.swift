/// Where a case of waste stands, from the survey that found it to what became of it.
package enum WasteState: Int, Coded {
  case found = 1
  /// Somebody looked at it: it is waste.
  case confirmed
  /// Its owner was told, and has until a day to act.
  case notified
  /// What it held was given back.
  case released
  /// It may stay until a day, for a reason.
  case exempt
  /// The surveys find it no longer, though nobody said that it was released.
  case ended

  /// Whether somebody still has to act.
  package var isOpen: Bool { self == .found || self == .confirmed || self == .notified }

  /// Where an operator may take it from here; a state itself, where its day may be set anew.
  package var moves: [WasteState] {
    switch self {
    case .found: [.confirmed, .notified, .released, .exempt]
    case .confirmed: [.notified, .released, .exempt]
    case .notified: [.notified, .confirmed, .released, .exempt]
    case .released: [.confirmed]
    case .exempt: [.exempt, .confirmed]
    case .ended: [.released]
    }
  }

  /// Whether it holds until a day only.
  package var isLimited: Bool { self == .notified || self == .exempt }

  /// Whether it needs a reason.
  package var isReasoned: Bool { self == .exempt }
}
