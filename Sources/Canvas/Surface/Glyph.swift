/// The code points one cell shows: a base and the marks upon it.
package struct Glyph: Sendable, Hashable {
  package let base: Unicode.Scalar
  package let marks: [Unicode.Scalar]

  package init(_ base: Unicode.Scalar, marks: [Unicode.Scalar] = []) {
    self.base = base
    self.marks = marks
  }
}
