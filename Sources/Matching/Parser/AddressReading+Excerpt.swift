package import Persian

extension AddressReading {
  /// The text of these words as it was written, pieces that stand apart joined by a space.
  func excerpt(_ words: [Int]) -> CleanText {
    guard !words.isEmpty else { return "" }
    var ranges: [Range<Int>] = []
    for word in words.sorted() {
      let source = self.words[word].source
      if let last = ranges.last, source.lowerBound - last.upperBound <= 2 {
        ranges[ranges.count - 1] = last.lowerBound..<max(last.upperBound, source.upperBound)
      } else {
        ranges.append(source)
      }
    }
    return ranges.map(excerpt).joined(separator: " ")
  }

  /// The text between two scalar offsets.
  package func excerpt(_ range: Range<Int>) -> CleanText {
    let scalars = text.string.unicodeScalars
    guard
      let start = scalars.index(
        scalars.startIndex, offsetBy: range.lowerBound, limitedBy: scalars.endIndex),
      let end = scalars.index(start, offsetBy: range.count, limitedBy: scalars.endIndex)
    else { return "" }
    return CleanText(RawText(String(scalars[start..<end])))
  }
}
