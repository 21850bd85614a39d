internal import Persian

extension CleanText {
  /// The part of the text under a range of Unicode scalar offsets.
  func slice(_ range: Range<Int>) -> CleanText {
    let scalars = Array(string.unicodeScalars)
    let part = scalars[range.clamped(to: 0..<scalars.count)]
    return CleanText(RawText(String(String.UnicodeScalarView(part))))
  }
}

extension Span {
  /// This span counted from the start of a part of the text, or nil where it lies outside.
  func moved(into part: Range<Int>) -> Span? {
    let shared = range.clamped(to: part)
    guard !shared.isEmpty else { return nil }
    let moved = (shared.lowerBound - part.lowerBound)..<(shared.upperBound - part.lowerBound)
    return Span(range: moved, role: role, ground: ground)
  }
}
