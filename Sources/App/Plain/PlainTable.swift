import Canvas
import Persian

/// The rows of a table as sentences: what names the record first, then label and value by turns.
struct PlainTable {
  let columns: [TableColumn]
  let wording: Wording

  func item(_ number: Int, _ row: TableRow) -> PlainPage.Item {
    let key = keyColumn
    var parts: [CleanText] = []
    for (index, cell) in row.cells.enumerated() where index != key && index < columns.count {
      let text = text(of: cell)
      guard !text.isEmpty, cell.text != wording.dash else { continue }
      let title = columns[index].title
      parts.append(title.isEmpty ? text : "\(title): \(text)")
    }
    let name = row.cells.indices.contains(key) ? row.cells[key].text : ""
    return PlainPage.Item(
      number: number, name: name, text: ([name] + parts).joined(separator: wording.comma))
  }

  /// The column that grows is the one that names the record.
  private var keyColumn: Int {
    columns.firstIndex { if case .exactly = $0.width { false } else { true } } ?? 0
  }

  /// What a cell says, in words where it speaks by colour and glyph.
  private func text(of cell: TableCell) -> CleanText {
    var mark = cell.mark
    if case .gauge(_, let role)? = cell.figure { mark = StateMark(of: role) }
    return wording.said(cell.text, mark)
  }
}

extension Wording {
  /// A text with the word of its state behind it, where that calls for a person.
  func said(_ text: CleanText, _ mark: StateMark?) -> CleanText {
    guard let mark, mark == .warning || mark == .critical else { return text }
    return "\(text) (\(state(mark)))"
  }

  func lines(_ facts: [Facts.Fact]) -> [CleanText] {
    facts.map { "\($0.label): \(said($0.value, $0.mark))" }
  }
}
