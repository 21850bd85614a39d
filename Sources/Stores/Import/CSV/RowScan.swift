/// The progress of reading one row, kept across pieces of the file.
///
///     row      = field *(delimiter field) end
///     fieldStart ──"──▶ quoted ⇄ quoteSeen ──delimiter──▶ fieldStart
///         └──other──▶ plain ──delimiter──▶ fieldStart
///
/// Positions count from the first byte of the row, so that moving the buffer changes nothing.
struct RowScan {
  enum State {
    case fieldStart
    case plain
    case quoted
    /// A quote within a quoted field: its end, or the first of a pair.
    case quoteSeen
    /// Text after a closing quote: the line is lost, its end is sought.
    case spoilt
  }

  /// The first end of a line inside quotes.
  struct Break {
    let lower: Int
    /// Past the end of the line, both bytes of CR LF.
    var upper: Int
  }

  var state = State.fieldStart
  var position = 0
  var fields: [FieldBounds] = []
  /// Ends of lines inside quotes.
  var breaks = 0
  var firstBreak: Break?
  private var fieldLower = 0
  private var hasDoubledQuotes = false
  private var followsReturn = false

  private static let quote: UInt8 = 0x22
  private static let newline: UInt8 = 0x0A
  private static let carriageReturn: UInt8 = 0x0D

  /// Makes ready for the next row, keeping the memory of the last.
  mutating func restart() {
    state = .fieldStart
    position = 0
    fields.removeAll(keepingCapacity: true)
    breaks = 0
    firstBreak = nil
    fieldLower = 0
    hasDoubledQuotes = false
    followsReturn = false
  }

  /// Reads on through these bytes of the row; true when `position` stands on the end of its line.
  mutating func advance(through bytes: UnsafeBufferPointer<UInt8>, format: CSVFormat) -> Bool {
    guard format.divides else {
      state = .plain
      return findLineEnd(in: bytes)
    }
    while position < bytes.count {
      switch state {
      case .fieldStart:
        if bytes[position] == Self.quote {
          state = .quoted
          position += 1
          fieldLower = position
        } else {
          state = .plain
          fieldLower = position
        }
      case .plain:
        if endPlainField(in: bytes, delimiter: format.delimiter) { return true }
      case .quoted:
        readQuoted(in: bytes)
      case .quoteSeen:
        if afterQuote(bytes[position], delimiter: format.delimiter) { return true }
      case .spoilt:
        return findLineEnd(in: bytes)
      }
    }
    return false
  }

  /// Closes the last field where the row ends, at an end of line or of the file.
  mutating func finish() {
    switch state {
    case .quoteSeen: close(at: position - 1)
    case .fieldStart:
      fieldLower = position
      close(at: position)
    case .plain, .quoted, .spoilt: close(at: position)
    }
  }

  private mutating func endPlainField(
    in bytes: UnsafeBufferPointer<UInt8>, delimiter: UInt8
  ) -> Bool {
    var index = position
    defer { position = index }
    while index < bytes.count {
      let byte = bytes[index]
      // Letters of every script lie above the three delimiters and both ends of line.
      if byte > 0x3B {
        index += 1
      } else if byte == delimiter {
        close(at: index)
        index += 1
        state = .fieldStart
        return false
      } else if byte == Self.newline || byte == Self.carriageReturn {
        return true
      } else {
        index += 1
      }
    }
    return false
  }

  private mutating func readQuoted(in bytes: UnsafeBufferPointer<UInt8>) {
    var index = position
    defer { position = index }
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      if byte == Self.quote {
        state = .quoteSeen
        followsReturn = false
        return
      }
      guard byte <= Self.carriageReturn || followsReturn else { continue }
      note(byte, at: index - 1)
    }
  }

  /// Counts an end of line inside quotes, CR LF as one.
  private mutating func note(_ byte: UInt8, at index: Int) {
    if byte == Self.newline, followsReturn {
      if firstBreak?.upper == index { firstBreak?.upper = index + 1 }
    } else if byte == Self.newline || byte == Self.carriageReturn {
      breaks += 1
      if firstBreak == nil { firstBreak = Break(lower: index, upper: index + 1) }
    }
    followsReturn = byte == Self.carriageReturn
  }

  private mutating func afterQuote(_ byte: UInt8, delimiter: UInt8) -> Bool {
    switch byte {
    case Self.quote:
      hasDoubledQuotes = true
      state = .quoted
    case delimiter:
      close(at: position - 1)
      state = .fieldStart
    case Self.newline, Self.carriageReturn:
      return true
    default:
      state = .spoilt
      return false
    }
    position += 1
    return false
  }

  private mutating func findLineEnd(in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var index = position
    defer { position = index }
    while index < bytes.count {
      if bytes[index] == Self.newline || bytes[index] == Self.carriageReturn { return true }
      index += 1
    }
    return false
  }

  private mutating func close(at upper: Int) {
    fields.append(
      FieldBounds(
        lower: Int32(truncatingIfNeeded: fieldLower), upper: Int32(truncatingIfNeeded: upper),
        hasDoubledQuotes: hasDoubledQuotes))
    hasDoubledQuotes = false
  }
}
