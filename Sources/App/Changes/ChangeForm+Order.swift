import Domain
import Persian

extension ChangeForm {
  /// The changes the form asks for, as it is filled in.
  func order(by who: CleanText, on today: Day) throws(Fault) -> ChangeOrder {
    for line in lines where !line.isOptional && line.entry.finished.isEmpty {
      switch line.label {
      case .why: throw .reasonMissing
      // Whether a field may be empty is the field's own affair.
      case .field: continue
      default: throw .empty(line.label)
      }
    }
    return ChangeOrder(try changes(on: today), who: who, why: text(.why))
  }

  private func changes(on today: Day) throws(Fault) -> [Change] {
    switch purpose {
    case .note:
      let text = text(.text)
      return records.map { .addNote($0, text) }
    case .followUp:
      let (title, assignee, due) = (text(.title), text(.assignee), try day(.due))
      return records.map { .openFollowUp($0, title: title, assignee: assignee, due: due) }
    case .assign(let old):
      let assignee = text(.assignee)
      return records.map { .assign($0, from: old, to: assignee) }
    case .correct(let values):
      let changes = corrections(values)
      if changes.isEmpty { throw .nothingChanged }
      return changes
    case .move(let followUp, let state):
      return [.moveFollowUp(followUp.id, from: followUp.state, to: state)]
    case .pass(let followUp):
      return [.passFollowUp(followUp.id, from: followUp.assignee, to: text(.assignee))]
    case .postpone(let followUp):
      return [.postponeFollowUp(followUp.id, from: followUp.due, to: try day(.due))]
    case .moveWaste(let old, let state):
      let until = try state.isLimited ? day(state == .exempt ? .until : .due) : nil
      if let until, until < today { throw .pastDate }
      return records.map { .moveWaste(RecordID($0.id), from: old, to: state, until: until) }
    case .advance(let onboarding, _):
      guard let stage = Wording.stage(named: text(.stage)) else { throw .unknownStage }
      let new = OnboardingStanding(stage, due: try day(.due))
      return [.moveOnboarding(onboarding.id, from: onboarding.standing, to: new)]
    }
  }

  /// A correction for each field that was rewritten.
  private func corrections(_ values: [FieldText]) -> [Change] {
    guard let record = records.first else { return [] }
    return values.compactMap { value in
      guard let line = lines.first(where: { $0.label == .field(value.field) }),
        line.entry.finished != TextEntry(value.text).finished
      else { return nil }
      return .correct(record, value.field, from: value.text, to: line.entry.finished)
    }
  }

  private func text(_ label: Label) -> CleanText {
    lines.first { $0.label == label }?.entry.finished ?? ""
  }

  private func day(_ label: Label) throws(Fault) -> Day? {
    let text = text(label)
    if text.isEmpty { return nil }
    guard let day = JalaliDate.parse(text.string) else { throw .badDate }
    return day
  }
}
