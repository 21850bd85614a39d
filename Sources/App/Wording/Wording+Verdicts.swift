import Domain
import Persian

/// The words of reasons and of what clerks write beside their verdicts.
extension Wording {
  func title(of layer: ReasonsLayer) -> CleanText {
    layer.isSendingBack
      ? say("دلیل برگشت به اداره", "Reason for sending back")
      : say("دلیل رد", "Reason for rejecting")
  }

  func label(of layer: VerdictNoteLayer) -> CleanText {
    layer.ruling == nil
      ? say("یادداشت کنار رأی", "Note beside the verdict")
      : say("یادداشت برای اداره، اگر هست", "Note for the office, if any")
  }

  /// The label of what the operator has written to go with the next verdict.
  var ownNote: CleanText { say("یادداشت شما", "Your note") }

  /// Whose note it is, beside what, and since when.
  func label(of note: DecisionNote, age: CleanText) -> CleanText {
    let state = name(note.verdict.state)
    return say(
      "یادداشت \(note.clerk) (\(state)، \(age))", "Note of \(note.clerk) (\(state), \(age))")
  }

  var plainNote: CleanText {
    say(
      "یادداشت را بنویسید؛ سطر تهی یعنی بی یادداشت، نقطه برمی‌گردد.",
      "Type the note; an empty line means none, a full stop goes back.")
  }
}
