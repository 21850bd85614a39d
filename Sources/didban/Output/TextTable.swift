import Canvas
import Persian

/// Figures in columns that stand under each other: the first column at its beginning, the others at
/// their end, in either direction of writing.
struct TextTable {
  private var rows: [[CleanText]]
  private let direction: Direction

  init(_ header: [CleanText], direction: Direction) {
    rows = [header]
    self.direction = direction
  }

  mutating func add(_ row: [CleanText]) {
    rows.append(row)
  }

  var lines: [CleanText] {
    let columns = rows.map(\.count).max() ?? 0
    let widths = (0..<columns).map { column in
      rows.map { $0.indices.contains(column) ? width(of: $0[column]) : 0 }.max() ?? 0
    }
    return rows.map { row in
      row.enumerated().map { column, text in
        let free = CleanText(
          RawText(String(repeating: " ", count: widths[column] - width(of: text))))
        return column == 0 ? text + free : free + text
      }
      .joined(separator: "  ")
    }
  }

  private func width(of text: CleanText) -> Int { Line(text, ambient: direction).width }
}
