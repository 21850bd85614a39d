package import Canvas

/// A cell as it is sent: what to show, and how it is set off where the terminal must not join it to
/// its neighbours.
package struct SentCell: Sendable, Hashable {
  /// The difference from the looks of the role.
  package enum Variation: UInt8, Sendable, Hashable, CaseIterable {
    /// Bold where the role is not, and the other way round: another font, so another run of text.
    case weight = 1
    /// Slanted where the role is not, and the other way round.
    case slant = 2
    case weightAndSlant = 3
    /// A colour the eye cannot tell from the role's own.
    case shade = 4
  }

  package var cell: Cell
  package var variation: Variation?

  package init(_ cell: Cell, variation: Variation? = nil) {
    self.cell = cell
    self.variation = variation
  }
}
