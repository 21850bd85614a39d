import Persian

/// How agencies come to the cloud, in figures, on a day.
package struct OnboardingOutlook: Hashable, Sendable {
  /// Stages without a record are left out.
  package var byStage: [OnboardingStage: Int] = [:]
  /// Those whose milestone should have been reached.
  package var overdue = 0
  /// What those under way were promised, in all.
  package var promised = Resources.zero
  /// How many days a stage took, the middle of all that left it; the pilot apart.
  package var medianDays: [OnboardingStage: Int] = [:]
  /// The same for the pilot alone.
  package var pilotDays: [OnboardingStage: Int] = [:]

  package init() {}

  /// The kind of capacity that is promised beyond what is free, the worst first; nil where none is.
  package func shortage(of free: Resources) -> (kind: ResourceKind, promised: Int, free: Int)? {
    ResourceKind.allCases
      .filter { promised[$0] > free[$0] }
      .max { Double(promised[$0]) / Double(free[$0]) < Double(promised[$1]) / Double(free[$1]) }
      .map { ($0, promised[$0], free[$0]) }
  }
}

/// How long stages took, gathered from the steps of many onboardings.
package struct StageTimes {
  private var days: [OnboardingStage: [Int]] = [:]

  package init() {}

  /// Takes in the steps of one onboarding, in their order; the stage it is in still goes on.
  package mutating func add(_ steps: [OnboardingStep]) {
    for (step, next) in zip(steps, steps.dropFirst()) where step.stage.isUnderWay {
      days[step.stage, default: []].append(next.entered - step.entered)
    }
  }

  /// The middle of each stage's times, the lower of two; stages nobody has left are left out.
  package var medians: [OnboardingStage: Int] {
    days.mapValues { $0.sorted()[($0.count - 1) / 2] }
  }
}
