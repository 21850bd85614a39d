/// A search for the left-to-right islands of a right-to-left row.
///
/// Two kinds: a Latin run, which goes on over spaces, punctuation and balanced brackets as long as
/// Latin words or ASCII numbers follow; and a number of any digits with its separators and sign.
/// Persian digits standing free after a Latin word belong to the Persian sentence, not to the run.
struct IslandScanner {
  private let text: UnsafeBufferPointer<UInt32>
  private var position = 0

  init(_ text: UnsafeBufferPointer<UInt32>) {
    self.text = text
  }

  /// The next island, as a range of the buffer.
  mutating func next() -> Range<Int>? {
    let floor = position
    while position < text.count {
      let start = position
      switch IslandClass(of: text[start]) {
      case .latin:
        return found(lead(of: start, above: floor), LatinRun(text, from: start).end)
      case .digit:
        let end = numberEnd(from: start) ?? LatinRun(text, from: start).end
        return found(lead(of: start, above: floor), end)
      case .space, .opening, .closing, .mark, .neutral, .barrier: position += 1
      }
    }
    return nil
  }

  private mutating func found(_ start: Int, _ end: Int) -> Range<Int> {
    position = end
    return start..<end
  }

  /// The start of the island with the signs before it, when nothing but a space is before those.
  private func lead(of start: Int, above floor: Int) -> Int {
    var lead = start
    while lead > floor, Self.isLead(text[lead - 1]) { lead -= 1 }
    guard lead < start, lead > 0 else { return lead }
    switch IslandClass(of: text[lead - 1]) {
    case .space, .opening: return lead
    default: return start
    }
  }

  /// The end of a number, or nil when it is the head of a Latin run such as `12 GB` or `10.0.0.x`.
  private func numberEnd(from start: Int) -> Int? {
    let isInternational = start > 0 && text[start - 1] == 0x2B
    var isASCII = true
    var end = start
    var next = start
    while next < text.count {
      let c = text[next]
      switch IslandClass(of: c) {
      case .digit:
        isASCII = isASCII && c < 0x80
        end = next + 1
      case .latin: return next == end || isASCII ? nil : end
      case .space:
        guard isASCII, next == end, next + 1 < text.count else { return end }
        let following = IslandClass(of: text[next + 1])
        if following == .latin { return nil }
        guard isInternational, following == .digit else { return end }
      case .mark where next == end: end = next + 1
      default:
        if Self.isUnitSign(c), next == end {
          end = next + 1
        } else if !Self.isNumberSeparator(c) {
          return end
        }
      }
      next += 1
    }
    return end
  }

  /// Signs that may open a path, an option, a mention or a number.
  private static func isLead(_ c: UInt32) -> Bool {
    switch c {
    case 0x23, 0x24, 0x26, 0x2A, 0x2B, 0x2D, 0x2E, 0x2F, 0x40, 0x5C, 0x5F, 0x7E, 0xB1, 0x2212: true
    default: false
    }
  }

  /// Per cent in both scripts, per mille and the degree.
  static func isUnitSign(_ c: UInt32) -> Bool {
    c == 0x25 || c == 0x66A || c == 0x609 || c == 0xB0 || c == 0x2030
  }

  private static func isNumberSeparator(_ c: UInt32) -> Bool {
    switch c {
    case 0x27, 0x2B, 0x2C, 0x2D, 0x2E, 0x2F, 0x3A, 0x5F, 0xD7, 0x66B, 0x66C, 0x2212: true
    default: false
    }
  }
}
