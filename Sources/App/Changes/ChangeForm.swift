import Canvas
import Domain
import Persian

/// A small form over the screen in which a change is written before it is made.
///
/// It stays, with all that was typed, until the store has taken the change.
struct ChangeForm: Hashable, Sendable {
  /// What the form is for.
  enum Purpose: Hashable, Sendable {
    case note
    case followUp
    /// Giving records to somebody, from who has them; nil where that is not to matter.
    case assign(from: CleanText?)
    /// Putting fields right, from what they said when the form was opened.
    case correct([FieldText])
    case move(FollowUp, FollowUpState)
    case pass(FollowUp)
    case postpone(FollowUp)
    /// Moving cases of waste, from where the one stands; nil where it is about many.
    case moveWaste(from: WasteState?, to: WasteState)
    /// Moving a workload to the stage of this name, or its milestone to another day.
    case advance(Onboarding, to: CleanText)
  }

  /// What a line of the form asks for.
  enum Label: Hashable, Sendable {
    case text
    case title
    case assignee
    case due
    /// The day an exemption ends.
    case until
    case stage
    case why
    case field(CorrectableField)
  }

  struct Line: Hashable, Sendable {
    let label: Label
    var entry: TextEntry
    var isOptional = false
  }

  /// Why a form cannot be handed in as it is.
  enum Fault: Error, Hashable, Sendable {
    case badDate
    /// The day has passed.
    case pastDate
    case nothingChanged
    case reasonMissing
    case unknownStage
    case empty(Label)
  }

  private(set) var purpose: Purpose
  let records: [RecordRef]
  /// What the records are called: a code, or how many there are.
  let target: CleanText
  var lines: [Line]
  private(set) var focus = 0
  /// What is wrong with it, in words.
  var complaint: CleanText?
  /// Whether it has been handed in and the answer is awaited.
  var isBusy = false

  init(_ purpose: Purpose, on records: [RecordRef], called target: CleanText, by who: CleanText) {
    self.purpose = purpose
    self.records = records
    self.target = target
    lines = Self.lines(purpose, by: who)
  }

  private static func lines(_ purpose: Purpose, by who: CleanText) -> [Line] {
    func line(_ label: Label, _ text: CleanText = "", optional: Bool = false) -> Line {
      Line(label: label, entry: TextEntry(text), isOptional: optional)
    }
    return switch purpose {
    case .note: [line(.text)]
    case .followUp:
      [line(.title), line(.assignee, who, optional: true), line(.due, optional: true)]
    case .assign(let old):
      [line(.assignee, old ?? "", optional: true), line(.why, optional: true)]
    case .correct(let values): values.map { line(.field($0.field), $0.text) } + [line(.why)]
    case .move(_, let state): [line(.why, optional: state != .dropped)]
    case .pass(let followUp):
      [line(.assignee, followUp.assignee, optional: true), line(.why, optional: true)]
    case .postpone(let followUp):
      [
        line(.due, followUp.due.map { JalaliFormat.numeric($0, .persian) } ?? "", optional: true),
        line(.why, optional: true),
      ]
    case .moveWaste(_, let state):
      (state.isLimited ? [line(state == .exempt ? .until : .due)] : [])
        + [line(.why, optional: !state.isReasoned)]
    case .advance(let onboarding, let stage):
      [
        line(.stage, stage),
        line(
          .due, onboarding.standing.due.map { JalaliFormat.numeric($0, .persian) } ?? "",
          optional: true),
        line(.why, optional: true),
      ]
    }
  }

  /// Goes so many lines on, and around.
  mutating func step(_ places: Int) {
    focus = (focus + places + lines.count) % lines.count
  }

  mutating func focus(on line: Int) {
    focus = min(max(0, line), lines.count - 1)
  }

  var isOnLastLine: Bool { focus == lines.count - 1 }

  /// Takes in what the fields say now: lines nobody has touched follow, what was typed stays.
  mutating func rebase(on values: [FieldText]) {
    guard case .correct(let old) = purpose else { return }
    for (index, value) in values.enumerated() where lines.indices.contains(index) {
      guard case .field(value.field) = lines[index].label,
        let before = old.first(where: { $0.field == value.field }),
        lines[index].entry.finished == TextEntry(before.text).finished
      else { continue }
      lines[index].entry = TextEntry(value.text)
    }
    purpose = .correct(values)
  }
}
