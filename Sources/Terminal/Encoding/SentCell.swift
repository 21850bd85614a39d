package import Canvas

/// A cell as it is sent: what to show, and whether in the other of two like looks.
package struct SentCell: Sendable, Hashable {
  /// The difference between the two looks.
  package enum Variation: Sendable, Hashable {
    /// Bold where the role is not, and the other way round: another font, so another run of text.
    case weight
    /// A colour the eye cannot tell from the role's own.
    case shade
  }

  package var cell: Cell
  /// True where the terminal must not join the cell to its neighbours in one run of text.
  package var isVaried: Bool

  package init(_ cell: Cell, isVaried: Bool = false) {
    self.cell = cell
    self.isVaried = isVaried
  }
}
