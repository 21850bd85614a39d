import Persian

/// The rows read since the last transaction: records for the store, and lines refused on the way.
struct ImportBatch {
  private(set) var records: [ImportRecord] = []
  /// Rows taken in, refused ones too.
  private(set) var rows = 0
  /// Bytes of the file behind the last row.
  private(set) var position = 0
  private var rejects: [RejectedLine] = []
  private var lines: [ParsedPiece.Line] = []
  private var byteCount = 0

  /// A transaction's worth: so many rows, or so many bytes of unusually long ones.
  private let rowLimit: Int
  private static let byteLimit = 16 << 20

  init(rowLimit: Int) {
    self.rowLimit = rowLimit
  }

  var isFull: Bool { rows >= rowLimit || byteCount >= Self.byteLimit }

  mutating func add(_ piece: ParsedPiece) {
    records += piece.records
    lines += piece.lines
    rejects += piece.rejects
    rows += piece.rows
    byteCount += piece.byteCount
    position = piece.position
  }

  /// Every refused line, those the store refused too, in the order of the file.
  func rejects(with outcome: ImportOutcome) -> [RejectedLine] {
    var all = rejects
    for (index, reason) in outcome.rejected where lines.indices.contains(index) {
      let line = lines[index]
      all.append(
        RejectedLine(
          line: line.line, reason: reason, bytes: line.bytes, layout: line.layout))
    }
    all.sort { $0.line < $1.line }
    return all
  }

  mutating func clear() {
    records.removeAll(keepingCapacity: true)
    lines.removeAll(keepingCapacity: true)
    rejects.removeAll()
    rows = 0
    byteCount = 0
  }
}
