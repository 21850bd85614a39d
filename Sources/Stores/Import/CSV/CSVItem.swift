/// What a reader found next in a file.
enum CSVItem: Sendable {
  case row(CSVRow)
  case damaged(DamagedLine)
}

/// A line that could not be read as a row.
struct DamagedLine: Sendable {
  let line: Int
  let reason: ImportRejection
  /// The line as it stands in the file; of a line that is too long, its first bytes.
  let bytes: [UInt8]
}
