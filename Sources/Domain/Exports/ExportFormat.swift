/// How rows are laid out in a file for other programs; the raw value is the file's extension.
package enum ExportFormat: String, CaseIterable, Sendable {
  case csv
  case ndjson

  /// The format a file's name asks for: CSV unless it says otherwise.
  package init(fileName: String) {
    self = fileName.lowercased().hasSuffix(".ndjson") ? .ndjson : .csv
  }
}
