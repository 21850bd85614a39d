/// What the first bytes of a file say about the rest: its form, encoding, delimiter and first row.
struct FileHead {
  /// Enough for any header; a row that goes on beyond it is none.
  static let length = 1 << 16

  /// The form of a file that is no text.
  let foreignForm: ForeignForm?
  let format: CSVFormat
  /// Whether the first thing in it is the brace of a JSON object.
  let isJSON: Bool
  /// The first row that is not blank; nil in a file without one.
  let firstRow: CSVRow?

  init(_ head: ArraySlice<UInt8>) throws(FileFault) {
    foreignForm = ForeignForm(head: head)
    let text = head.starts(with: [0xEF, 0xBB, 0xBF]) ? head.dropFirst(3) : head
    isJSON = text.first { $0 > 0x20 } == 0x7B
    var format = CSVFormat(delimiter: CSVFormat.delimiter(in: head))
    let row = try Self.firstRow(of: head, format: format)
    guard let row, !TextEncoding.utf8.accepts(row.bytes) else {
      self.format = format
      firstRow = row
      return
    }
    // Not UTF-8: the old code page, but only where that makes the names of known columns.
    format.encoding = .windows1256
    let decoded = try Self.firstRow(of: head, format: format)
    guard let decoded, HeaderMap.isHeaderLike(decoded) else {
      format.encoding = .utf8
      self.format = format
      firstRow = row
      return
    }
    self.format = format
    firstRow = decoded
  }

  private static func firstRow(
    of head: ArraySlice<UInt8>, format: CSVFormat
  ) throws(FileFault) -> CSVRow? {
    var reader = CSVReader(BytesInMemory(Array(head)), format: format)
    try reader.skipByteOrderMark()
    while let item = try reader.next() {
      switch item {
      case .row(let row) where row.isBlank: continue
      case .row(let row): return row
      case .damaged(let line): return line.asOneField(format.encoding)
      }
    }
    return nil
  }
}

extension DamagedLine {
  /// The line as a row of one field, to say what was found.
  fileprivate func asOneField(_ encoding: TextEncoding) -> CSVRow {
    let whole = FieldBounds(lower: 0, upper: Int32(bytes.count), hasDoubledQuotes: false)
    return CSVRow(line: line, bytes: bytes, fields: [whole], encoding: encoding)
  }
}
