internal import Persian

/// Where text stands in the width given to it.
package enum Alignment: Sendable, Hashable {
  /// At the edge where reading starts.
  case leading
  case centre
  /// At the edge where reading ends.
  case trailing
  /// With the unit digits in one column.
  ///
  /// Digits run left to right in every script, so this is the one alignment that depends on the
  /// direction: the unit digit stands on the visual right.
  case numeric

  /// The blank cells before text that leaves `slack` cells free.
  func offset(slack: Int, direction: Direction) -> Int {
    switch (self, direction) {
    case (.leading, _), (.numeric, .rightToLeft): 0
    case (.centre, _): slack / 2
    case (.trailing, _), (.numeric, .leftToRight): slack
    }
  }
}
