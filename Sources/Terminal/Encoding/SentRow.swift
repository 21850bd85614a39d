internal import Canvas

/// A row as it is sent, and where each of its cells will be seen.
package struct SentRow: Sendable, Hashable {
  package let cells: [SentCell]
  /// For each column sent the column seen; nil where all are seen where they are sent.
  private let columnsSeen: [Int]?

  package init(_ cells: [SentCell], columnsSeen: [Int]? = nil) {
    self.cells = cells
    self.columnsSeen = columnsSeen
  }

  /// The column on the glass of a column as sent, as for a click that is reported by the latter.
  package func columnSeen(ofSent column: Int) -> Int {
    guard let columnsSeen, columnsSeen.indices.contains(column) else { return column }
    return columnsSeen[column]
  }

  /// The code points sent; a wide glyph stands for both its columns.
  package var text: String {
    var scalars = String.UnicodeScalarView()
    for sent in cells where sent.cell.width > 0 {
      scalars.append(sent.cell.scalar)
      scalars.append(contentsOf: sent.cell.marks)
    }
    return String(scalars)
  }
}
