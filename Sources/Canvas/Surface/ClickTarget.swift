/// A part of a surface that answers to clicks, named by whoever drew it.
///
/// Targets are noted while drawing, so that what is clicked is what was drawn: there is no second
/// arithmetic to keep in step.
package struct ClickTarget: Sendable, Hashable {
  package enum Kind: Sendable, Hashable {
    /// A subject of the console.
    case tab
    /// A view of a subject.
    case view
    /// A tile that opens something.
    case tile
    /// A row of the list in sight, counted in the whole list; the group tells lists apart.
    case row
    /// An option of what stands over the screen.
    case choice
    /// The inside of what stands over the screen, where a click means nothing.
    case panel
  }

  package let kind: Kind
  package let index: Int
  package let group: Int
  /// The cells it takes, in logical columns.
  package let area: Rect
}

extension Surface {
  /// What was drawn last at a place in logical columns, and answers to clicks.
  package func target(row: Int, column: Int) -> ClickTarget? {
    targets.last { $0.area.contains(row: row, column: column) }
  }
}

extension Region {
  /// Makes the whole region answer to clicks under this name.
  package func answer(as kind: ClickTarget.Kind, _ index: Int = 0, group: Int = 0) {
    guard !isEmpty else { return }
    buffer.add(ClickTarget(kind: kind, index: index, group: group, area: frame))
  }
}
