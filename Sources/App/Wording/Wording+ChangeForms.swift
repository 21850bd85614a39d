import Domain
import Persian

// The forms in which changes are written, and the question before many are made at once.
extension Wording {
  func title(_ purpose: ChangeForm.Purpose, of target: CleanText) -> CleanText {
    switch purpose {
    case .note: say("یادداشت بر \(target)", "Note on \(target)")
    case .followUp: say("پیگیری \(target)", "Follow up \(target)")
    case .assign: say("ارجاع \(target)", "Assign \(target)")
    case .correct: say("اصلاح \(target)", "Correct \(target)")
    case .move(_, let state): say("\(target): «\(name(state))»", "\(target): “\(name(state))”")
    case .pass: say("ارجاع پیگیری \(target)", "Pass on the follow-up of \(target)")
    case .postpone: say("مهلت پیگیری \(target)", "Due date of the follow-up of \(target)")
    case .moveWaste(_, let state): say("\(target): «\(name(state))»", "\(target): “\(name(state))”")
    case .advance: say("مرحله \(target)", "Stage of \(target)")
    }
  }

  /// Records by their number.
  func records(_ count: Int) -> CleanText { self.count(count, "رکورد", "record", "records") }

  func name(_ label: ChangeForm.Label) -> CleanText {
    switch label {
    case .text: noteLabel
    case .title: subjectOfFollowUp
    case .assignee: assignee
    case .due: dueDate
    case .until: say("تا روز", "Until")
    case .stage: stage
    case .why: reason
    case .field(let field): name(field)
    }
  }

  func question(_ purpose: ChangeForm.Purpose, _ count: Int) -> CleanText {
    let records = records(count)
    return switch purpose {
    case .note:
      say("این یادداشت بر \(records) گذاشته شود؟", "Put this note on \(records)?")
    case .followUp:
      say("برای \(records) پیگیری باز شود؟", "Open a follow-up for each of \(records)?")
    case .assign:
      say("\(records) ارجاع داده شود؟", "Assign \(records)?")
    case .moveWaste(_, let state):
      say("\(records) «\(name(state))» شود؟", "Move \(records) to “\(name(state))”?")
    case .correct, .move, .pass, .postpone, .advance: say("ثبت شود؟", "Record it?")
    }
  }

  var confirmTitle: CleanText { say("چند رکورد با هم", "Many records at once") }
  var yes: CleanText { say("آری", "yes") }
  var no: CleanText { say("نه", "no") }
  var plainFormHint: CleanText {
    say(
      "بنویسید و Enter بزنید؛ Enter تنها همان را نگه می‌دارد، نقطه تنها انصراف است.",
      "Type and press Enter; Enter alone keeps what is there, a full stop alone cancels.")
  }

  func filled(_ label: CleanText, _ text: CleanText) -> CleanText {
    "\(label): \(text.isEmpty ? say("خالی", "empty") : text)"
  }
}
