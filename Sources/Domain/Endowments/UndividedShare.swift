/// The endowed share of a property held in common (مشاع): so many parts of a whole.
package struct UndividedShare: Hashable, Sendable {
  package let part: Int
  package let whole: Int

  /// Nil where the two do not make a share smaller than the whole.
  package init?(_ part: Int, of whole: Int) {
    guard part > 0, part < whole else { return nil }
    self.part = part
    self.whole = whole
  }
}
