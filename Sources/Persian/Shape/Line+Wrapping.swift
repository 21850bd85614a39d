extension Line {
  /// The text in rows of at most `width` cells.
  ///
  /// Rows break at spaces, which vanish there; a word too long for a row breaks between cells. The
  /// base direction is the one that is given, else that of the whole text, as are the source offsets.
  package static func wrapped(
    _ text: CleanText, width: Int, ambient: Direction, base: Direction? = nil, marks: Bool = false
  ) -> [Line] {
    let scalars = Array(text.string.unicodeScalars)
    var reading = Reading()
    for scalar in scalars { reading.take(scalar.value) }
    let shaper = LineShaper(
      ambient: ambient, keepsMarks: marks, base: base ?? reading.base(ambient: ambient))
    return RowBreaks(scalars, width: max(width, 1)).rows.map { row in
      let shaped = shaper.clusters(of: scalars[row], length: row.count, offset: row.lowerBound)
      return Line(clusters: shaped.clusters, isTruncated: false)
    }
  }
}
