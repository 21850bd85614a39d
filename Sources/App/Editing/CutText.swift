/// What was cut last in any field, to be put back in that one or another.
struct CutText: Hashable, Sendable {
  private(set) var text = ""

  /// Takes a piece that was cut; pieces cut in a row gather in their logical order.
  mutating func take(_ piece: String, from side: Side, gathers: Bool) {
    let kept = gathers ? text : ""
    text = side == .beforeCaret ? piece + kept : kept + piece
  }

  /// On which side of the caret, in logical order, a piece stood.
  enum Side {
    case beforeCaret
    case behindCaret
  }
}
