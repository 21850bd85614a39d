import Persian

/// A run of rows of one file, read and checked, but for what only the store knows.
struct ParsedPiece: Sendable {
  struct Line: Sendable {
    let line: Int
    let bytes: [UInt8]
    let layout: SourceLayout
  }

  private(set) var records: [ImportRecord] = []
  /// The line each record stands on, by the record's index.
  private(set) var lines: [Line] = []
  private(set) var rejects: [RejectedLine] = []
  /// How many rows gave a warning, and the line of the first.
  private(set) var warnings: [ImportWarning: (rows: Int, firstLine: Int)] = [:]
  /// Rows taken in, refused ones too.
  private(set) var rows = 0
  private(set) var byteCount = 0
  /// Bytes of the file behind the last row.
  var position = 0
  /// What is known of the file so far: names that stand for no column, and whether keys still fit.
  var unknown: [CleanText] = []
  var allKeysCompared = true
  /// Why reading ended here; the rows before it count.
  var stop: ImportStop?

  /// Rows a piece: small enough to be handed on quickly, large enough that handing on costs nothing.
  static let rowLimit = 1_000
  private static let byteLimit = 2 << 20

  var isFull: Bool { rows >= Self.rowLimit || byteCount >= Self.byteLimit }

  mutating func add(_ record: ImportRecord, of row: CSVRow, _ layout: SourceLayout) {
    records.append(record)
    lines.append(Line(line: row.line, bytes: row.bytes, layout: layout))
    count(row.bytes)
  }

  mutating func refuse(
    line: Int, bytes: [UInt8], reason: ImportRejection, _ layout: SourceLayout
  ) {
    rejects.append(RejectedLine(line: line, reason: reason, bytes: bytes, layout: layout))
    count(bytes)
  }

  mutating func warn(_ warning: ImportWarning, line: Int) {
    warnings[warning, default: (0, line)].rows += 1
  }

  private mutating func count(_ bytes: [UInt8]) {
    rows += 1
    byteCount += bytes.count
  }
}
