/// Everything a key can do to a line being typed, apart from typing.
enum EditCommand: Hashable, Sendable, CaseIterable {
  case left
  case right
  case wordLeft
  case wordRight
  case back
  case forward
  case wordBack
  case wordForward
  case start
  case end
  case deleteBack
  case deleteForward
  case cutWordBack
  case cutWordForward
  case cutToStart
  case cutToEnd
  case putBack
  case undo
  case redo
  case halfSpace
}
