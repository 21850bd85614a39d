/// The way a row is read.
package enum Direction: Sendable, Hashable {
  case leftToRight
  case rightToLeft
}
