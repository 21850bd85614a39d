import Canvas
import Domain
import Persian

extension Onboarding: Presented {
  static var firstSort: Sort<OnboardingField> { Sort(.due) }

  static let columns: [FieldColumn<OnboardingField>] = [
    FieldColumn(.agency, .atLeast(18, weight: 2)),
    FieldColumn(.workload, .atLeast(16, weight: 2)),
    FieldColumn(.stage, .exactly(17)),
    FieldColumn(.since, .exactly(12), fold: 1),
    FieldColumn(.due, .exactly(16)),
    FieldColumn(.blockers, .atLeast(18, weight: 2), fold: 2),
    .offered(.vcpus, .exactly(8)),
    .offered(.memory, .exactly(15)),
    .offered(.disk, .exactly(15)),
    .offered(.gpus, .exactly(6)),
    .offered(.contact, .atLeast(14, weight: 1)),
    .offered(.wave, .exactly(15)),
    .offered(.code, .exactly(12)),
  ]

  func ownCell(_ field: OnboardingField, in context: ListContext) -> TableCell? {
    let state = context.state
    switch field {
    case .stage:
      return TableCell(
        context.wording.name(standing.stage), role: .table, mark: standing.stage.mark)
    case .due:
      guard let due = standing.due, standing.stage.isUnderWay else { return nil }
      let isOverdue = isOverdue(on: state.today)
      return TableCell(
        RelativeTime.until(days: due - state.today, state.session.language),
        role: isOverdue ? nil : .table, mark: isOverdue ? .critical : .progress)
    default: return nil
    }
  }

  func detail(in state: AppState) -> any RecordDetail {
    OnboardingDetail(state: state, onboarding: self)
  }

  var copied: Copied { Copied(code: code, fields: [code, agency, workload, contact]) }
}

extension OnboardingStage {
  /// How the workload stands, at a glance.
  var mark: StateMark {
    switch self {
    case .live: .ok
    case .halted: .warning
    case .cancelled: .unknown
    default: .progress
    }
  }
}
