/// What stands in one cell (or two, when wide): a letter in its final shape with its marks.
package struct Cluster: Sendable, Hashable {
  package let base: Unicode.Scalar
  /// One or two cells.
  package var width: Int { Int(cells) }
  /// The offset, in unicode scalars, of the letter in the logical text.
  package var source: Int { Int(start) }

  // Up to four marks, two to a word and zero for none, so that a cluster owns no memory.
  private var firstMarks: UInt64 = 0
  private var lastMarks: UInt64 = 0
  private let start: UInt32
  private var extent: UInt16
  private let cells: UInt8

  package init(base: Unicode.Scalar, marks: [Unicode.Scalar] = [], width: Int, source: Int) {
    self.init(base: base, width: width, source: source, extent: 1 + marks.count)
    for mark in marks { add(mark: mark, end: sourceRange.upperBound) }
  }

  init(base: Unicode.Scalar, width: Int, source: Int, extent: Int) {
    self.base = base
    cells = UInt8(clamping: width)
    start = UInt32(clamping: source)
    self.extent = UInt16(clamping: extent)
  }

  /// The marks drawn over or under the base, in logical order; usually none.
  package var marks: [Unicode.Scalar] {
    guard firstMarks != 0 else { return [] }
    return [firstMarks, firstMarks >> 32, lastMarks, lastMarks >> 32].compactMap { packed in
      let code = UInt32(truncatingIfNeeded: packed)
      return code == 0 ? nil : Unicode.Scalar(code)
    }
  }

  /// The logical scalars drawn here: a letter and its marks, or both letters of a lam-alef.
  package var sourceRange: Range<Int> { source..<source + Int(extent) }

  /// Adds a mark behind those already there; a fifth is dropped, since a cell holds no more.
  ///
  /// `end` is where the mark ends in the logical text.
  mutating func add(mark: Unicode.Scalar, end: Int) {
    extent = max(extent, UInt16(clamping: end - source))
    let code = UInt64(mark.value)
    if firstMarks == 0 {
      firstMarks = code
    } else if firstMarks >> 32 == 0 {
      firstMarks |= code << 32
    } else if lastMarks == 0 {
      lastMarks = code
    } else if lastMarks >> 32 == 0 {
      lastMarks |= code << 32
    }
  }
}
