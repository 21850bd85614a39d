import Canvas
import Persian

/// A line being typed, its caret and its past.
///
/// The line is logical and the caret stands between its letters; only the arrows look at how the
/// field draws them.
struct TextEntry: Hashable, Sendable {
  /// What became of a key.
  enum Outcome: Hashable, Sendable {
    /// It is not a key for editing.
    case unknown
    case taken
    /// The line is full; the rest was left out.
    case full
  }

  private(set) var now: EditHistory.Moment
  private var history = EditHistory()
  // Whether the last key cut something, so that the next cut joins it.
  private var isCutting = false

  init(_ text: CleanText = "") {
    let line = TypedText(text)
    now = EditHistory.Moment(line: line, caret: line.count)
  }

  /// What is typed so far, as it may be shown.
  var text: CleanText { now.line.text }

  /// What was typed, once it is done: in stored spelling, without blanks at its ends.
  var finished: CleanText { now.line.finished }

  /// The caret's place in Unicode scalars of `text`.
  var caret: Int { now.caret }

  /// Edits as the key says, on a screen read in the session's direction.
  mutating func edit(_ key: Key, session: Session, cut: inout CutText) -> Outcome {
    let wasCutting = isCutting
    isCutting = false
    if let command = EditKeymap.command(for: key) {
      return obey(command, session: session, cut: &cut, gathers: wasCutting)
    }
    switch key {
    case .character(let scalar): return type(scalar)
    case .paste(let raw): return insert(raw, as: .whole)
    default: return .unknown
    }
  }

  /// Puts another line in place of this one, in a step of its own.
  mutating func replace(with text: CleanText, caret: Int) {
    history.keep(now, before: .whole)
    isCutting = false
    let line = TypedText(text)
    now = EditHistory.Moment(line: line, caret: min(max(0, caret), line.count))
  }

  private mutating func obey(
    _ command: EditCommand, session: Session, cut: inout CutText, gathers: Bool
  ) -> Outcome {
    switch command {
    case .left, .right, .wordLeft, .wordRight, .back, .forward, .wordBack, .wordForward, .start,
      .end:
      now.caret = place(command, direction: session.direction)
      history.endStep()
    case .deleteBack:
      // A mark goes alone; a letter that has lost its marks goes next.
      delete(from: max(0, caret - 1), to: caret, as: .deleting)
    case .deleteForward:
      delete(from: caret, to: now.line.stop(after: caret), as: .deleting)
    case .cutWordBack, .cutToStart, .cutWordForward, .cutToEnd:
      self.cut(command, into: &cut, gathers: gathers)
    case .putBack: return insert(RawText(cut.text), as: .whole)
    case .undo: if let before = history.undo(from: now) { now = before }
    case .redo: if let after = history.redo(from: now) { now = after }
    case .halfSpace: return type("\u{200C}")
    }
    return .taken
  }

  private mutating func type(_ scalar: Unicode.Scalar) -> Outcome {
    // Words are steps of their own, each with the blanks before it.
    if scalar == " ", caret > 0, now.line.scalars[caret - 1] != " " { history.endStep() }
    return insert(RawText(String(scalar)), as: .typing)
  }

  private mutating func insert(_ raw: RawText, as kind: EditHistory.Kind) -> Outcome {
    let before = now
    let (count, isCut) = now.line.insert(raw, at: caret)
    if count > 0 {
      now.caret += count
      history.keep(before, before: kind)
    }
    return isCut ? .full : .taken
  }

  private mutating func delete(from start: Int, to end: Int, as kind: EditHistory.Kind) {
    guard start < end else { return }
    history.keep(now, before: kind)
    now.line.remove(start..<end)
    now.caret = start
  }

  private mutating func cut(_ command: EditCommand, into cut: inout CutText, gathers: Bool) {
    let other =
      switch command {
      case .cutWordBack: now.line.wordStart(before: caret)
      case .cutWordForward: now.line.wordEnd(after: caret)
      case .cutToStart: 0
      default: now.line.count
      }
    isCutting = true
    guard other != caret else { return }
    let range = min(other, caret)..<max(other, caret)
    cut.take(
      now.line.string(range), from: other < caret ? .beforeCaret : .behindCaret, gathers: gathers)
    delete(from: range.lowerBound, to: range.upperBound, as: .whole)
  }
}
