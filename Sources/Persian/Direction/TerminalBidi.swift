private import CFriBidi

/// What a terminal that runs the bidirectional algorithm by itself makes of a row it was sent.
///
/// The standard's algorithm on one line, mirrored brackets included, and none of our own care for
/// numbers and Latin islands.
package struct TerminalBidi: Sendable, Hashable {
  /// The row as it then stands on the glass, left to right.
  package let shown: [Unicode.Scalar]
  /// For each visual place the place in the row as sent.
  package let map: [Int]
  /// The base direction, stated or found.
  package let base: Direction

  /// Without a base the first strong letter decides.
  package init(sent: [Unicode.Scalar], base: Direction?) {
    let found = withUnsafeTemporaryAllocation(
      byteCount: BidiParagraph.byteCount(length: sent.count), alignment: 8
    ) { memory -> (map: [Int], isTurned: [Bool], base: Direction) in
      guard let start = memory.baseAddress else { return ([], [], base ?? .leftToRight) }
      var paragraph = BidiParagraph(memory: start, length: sent.count)
      paragraph.load(plain: sent.lazy.map(\.value))
      let direction = paragraph.order(base: base)
      let map = (0..<sent.count).map { Int(paragraph.map[$0]) }
      return (map, map.map { paragraph.embeddingLevels[$0] & 1 == 1 }, direction)
    }
    map = found.map
    self.base = found.base
    shown = zip(found.map, found.isTurned).map { place, isTurned in
      isTurned ? Self.mirrored(sent[place]) : sent[place]
    }
  }

  private static func mirrored(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    var image = FriBidiChar(0)
    guard scalar.properties.isBidiMirrored,
      fribidi_get_mirror_char(scalar.value, &image) != 0
    else { return scalar }
    return Unicode.Scalar(image) ?? scalar
  }
}
