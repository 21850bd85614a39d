package import Persian

/// A clipped window on a surface that is being drawn: the only way to draw.
///
/// Rows and columns count from the region's own corner, at the edge where its reading starts; what
/// falls outside is dropped without a word, since a small terminal is no error.
package struct Region {
  /// The region's place on the whole surface.
  package let frame: Rect
  /// The direction in which this region is read.
  package let direction: Direction
  let buffer: SurfaceBuffer
  // True in an island that is read against the surface: its column 0 lies at the far edge.
  let isTurned: Bool
  // Whether text is written with its vowel marks.
  let keepsMarks: Bool

  init(whole buffer: SurfaceBuffer, direction: Direction) {
    self.init(
      buffer: buffer, direction: direction, isTurned: false, keepsMarks: false,
      frame: Rect(row: 0, column: 0, width: buffer.size.width, height: buffer.size.height))
  }

  private init(
    buffer: SurfaceBuffer, direction: Direction, isTurned: Bool, keepsMarks: Bool, frame: Rect
  ) {
    self.buffer = buffer
    self.direction = direction
    self.isTurned = isTurned
    self.keepsMarks = keepsMarks
    self.frame = frame
  }

  package var size: Size { Size(width: width, height: height) }
  package var width: Int { frame.width }
  package var height: Int { frame.height }
  package var isEmpty: Bool { frame.isEmpty }

  package func render(_ widget: some Widget) {
    guard !isEmpty else { return }
    widget.draw(in: self)
  }

  /// The part of this region under a rectangle given in its own rows and columns.
  package func region(row: Int = 0, column: Int = 0, width: Int, height: Int) -> Region {
    let own = Rect(row: 0, column: 0, width: self.width, height: self.height)
    let wanted = Rect(row: row, column: column, width: width, height: height).intersection(own)
    return Region(
      buffer: buffer, direction: direction, isTurned: isTurned, keepsMarks: keepsMarks,
      frame: Rect(
        row: frame.row + wanted.row, column: surfaceColumns(wanted.columns).lowerBound,
        width: wanted.width, height: wanted.height))
  }

  /// The rest of this region from a row and a column on.
  package func rest(fromRow row: Int = 0, column: Int = 0) -> Region {
    region(row: row, column: column, width: width - column, height: height - row)
  }

  /// The same cells read in another direction: a map, a query or a time axis from left to right
  /// on a Persian screen.
  package func island(_ direction: Direction) -> Region {
    Region(
      buffer: buffer, direction: direction,
      isTurned: isTurned != (direction != self.direction), keepsMarks: keepsMarks, frame: frame)
  }

  /// The same cells, in which text is written with its vowel marks: for the one record that is read
  /// closely, on terminals that place marks well.
  package func showingMarks(_ isWanted: Bool = true) -> Region {
    Region(
      buffer: buffer, direction: direction, isTurned: isTurned, keepsMarks: isWanted, frame: frame)
  }

  package func inset(_ insets: Insets) -> Region {
    region(
      row: insets.top, column: insets.leading,
      width: width - insets.leading - insets.trailing,
      height: height - insets.top - insets.bottom)
  }

  /// Cuts the region into parts, one a constraint, with `gap` blank cells between them.
  package func split(_ axis: Axis, _ parts: [Constraint], gap: Int = 0) -> [Region] {
    switch axis {
    case .rows:
      Split.ranges(of: height, into: parts, gap: gap).map {
        region(row: $0.lowerBound, column: 0, width: width, height: $0.count)
      }
    case .columns:
      Split.ranges(of: width, into: parts, gap: gap).map {
        region(row: 0, column: $0.lowerBound, width: $0.count, height: height)
      }
    }
  }

  /// Has a row written as a sample of one of the ways a terminal may need, counted from 0.
  package func markSample(_ number: Int, row: Int) {
    guard (0..<height).contains(row) else { return }
    buffer.samples[frame.row + row] = number
  }

  // MARK: Places on the surface

  /// The surface's columns under a stretch of this region's own.
  func surfaceColumns(_ columns: Range<Int>) -> Range<Int> {
    guard isTurned else {
      return (frame.column + columns.lowerBound)..<(frame.column + columns.upperBound)
    }
    let end = frame.column + frame.width
    return (end - columns.upperBound)..<(end - columns.lowerBound)
  }

  /// What has to be put on the surface so that this region shows the ornament unturned.
  func surfaceOrnament(_ ornament: Unicode.Scalar) -> (glyph: Unicode.Scalar, isInverted: Bool) {
    isTurned ? Ornament.mirrored(ornament) : (ornament, false)
  }
}
