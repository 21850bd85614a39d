/// A click or a turn of the wheel at one place of the glass.
package struct MouseEvent: Sendable, Hashable {
  package enum Action: Sendable, Hashable {
    case press
    case doublePress
    case release
    case wheelUp
    case wheelDown
  }

  package let action: Action
  package let row: Int
  /// The column counted from the left of the glass; `Direction.logicalColumn` turns it over.
  package let visualColumn: Int

  package init(_ action: Action, row: Int, visualColumn: Int) {
    self.action = action
    self.row = row
    self.visualColumn = visualColumn
  }
}
