/// A reader of rows (RFC 4180 and its usual dialects) whose memory does not grow with the file.
///
/// Lines end in LF, CR LF or a lone CR. A quote inside an unquoted field is a letter. A quote that is
/// never closed, or closed in the middle of a later line's text, costs only the line that opened it: reading
/// resumes on the next line. The result does not depend on the pieces the source comes in.
struct CSVReader<Source: ByteSource> {
  /// Rows beyond this many bytes are refused: far beyond any real row, small enough to hold.
  static var usualLimit: Int { 1 << 20 }

  var format: CSVFormat
  /// Bytes taken from the source so far.
  private(set) var bytesRead = 0
  /// Bytes of the source behind the row read last.
  var position: Int { bytesRead - (end - start) }
  private var source: Source
  private let limit: Int
  private let piece: Int
  private var buffer: [UInt8] = []
  /// Where the row being read begins in the buffer.
  private var start = 0
  private var end = 0
  private var isAtEnd = false
  private var line = 1
  private var scan = RowScan()
  /// The last line ended in CR: an LF that follows belongs to that end.
  private var followsReturn = false

  init(
    _ source: Source, format: CSVFormat = CSVFormat(), limit: Int = Self.usualLimit,
    piece: Int = 1 << 18
  ) {
    self.source = source
    self.format = format
    self.limit = limit
    self.piece = max(1, piece)
  }

  /// The first bytes of what is left to read, at most `count`; they stay to be read.
  mutating func head(_ count: Int) throws(FileFault) -> ArraySlice<UInt8> {
    while end - start < count, !isAtEnd { try fill() }
    return buffer[start..<min(end, start + count)]
  }

  /// Leaves out the UTF-8 byte order mark, where the file begins with one.
  mutating func skipByteOrderMark() throws(FileFault) {
    if try head(3).elementsEqual([0xEF, 0xBB, 0xBF]) { start += 3 }
  }

  /// The next row or damaged line; nil at the end of the file.
  mutating func next() throws(FileFault) -> CSVItem? {
    while true {
      guard try skipLineFeed() else { return nil }
      let isComplete = scanBuffered()
      if scan.position > limit { return try giveUp() }
      if isComplete { return take(endsLine: true) }
      guard isAtEnd else {
        try fill()
        continue
      }
      guard scan.position > 0 else { return nil }
      return scan.state == .quoted ? refuseFirstLine(.unterminatedQuote) : take(endsLine: false)
    }
  }
}

extension CSVReader: Sendable where Source: Sendable {}

// MARK: - Rows

extension CSVReader {
  /// Skips the second byte of a CR LF; false at the end of the file.
  private mutating func skipLineFeed() throws(FileFault) -> Bool {
    while start == end {
      guard !isAtEnd else { return false }
      try fill()
    }
    if followsReturn, scan.position == 0 {
      followsReturn = false
      if buffer[start] == 0x0A {
        start += 1
        return try skipLineFeed()
      }
    }
    return true
  }

  /// Scans what is buffered of the row, never further than its limit.
  private mutating func scanBuffered() -> Bool {
    let upper = min(end, start + limit + 1)
    // Taken out of the reader, not copied: a second owner of its array would cost a copy a row.
    var scan = RowScan()
    swap(&scan, &self.scan)
    let isComplete = buffer.withUnsafeBufferPointer { bytes in
      scan.advance(through: UnsafeBufferPointer(rebasing: bytes[start..<upper]), format: format)
    }
    swap(&scan, &self.scan)
    return isComplete
  }

  /// Takes the scanned row out of the buffer.
  private mutating func take(endsLine: Bool) -> CSVItem {
    if scan.state == .spoilt, scan.breaks > 0 { return refuseFirstLine(.unterminatedQuote) }
    let isSpoilt = scan.state == .spoilt
    scan.finish()
    let row = CSVRow(
      line: line, bytes: Array(buffer[start..<start + scan.position]), fields: scan.fields,
      encoding: format.encoding)
    leaveLine(lower: scan.position, endsLine: endsLine, lines: scan.breaks + 1)
    if isSpoilt { return .damaged(row.damaged(.textAfterQuote)) }
    return format.encoding.accepts(row.bytes) ? .row(row) : .damaged(row.damaged(.badEncoding))
  }

  /// Refuses the line that opened a quote and goes on behind it, or behind the row where it is the last.
  private mutating func refuseFirstLine(_ reason: ImportRejection) -> CSVItem {
    let lower = scan.firstBreak?.lower ?? scan.position
    let damaged = DamagedLine(
      line: line, reason: reason, bytes: Array(buffer[start..<start + lower]))
    leaveLine(lower: lower, endsLine: scan.firstBreak != nil, lines: 1)
    return .damaged(damaged)
  }

  /// Moves behind the end of line at `lower`, one byte; `skipLineFeed` takes the second.
  private mutating func leaveLine(lower: Int, endsLine: Bool, lines: Int) {
    followsReturn = endsLine && buffer[start + lower] == 0x0D
    start += lower + (endsLine ? 1 : 0)
    line += lines
    scan.restart()
  }

  /// Refuses a row that reached the limit.
  private mutating func giveUp() throws(FileFault) -> CSVItem {
    if scan.firstBreak != nil, scan.state == .quoted || scan.state == .spoilt {
      return refuseFirstLine(.unterminatedQuote)
    }
    let excerpt = Array(buffer[start..<start + min(scan.position, 1_024)])
    let damaged = DamagedLine(line: line, reason: .rowTooLong(limit: limit), bytes: excerpt)
    let lines = scan.breaks + 1
    start += scan.position
    try dropLine()
    line += lines
    return .damaged(damaged)
  }

  /// Reads past the end of the line without keeping it.
  private mutating func dropLine() throws(FileFault) {
    scan.restart()
    while true {
      if let lineEnd = bufferedLineEnd() {
        followsReturn = buffer[lineEnd] == 0x0D
        start = lineEnd + 1
        return
      }
      start = end
      guard !isAtEnd else { return }
      try fill()
    }
  }

  /// Where the first end of a line stands in the buffer.
  private func bufferedLineEnd() -> Int? {
    buffer.withUnsafeBufferPointer { bytes in
      var index = start
      while index < end {
        if bytes[index] == 0x0A || bytes[index] == 0x0D { return index }
        index += 1
      }
      return nil
    }
  }
}

// MARK: - Bytes

extension CSVReader {
  /// Reads one more piece behind what is buffered, first moving that to the front.
  private mutating func fill() throws(FileFault) {
    moveToFront()
    let free = end..<end + piece
    if buffer.count < free.upperBound {
      buffer += [UInt8](repeating: 0, count: free.upperBound - buffer.count)
    }
    var fault: FileFault?
    let count = buffer.withUnsafeMutableBytes { bytes in
      do throws(FileFault) {
        return try source.read(into: UnsafeMutableRawBufferPointer(rebasing: bytes[free]))
      } catch {
        fault = error
        return 0
      }
    }
    if let fault { throw fault }
    end += count
    bytesRead += count
    isAtEnd = count == 0
  }

  private mutating func moveToFront() {
    guard start > 0 else { return }
    let kept = start..<end
    buffer.withUnsafeMutableBytes { bytes in
      bytes.copyMemory(from: UnsafeRawBufferPointer(rebasing: bytes[kept]))
    }
    start = 0
    end = kept.count
  }
}

extension CSVRow {
  fileprivate func damaged(_ reason: ImportRejection) -> DamagedLine {
    DamagedLine(line: line, reason: reason, bytes: bytes)
  }
}
