package import Persian

/// How far the workload of an agency has come on its way to the cloud.
package enum OnboardingStage: Int, Coded {
  case introduced = 1
  case assessment
  case design
  case provisioning
  case trial
  case migration
  /// In operation: it has arrived.
  case live
  case halted
  case cancelled

  /// The stages on the way, in their order.
  package static let way: [Self] = [
    .introduced, .assessment, .design, .provisioning, .trial, .migration,
  ]

  /// Whether somebody works on it: then its milestone counts, and so does what it was promised.
  package var isUnderWay: Bool { Self.way.contains(self) }

  /// The stage that follows where all goes well; nil where nothing follows.
  package var next: Self? { isUnderWay ? Self(rawValue: rawValue + 1) : nil }

  /// Where it may go from here: on, a step back, aside; what stands aside may take up any stage again.
  package var moves: [Self] {
    switch self {
    case .halted: Self.way + [.cancelled]
    case .cancelled: [.introduced]
    case .live: [.migration, .halted]
    default: [next, Self(rawValue: rawValue - 1), .halted, .cancelled].compactMap(\.self)
    }
  }

  /// Whether going there has to be explained: all that is not a step on.
  package func needsReason(to new: Self) -> Bool { new != self && new != next && self != .halted }
}

/// Whether an agency goes first, or follows those that did.
package enum OnboardingWave: Int, Coded {
  /// The pilot others are measured against.
  case pilot = 1
  case following
}

/// A stage that was entered, and when.
package struct OnboardingStep: Hashable, Sendable {
  package let stage: OnboardingStage
  package let entered: Day

  package init(_ stage: OnboardingStage, entered: Day) {
    self.stage = stage
    self.entered = entered
  }
}
