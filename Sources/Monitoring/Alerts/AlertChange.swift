package import Domain

/// What became of an alert between two evaluations.
package enum AlertChange: Hashable, Sendable {
  case raised(Alert)
  /// The severity rose.
  case worsened(Alert)
  /// The severity fell.
  case eased(Alert)
  /// The trouble was gone for longer than the book waits; the alert is as last seen.
  case cleared(Alert)
}
