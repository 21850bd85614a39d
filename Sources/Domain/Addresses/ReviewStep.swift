/// A move that the table allows from where an address stands; stores write no other.
package struct ReviewStep: Hashable, Sendable {
  package let from: ReviewState
  package let to: ReviewState

  /// The states of a clerk's verdict in whose place a supervisor may put another.
  private static let overruled: Set<ReviewState> = [
    .accepted, .rejected, .needsPost, .sentBack,
  ]

  /// The move from a state by somebody; throws where the table does not have it.
  package init(
    _ move: ReviewMove, from state: ReviewState, by mover: ReviewMover
  ) throws(QueueRefusal) {
    guard move.movers.contains(mover) else { throw .notTheirs(move) }
    guard move.sources.contains(state) else { throw .forbidden(move, from: state) }
    (from, to) = (state, move.target)
  }

  /// The way from a clerk's verdict to a supervisor's, where two clerks had judged otherwise.
  package init(
    overruling state: ReviewState, with verdict: Verdict, by mover: ReviewMover
  ) throws(QueueRefusal) {
    guard mover == .supervisor else { throw .notTheirs(verdict.move) }
    guard Self.overruled.contains(state) else {
      throw .forbidden(verdict.move, from: state)
    }
    (from, to) = (state, verdict.state)
  }

  /// The way back from a verdict that stands to where the address was.
  ///
  /// Older programs let clerks decide what the worker had not looked at: that too is taken back.
  package init(
    takingBack verdict: Verdict, to previous: ReviewState, at state: ReviewState
  ) throws(QueueRefusal) {
    if state == .final || state == .written { throw .settled(state) }
    if Self.overruled.contains(previous) { throw .arbitrated }
    let move = verdict.move
    guard move.sources.contains(previous) || previous == .received else {
      throw .forbidden(move, from: previous)
    }
    (from, to) = (move.target, previous)
  }
}
