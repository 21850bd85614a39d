/// The bytes of one file of the kernel, by lines and fields.
///
/// Bytes, since names in it need not be UTF-8 and since a string would be made only to be cut up.
struct KernelText {
  let bytes: [UInt8]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// The lines, without the empty ones.
  var lines: some Sequence<KernelLine> {
    bytes.lazy.split(separator: UInt8(ascii: "\n")).map(KernelLine.init)
  }

  /// The first line, or nil in an empty file.
  var firstLine: KernelLine? {
    bytes.firstIndex(of: UInt8(ascii: "\n")).map { KernelLine(bytes[..<$0]) }
      ?? (bytes.isEmpty ? nil : KernelLine(bytes[...]))
  }
}

/// One line of a kernel's file.
struct KernelLine {
  let bytes: ArraySlice<UInt8>

  init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
  }

  /// The fields between blanks and tabs.
  var fields: [ArraySlice<UInt8>] {
    bytes.split { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
  }

  /// What stands before and after the last such byte.
  func split(atLast byte: UInt8) -> (before: KernelLine, after: KernelLine)? {
    bytes.lastIndex(of: byte).map {
      (KernelLine(bytes[..<$0]), KernelLine(bytes[bytes.index(after: $0)...]))
    }
  }

  /// The line without blanks at both ends.
  var trimmed: ArraySlice<UInt8> {
    let isBlank: (UInt8) -> Bool = { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
    let start = bytes.drop(while: isBlank)
    return start.prefix((start.lastIndex { !isBlank($0) }).map { $0 - start.startIndex + 1 } ?? 0)
  }

  func starts(with prefix: String) -> Bool {
    bytes.starts(with: prefix.utf8)
  }
}

extension ArraySlice<UInt8> {
  /// The bytes read as ASCII digits, or nil where they are anything else or too large.
  var counter: UInt64? {
    guard !isEmpty else { return nil }
    var value: UInt64 = 0
    for byte in self {
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
      let (tens, overflows) = value.multipliedReportingOverflow(by: 10)
      let (sum, carries) = tens.addingReportingOverflow(UInt64(byte - UInt8(ascii: "0")))
      guard !overflows, !carries else { return nil }
      value = sum
    }
    return value
  }

  /// The bytes read as a finite decimal that is not negative, or nil.
  var decimal: Double? {
    guard let value = Double(String(decoding: self, as: UTF8.self)), value.isFinite, value >= 0
    else { return nil }
    return value
  }
}
