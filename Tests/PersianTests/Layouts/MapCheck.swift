@testable import Persian

/// What must hold between the logical and the visual places of a paragraph.
enum MapCheck {
  /// The first broken promise, if any.
  static func defect(of text: CleanText, ambient: Direction, marks: Bool) -> String? {
    let scalars = text.string.unicodeScalars
    let room = scalars.count + 1
    return withUnsafeTemporaryAllocation(byteCount: 8 * room + 4, alignment: 8) { memory in
      var row = LogicalRow(memory: memory, room: room, budget: .max, keepsMarks: marks, seam: nil)
      row.load(scalars, offset: 0)
      let base = row.reading.base(ambient: ambient)
      let bytes = BidiParagraph.byteCount(length: row.count)
      return withUnsafeTemporaryAllocation(byteCount: bytes, alignment: 8) { memory in
        guard let start = memory.baseAddress else { return "no memory" }
        var paragraph = BidiParagraph(memory: start, length: row.count)
        paragraph.load(row, base: base)
        guard paragraph.count <= 2 * row.count + 1 else { return "more islands than have room" }
        paragraph.resolve(base: base)
        return defect(of: paragraph)
      }
    }
  }

  /// Whether each logical place stands in one visual place, and the other way round.
  private static func defect(of paragraph: BidiParagraph) -> String? {
    var visual = [Int](repeating: -1, count: paragraph.count)
    for place in 0..<paragraph.count {
      let logical = Int(paragraph.map[place])
      guard visual.indices.contains(logical), visual[logical] < 0 else {
        return "a map that is no permutation"
      }
      visual[logical] = place
    }
    return visual.allSatisfy { $0 >= 0 } ? nil : "a logical place that is nowhere"
  }
}
