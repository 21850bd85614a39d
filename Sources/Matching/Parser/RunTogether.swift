/// The parting of words that were written without the space between them: «کوچهدو», «شهیدرجایی».
enum RunTogether {
  static func parted(_ words: [AddressWord], in text: String) -> [AddressWord] {
    guard words.contains(where: { split($0) != nil }) else { return words }
    let scalars = Array(text.unicodeScalars.prefix(TextScanner.limit))
    return words.flatMap { word -> [AddressWord] in
      guard let (head, tail) = split(word) else { return [word] }
      return parts(of: word, head: head, tail: tail, in: scalars) ?? [word]
    }
  }

  private static func split(_ word: AddressWord) -> (head: String, tail: String)? {
    guard !word.isDigits, word.number == nil, word.folded.utf8.count >= 10 else { return nil }
    for head in WordClasses.runTogetherWithNumber where word.folded.hasPrefix(head) {
      let tail = String(word.folded.dropFirst(head.count))
      if NumberWords.value(of: tail) != nil { return (head, tail) }
    }
    for head in WordClasses.runTogether where word.folded.hasPrefix(head) {
      let tail = String(word.folded.dropFirst(head.count))
      if tail.unicodeScalars.count >= 3 { return (head, tail) }
    }
    return nil
  }

  /// The two words with their own source ranges; nil where folding changed the number of letters.
  private static func parts(
    of word: AddressWord, head: String, tail: String, in scalars: [Unicode.Scalar]
  ) -> [AddressWord]? {
    let source = word.source.clamped(to: scalars.indices)
    let letters = source.filter { ScalarClass(scalars[$0]) == .letter }
    guard letters.count == word.folded.unicodeScalars.count,
      head.unicodeScalars.count < letters.count
    else { return nil }
    let border = letters[head.unicodeScalars.count]
    var first = word
    first.folded = head
    first.written = head
    first.source = word.source.lowerBound..<border
    var second = word
    second.written = tail
    second.number = NumberWords.value(of: tail)?.number
    second.folded = second.number.map(String.init) ?? tail
    second.source = border..<word.source.upperBound
    second.gap = .none
    return [first, second]
  }
}
