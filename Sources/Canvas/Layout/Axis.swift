/// The direction in which a region is cut.
package enum Axis: Sendable, Hashable {
  case rows
  case columns
}
