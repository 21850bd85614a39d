package import Persian

/// What an import did; every row is in exactly one of the four counts.
package struct ImportSummary: Hashable, Sendable {
  /// Rows read, blank lines and headers apart.
  package var rows = 0
  package var inserted = 0
  package var updated = 0
  package var unchanged = 0
  package var rejected = 0
  /// Rows among these that an earlier run had taken care of.
  package var resumedRows = 0
  /// Refused rows by the token of the reason.
  package var rejectedByReason: [String: Int] = [:]
  /// Rows that were odd but not refused for it.
  package var warnings: [ImportWarning: WarningCount] = [:]
  package var files: [FileSummary] = []
  package var elapsed = Duration.zero

  package init() {}

  package var seconds: Double { elapsed / .seconds(1) }

  /// Rows a second of this run; nil where it was too short to tell.
  package var rate: Int? {
    seconds >= 1 ? Int(Double(rows - resumedRows) / seconds) : nil
  }
}

/// How many rows gave a warning, and where the first of them is.
package struct WarningCount: Hashable, Sendable {
  package var rows: Int
  package let firstPath: CleanText
  package let firstLine: Int

  package init(rows: Int, firstPath: CleanText, firstLine: Int) {
    self.rows = rows
    self.firstPath = firstPath
    self.firstLine = firstLine
  }
}

/// How one file was understood.
package struct FileSummary: Hashable, Sendable {
  package let path: CleanText
  package let encoding: TextEncoding
  package var rows: Int
  /// Names of fields that were not read.
  package var unknownColumns: [CleanText]
  /// Columns the file does not have; their values were taken as empty.
  package let absentColumns: [ImportColumn]
  /// Whether every row's key was compared with all rows above it: very long files exceed the memory for that.
  package var allKeysCompared: Bool

  package init(
    path: CleanText, encoding: TextEncoding, rows: Int, unknownColumns: [CleanText],
    absentColumns: [ImportColumn], allKeysCompared: Bool
  ) {
    self.path = path
    self.encoding = encoding
    self.rows = rows
    self.unknownColumns = unknownColumns
    self.absentColumns = absentColumns
    self.allKeysCompared = allKeysCompared
  }
}
