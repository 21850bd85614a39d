import Persian

/// The order in which glyphs must be sent so that the bidirectional algorithm shows them as wanted.
enum InverseWord {
  /// A glyph in its place among those sent: which of the wanted ones it is, and as what code point,
  /// since brackets that will be mirrored are sent as their images.
  struct Place: Hashable {
    var wanted: Int
    var scalar: Unicode.Scalar
  }

  /// A letter to the eye blank and to the algorithm Latin.
  static let blank: Unicode.Scalar = "\u{2800}"

  /// The order to send between two such blanks, or nil where no order will do.
  ///
  /// The algorithm applied to what is wanted nearly always gives what to send, being nearly its own
  /// inverse; where it is not, applying it again and again comes round to the start, and the step
  /// before that is the answer.
  static func order(showing wanted: [Unicode.Scalar]) -> [Place]? {
    let goal = wanted.enumerated().map { Place(wanted: $0.offset, scalar: $0.element) }
    var candidate = goal
    for _ in 0..<8 {
      let shown = seen(candidate)
      if shown == goal { return candidate }
      candidate = shown
    }
    return nil
  }

  private static func seen(_ sent: [Place]) -> [Place] {
    let result = TerminalBidi(sent: [blank] + sent.map(\.scalar) + [blank], base: .leftToRight)
    return zip(result.map, result.shown).dropFirst().dropLast().map { place, scalar in
      Place(wanted: sent.indices.contains(place - 1) ? sent[place - 1].wanted : -1, scalar: scalar)
    }
  }

  /// The pieces of a word, each of which has an order; their glyphs in the order to send.
  static func pieces(
    showing wanted: [Unicode.Scalar], separatingBrackets: Bool = false
  ) -> [[Place]] {
    if separatingBrackets { return piecesBetweenBrackets(wanted) }
    if let whole = order(showing: wanted) { return [whole] }
    // The longest beginning that works, and so on. A single glyph always does.
    var pieces: [[Place]] = []
    var start = 0
    while start < wanted.count {
      var end = wanted.count
      while end > start + 1, order(showing: Array(wanted[start..<end])) == nil { end -= 1 }
      let piece = order(showing: Array(wanted[start..<end])) ?? []
      pieces.append(piece.map { Place(wanted: $0.wanted + start, scalar: $0.scalar) })
      start = end
    }
    return pieces
  }

  private static func piecesBetweenBrackets(_ wanted: [Unicode.Scalar]) -> [[Place]] {
    var result: [[Place]] = []
    var start = 0
    while start < wanted.count {
      let next = wanted[start...].firstIndex { $0.properties.isBidiMirrored } ?? wanted.count
      let end = next == start ? start + 1 : next
      let part = Array(wanted[start..<end])
      let parts = end - start == 1 ? [[Place(wanted: 0, scalar: part[0])]] : pieces(showing: part)
      for piece in parts {
        result.append(piece.map { Place(wanted: $0.wanted + start, scalar: $0.scalar) })
      }
      start = end
    }
    return result
  }
}
