package import Persian

/// One thing an operator did at the keyboard or with the mouse.
package enum Key: Sendable, Hashable {
  /// A printable character, the space included.
  case character(Unicode.Scalar)
  /// Control held with a letter, given in lower case.
  case control(Unicode.Scalar)
  case alt(Unicode.Scalar)
  case up
  case down
  /// The arrow that points to the left of the glass, whatever the direction of reading.
  case left
  /// The arrow that points to the right of the glass.
  case right
  /// Control held with an arrow. Where no case tells them apart, modifiers are let go.
  case controlLeft
  case controlRight
  /// Alt held with an arrow.
  case altLeft
  case altRight
  case altBackspace
  case home
  case end
  case pageUp
  case pageDown
  case enter
  case escape
  case tab
  case backTab
  case backspace
  case delete
  case insert
  case function(Int)
  /// Text pasted as one piece: it is never a command.
  case paste(RawText)
  case mouse(MouseEvent)
}
