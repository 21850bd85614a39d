/// How a text file is divided into rows and fields.
struct CSVFormat: Hashable, Sendable {
  var delimiter: UInt8
  /// False for a plain text file: a line is one field, quotes and delimiters are letters like others.
  var divides: Bool
  var encoding: TextEncoding

  init(delimiter: UInt8 = 0x2C, divides: Bool = true, encoding: TextEncoding = .utf8) {
    self.delimiter = delimiter
    self.divides = divides
    self.encoding = encoding
  }

  /// Comma, semicolon and tab, in the order in which a draw is decided.
  private static let delimiters: [UInt8] = [0x2C, 0x3B, 0x09]

  /// The delimiter that occurs most often outside quotes in the first line of these bytes.
  static func delimiter(in head: some Collection<UInt8>) -> UInt8 {
    var counts = [0, 0, 0]
    var isQuoted = false
    for byte in head {
      if byte == 0x22 { isQuoted.toggle() }
      guard !isQuoted else { continue }
      if byte == 0x0A || byte == 0x0D { break }
      if let index = delimiters.firstIndex(of: byte) { counts[index] += 1 }
    }
    let most = counts.max() ?? 0
    return delimiters[counts.firstIndex(of: most) ?? 0]
  }
}
