/// A stretch of a text that is written in another role: a search hit, a token, a caret.
package struct Span: Sendable, Hashable {
  /// The stretch in Unicode scalar offsets of the logical text.
  package let range: Range<Int>
  package let role: Role
  /// The ground beneath the stretch, or nil to keep the one already there.
  package let ground: Ground?

  package init(range: Range<Int>, role: Role, ground: Ground? = nil) {
    self.range = range
    self.role = role
    self.ground = ground
  }
}
