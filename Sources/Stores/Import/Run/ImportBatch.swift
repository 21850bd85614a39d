/// The rows read since the last transaction: records for the store, and lines refused on the way.
struct ImportBatch {
  private(set) var records: [ImportRecord] = []
  /// Rows taken in, refused ones too.
  private(set) var rows = 0
  private(set) var rejects: [RejectedLine] = []
  /// The line each record stands on, by the record's index.
  private var lines: [(line: Int, bytes: [UInt8])] = []
  private var byteCount = 0

  /// A transaction's worth: so many rows, or so many bytes of unusually long ones.
  static let rowLimit = 5_000
  private static let byteLimit = 16 << 20

  var isFull: Bool { rows >= Self.rowLimit || byteCount >= Self.byteLimit }

  mutating func add(_ record: ImportRecord, of row: CSVRow) {
    records.append(record)
    lines.append((row.line, row.bytes))
    count(row.bytes)
  }

  mutating func refuse(line: Int, bytes: [UInt8], reason: ImportRejection) {
    rejects.append(RejectedLine(line: line, reason: reason, bytes: bytes))
    count(bytes)
  }

  /// Adds what the store refused; the rejects come in the order of the file.
  mutating func take(_ outcome: ImportOutcome) {
    for (index, reason) in outcome.rejected where lines.indices.contains(index) {
      let (line, bytes) = lines[index]
      rejects.append(RejectedLine(line: line, reason: reason, bytes: bytes))
    }
    rejects.sort { $0.line < $1.line }
  }

  mutating func clear() {
    records.removeAll(keepingCapacity: true)
    lines.removeAll(keepingCapacity: true)
    rejects.removeAll()
    rows = 0
    byteCount = 0
  }

  private mutating func count(_ bytes: [UInt8]) {
    rows += 1
    byteCount += bytes.count
  }
}
