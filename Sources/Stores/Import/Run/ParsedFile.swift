import Persian

/// A file as the pieces its rows are read in.
///
/// Rows that an earlier run took care of are read too, for their keys and their oddities, and left out.
struct ParsedFile: Sequence, Sendable {
  let file: ImportFile
  /// How many rows were taken care of before.
  let skipped: Int

  func makeIterator() -> Iterator {
    Iterator(file: file, reader: file.reader, skipped: skipped)
  }

  struct Iterator: IteratorProtocol {
    let file: ImportFile
    var reader: RowReader
    var skipped: Int
    private let names = NameCache()
    private var keys = SeenKeys()
    private var isOver = false

    init(file: ImportFile, reader: RowReader, skipped: Int) {
      self.file = file
      self.reader = reader
      self.skipped = skipped
    }

    mutating func next() -> ParsedPiece? {
      guard !isOver else { return nil }
      var piece = ParsedPiece()
      while !piece.isFull {
        do {
          guard let item = try reader.next() else {
            isOver = true
            break
          }
          take(item, into: &piece)
        } catch {
          piece.stop = error
          isOver = true
          break
        }
      }
      piece.position = reader.position
      piece.unknown = reader.unknown
      piece.allKeysCompared = !keys.isFull
      return piece
    }

    private mutating func take(_ item: CSVItem, into piece: inout ParsedPiece) {
      switch item {
      case .damaged(let line):
        guard !leavesOut() else { return }
        piece.refuse(line: line.line, bytes: line.bytes, reason: line.reason, reader.layout)
      case .row(let row):
        guard !row.isBlank else { return }
        var values = RowValues(row, cache: names)
        do {
          let record = try record(&values)
          for warning in values.warnings { piece.warn(warning, line: row.line) }
          guard !leavesOut() else { return }
          piece.add(record, of: row, reader.layout)
        } catch {
          guard !leavesOut() else { return }
          piece.refuse(line: row.line, bytes: row.bytes, reason: error, reader.layout)
        }
      }
    }

    /// Whether the row just read was taken care of by an earlier run.
    private mutating func leavesOut() -> Bool {
      guard skipped > 0 else { return false }
      skipped -= 1
      return true
    }

    private mutating func record(
      _ values: inout RowValues
    ) throws(ImportRejection) -> ImportRecord {
      let row = values.row
      if let expected = file.fieldCount, row.fieldCount != expected {
        throw .wrongFieldCount(expected: expected, found: row.fieldCount)
      }
      let record = try file.parser.record(from: &values)
      let key = record.key
      if let first = keys.meet(key.code, line: row.line) {
        throw .duplicateKeyInFile(key.column, code: key.code, firstLine: first)
      }
      return record
    }
  }
}
