/// A text as a cell of CSV for other programs.
package struct CSVCell: Sendable {
  /// Quoted where it has to be.
  package let written: String

  package init(_ text: String) {
    // A spreadsheet takes a cell that begins so for a formula.
    let isFormula = text.utf8.first.map("=+-@\t\r".utf8.contains) ?? false
    let cell = isFormula ? "'" + text : text
    let needsQuotes = isFormula || cell.utf8.contains(where: "\",;\n\r".utf8.contains)
    written = needsQuotes ? "\"" + cell.replacing("\"", with: "\"\"") + "\"" : cell
  }
}
