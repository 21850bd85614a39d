/// One row of a file: the line it began on, its bytes as they stand there, and its fields.
struct CSVRow: Sendable {
  /// Number of the row's first line, from 1.
  let line: Int
  /// The row as it stands in the file, without the end of the line.
  let bytes: [UInt8]
  let encoding: TextEncoding
  private let fields: Fields

  /// Fields where they stand in the row, or texts that were read out of it.
  private enum Fields {
    case bounds([FieldBounds])
    case texts([String])
  }

  init(line: Int, bytes: [UInt8], fields: [FieldBounds], encoding: TextEncoding) {
    self.line = line
    self.bytes = bytes
    self.fields = .bounds(fields)
    self.encoding = encoding
  }

  /// A row whose fields do not stand in its bytes as they are.
  init(line: Int, bytes: [UInt8], texts: [String]) {
    self.line = line
    self.bytes = bytes
    fields = .texts(texts)
    encoding = .utf8
  }

  var fieldCount: Int {
    switch fields {
    case .bounds(let bounds): bounds.count
    case .texts(let texts): texts.count
    }
  }

  /// Whether nothing is written on the row.
  var isBlank: Bool { fieldCount == 1 && text(0).isEmpty }

  /// The text of one field without its quotes and without blanks around it.
  func text(_ index: Int) -> String {
    let field: FieldBounds
    switch fields {
    case .bounds(let bounds): field = bounds[index]
    case .texts(let texts): return texts[index]
    }
    let content = bytes[Int(field.lower)..<Int(field.upper)].trimmed
    return field.hasDoubledQuotes
      ? encoding.decode(content.withSingleQuotes) : encoding.decode(content)
  }
}

/// Where a field's content lies in its row, quotes excluded.
struct FieldBounds: Sendable, Hashable {
  let lower: Int32
  let upper: Int32
  let hasDoubledQuotes: Bool
}

extension ArraySlice<UInt8> {
  /// The slice without spaces, tabs, line ends and UTF-8 no-break spaces at either end.
  fileprivate var trimmed: Self {
    var slice = self
    while let byte = slice.first {
      if byte.isBlank {
        slice = slice.dropFirst()
      } else if byte == 0xC2, slice.dropFirst().first == 0xA0 {
        slice = slice.dropFirst(2)
      } else {
        break
      }
    }
    while let byte = slice.last {
      if byte.isBlank {
        slice = slice.dropLast()
      } else if byte == 0xA0, slice.dropLast().last == 0xC2 {
        slice = slice.dropLast(2)
      } else {
        break
      }
    }
    return slice
  }

  /// The slice with every pair of quotes made one.
  fileprivate var withSingleQuotes: Self {
    var result: [UInt8] = []
    result.reserveCapacity(count)
    var isSecond = false
    for byte in self {
      isSecond = byte == 0x22 && !isSecond
      if byte != 0x22 || isSecond { result.append(byte) }
    }
    return result[...]
  }
}

extension UInt8 {
  fileprivate var isBlank: Bool { self == 0x20 || (0x09...0x0D).contains(self) }
}
