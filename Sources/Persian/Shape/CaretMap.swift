/// The places of a caret in a line being typed, as they lie on the glass.
///
/// A block caret stands on the letter before which typing goes on, so that every place has one
/// cell and every cell one place, however the directions mix:
/// ```
///   typed      و ق ف   a b c          offsets 0 … 7
///   glass    ▏ a b c   ف ق و
///   stops    7 4 5 6 3 2 1 0
/// ```
/// The place behind the last letter lies at the far end of the line's own direction. A joiner is a
/// stop without a cell, and both letters of a lam-alef are stops in the one cell they share.
package struct CaretMap: Sendable, Hashable {
  /// The offsets, in unicode scalars, at which a caret may stand, from left to right.
  package let stops: [Int]

  /// The stops of a text on a screen that is read `ambient`.
  package init(_ text: CleanText, ambient: Direction) {
    let base = Direction(reading: text, ambient: ambient)
    let count = text.string.unicodeScalars.count
    let order = LineShaper(ambient: base, base: base)
      .order(of: text.string.unicodeScalars, length: text.string.utf8.count)
    stops = base == .rightToLeft ? [count] + order : order + [count]
  }

  /// The stops from a place to the left edge, the nearest first.
  package func stops(leftOf offset: Int) -> [Int] {
    stops.firstIndex(of: offset).map { stops[..<$0].reversed() } ?? []
  }

  /// The stops from a place to the right edge, the nearest first.
  package func stops(rightOf offset: Int) -> [Int] {
    stops.firstIndex(of: offset).map { Array(stops[($0 + 1)...]) } ?? []
  }
}
