import Persian

/// A column of texts, end to end, with where each of them starts.
struct TextColumn: @unchecked Sendable {
  private let starts: NumberColumn
  private let bytes: UnsafeRawPointer
  private let byteCount: Int

  init(starts: NumberColumn, bytes: UnsafeRawBufferPointer, at base: UnsafeRawPointer) {
    self.starts = starts
    self.bytes = bytes.baseAddress ?? base
    byteCount = bytes.count
  }

  var count: Int { max(0, starts.count - 1) }

  /// The UTF-8 of a text.
  subscript(index: Int) -> UnsafeRawBufferPointer {
    let (start, end) = (starts[index], starts[index + 1])
    precondition(start >= 0 && start <= end && end <= byteCount, "a text beyond its column")
    return UnsafeRawBufferPointer(start: bytes + start, count: end - start)
  }

  func string(_ index: Int) -> String { String(decoding: self[index], as: UTF8.self) }

  func text(_ index: Int) -> CleanText { CleanText(RawText(string(index))) }

  func isEmpty(_ index: Int) -> Bool { starts[index] == starts[index + 1] }
}
