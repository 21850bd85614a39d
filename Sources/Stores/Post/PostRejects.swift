package import Domain
import Persian

/// Answers that were not taken, as a table with the reason of each.
package enum PostRejects {
  static let header = "Reason,ClientRowID,Postcode,Succ,Result,ErrorCode,ErrorMessage\n"

  /// Writes the table, in place of an earlier one only.
  package static func write(
    _ refused: [PostOutcome.Refused], to path: String
  ) throws(FileFault) {
    try Replaceable.check(path, header: header)
    var text = header
    for entry in refused {
      let answer = entry.answer
      let cells = [
        entry.why.token, answer.rowID.string, answer.postcode.string, "\(answer.succeeded)",
        answer.result.string, joined(answer.errors.map(\.code)),
        joined(answer.errors.map(\.message)),
      ]
      text += cells.map(cell).joined(separator: ",") + "\n"
    }
    let bytes = Array(text.utf8)
    try PartialFile.replace(path) { (file) throws(FileFault) in try file.write(bytes) }
  }

  private static func joined(_ texts: [CleanText]) -> String {
    texts.joined(separator: "; ").string
  }

  /// A cell that a spreadsheet does not take for a formula.
  private static func cell(_ text: String) -> String {
    let isFormula = text.utf8.first.map("=+-@".utf8.contains) ?? false
    let safe = isFormula ? "'" + text : text
    guard isFormula || safe.utf8.contains(where: ",;\"\n\r".utf8.contains) else { return safe }
    return "\"" + safe.replacing("\"", with: "\"\"") + "\""
  }
}
