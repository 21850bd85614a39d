/// What a figure counts.
///
/// Tokens are those of the catalogue's files.
package enum MetricUnit: Int, Coded {
  /// 0 is none, 1 all; may exceed 1, as overcommit does.
  case share = 1
  /// 0 is none, 100 all.
  case percent
  case bytes
  case bytesPerSecond
  case seconds
  case days
  case count
  /// Events in a second.
  case perSecond
  case celsius
  case watts
  /// 0 is no, 1 yes.
  case flag
  /// Ceph's health: 0 well, 1 warned, 2 in error.
  case health
  /// Virtual processors: 1.5 is one and a half of them busy.
  case processors
  /// So many times as much, such as a burn rate.
  case ratio
}
