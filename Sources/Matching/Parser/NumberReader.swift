/// The reading of numbers written in words: «بیست و سه» becomes 23, «دوم» becomes 2.
enum NumberReader {
  static func words(in scanned: [ScannedWord]) -> [AddressWord] {
    var words: [AddressWord] = []
    words.reserveCapacity(scanned.count)
    var position = 0
    while position < scanned.count {
      if isOrdinalMark(at: position, in: scanned) {
        position += 1
        continue
      }
      var word = AddressWord(scanned[position])
      let (number, length) = number(at: position, in: scanned)
      if let number {
        word.number = number
        word.folded = String(number)
        word.source = word.source.lowerBound..<scanned[position + length - 1].source.upperBound
      }
      words.append(word)
      position += length
    }
    return words
  }

  /// The «م» of «۱۲م», the «ام» of «۳۰ ام», and the «ی» that joins «محله‌ی».
  private static func isOrdinalMark(at position: Int, in words: [ScannedWord]) -> Bool {
    guard position > 0 else { return false }
    let (word, before) = (words[position], words[position - 1])
    switch word.folded {
    case "ی": return word.gap == .joiner
    case "م", "ام", "مین", "امین":
      guard before.isDigits else { return NumberWords.value(of: before.folded)?.rank == .ten }
      return word.gap <= .space
    default: return false
    }
  }

  private static func number(at position: Int, in words: [ScannedWord]) -> (Int?, Int) {
    guard let first = NumberWords.value(of: words[position].folded), !words[position].isDigits,
      !isVillage(at: position, in: words)
    else { return (nil, 1) }
    var total = first.number
    var last = first
    var length = 1
    while !last.isOrdinal, let next = continuation(of: last, after: position + length, in: words) {
      total += next.number
      last = next
      length += 2
    }
    return (total, length)
  }

  /// What «و» adds to a number that ends before `position`.
  private static func continuation(
    of last: NumberWords.Value, after position: Int, in words: [ScannedWord]
  ) -> NumberWords.Value? {
    guard position + 1 < words.count, words[position].folded == "و",
      words[position].gap == .space, words[position + 1].gap == .space,
      let next = NumberWords.value(of: words[position + 1].folded)
    else { return nil }
    return switch (last.rank, next.rank) {
    case (.hundred, .ten), (.hundred, .teen), (.hundred, .one), (.ten, .one): next
    default: nil
    }
  }

  /// «ده» before a name is a village; after a name, or at the end of a part, it is ten.
  private static func isVillage(at position: Int, in words: [ScannedWord]) -> Bool {
    guard words[position].folded == "ده", position + 1 < words.count else { return false }
    let next = words[position + 1]
    guard next.gap <= .joiner || next.gap == .space, !next.isDigits else { return false }
    let startsPart = position == 0 || words[position].gap > .dot
    return startsPart && NumberWords.value(of: next.folded) == nil
  }
}
