import Persian

/// The states a line went through, for taking steps back and taking them again.
struct EditHistory: Hashable, Sendable {
  /// A line and its caret at one time.
  struct Moment: Hashable, Sendable {
    var line: TypedText
    var caret: Int
  }

  /// What an edit is to its neighbours: edits of one kind in a row make one step.
  enum Kind: Hashable, Sendable {
    case typing
    case deleting
    /// A paste or a cut, always a step by itself.
    case whole
  }

  private static let limit = 100

  private var past: [Moment] = []
  private var future: [Moment] = []
  private var running: Kind?

  /// Keeps the moment before an edit, unless the edit goes on with the step before it.
  mutating func keep(_ moment: Moment, before kind: Kind) {
    future = []
    defer { running = kind == .whole ? nil : kind }
    guard running != kind else { return }
    past.append(moment)
    if past.count > Self.limit { past.removeFirst() }
  }

  /// Ends the step: what comes next is a new one, whatever its kind.
  mutating func endStep() {
    running = nil
  }

  mutating func undo(from now: Moment) -> Moment? {
    endStep()
    guard let before = past.popLast() else { return nil }
    future.append(now)
    return before
  }

  mutating func redo(from now: Moment) -> Moment? {
    endStep()
    guard let after = future.popLast() else { return nil }
    past.append(now)
    return after
  }
}
