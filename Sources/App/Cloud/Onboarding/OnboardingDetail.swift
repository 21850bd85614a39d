import Canvas
import Domain
import Persian

/// One workload on its way to the cloud: what it needs, and how long each stage took it.
struct OnboardingDetail: RecordDetail {
  let state: AppState
  let onboarding: Onboarding

  private var wording: Wording { state.wording }

  var title: CleanText { onboarding.agency }

  func draw(in region: Region) {
    let taken = region.write(onboarding.agency, role: .textStrong)
    region.write(onboarding.workload, column: taken + 3, role: .text)
    region.rest(fromRow: 1).render(Facts(facts: facts, columnWidth: 38))
  }

  var facts: [Facts.Fact] { standing + stages + promised }

  private var standing: [Facts.Fact] {
    let standing = onboarding.standing
    let isOverdue = onboarding.isOverdue(on: state.today)
    var facts: [Facts.Fact] = [
      .init(wording.stage, wording.name(standing.stage), mark: standing.stage.mark),
      .init(
        wording.dueDate, standing.due.map(state.dueText) ?? wording.dash,
        mark: isOverdue ? .critical : nil),
    ]
    if !onboarding.blockers.isEmpty {
      facts.append(.init(wording.blockers, onboarding.blockers, mark: .warning))
    }
    return facts + [.init(wording.contact, onboarding.contact)]
  }

  /// The days each stage took, against the pilot's.
  private var stages: [Facts.Fact] {
    let pilot = state.figures.cloud?.duties.onboarding.pilotDays ?? [:]
    let ends = onboarding.steps.dropFirst().map(\.entered) + [state.today]
    return zip(onboarding.steps, ends).filter { $0.0.stage.isUnderWay }.map { step, end in
      .init(
        wording.name(step.stage),
        wording.stageTime(end - step.entered, pilot: pilot[step.stage]))
    }
  }

  private var promised: [Facts.Fact] {
    ResourceKind.allCases.filter { onboarding.promised[$0] > 0 }.map { kind in
      .init(wording.promised(kind), wording.amount(kind, onboarding.promised[kind]))
    }
  }
}
