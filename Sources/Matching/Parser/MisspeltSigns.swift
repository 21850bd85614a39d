import Persian

/// Signs with a slip of the pen in them: «پلک ۱۲», «طببقه ۲», «خییابان».
enum MisspeltSigns {
  /// The sign a word is one slip away from, where its neighbours make that likely.
  static func sign(at position: Int, in words: [AddressWord]) -> AddressSign? {
    let word = words[position]
    let letters = Array(word.written.unicodeScalars)
    guard !word.isDigits, (3...9).contains(letters.count) else { return nil }
    let next = position + 1 < words.count ? words[position + 1] : nil
    let isBeforeNumber = next.map { $0.number != nil && $0.gap < .stop } ?? false
    if isBeforeNumber {
      for (sign, spelling) in beforeNumbers where isOneSlip(letters, spelling) { return sign }
    }
    for (sign, spelling) in anywhere where isOneSlip(letters, spelling) { return sign }
    return nil
  }

  private static func isOneSlip(_ word: [Unicode.Scalar], _ spelling: [Unicode.Scalar]) -> Bool {
    abs(word.count - spelling.count) <= 1
      && EditDistance.between(word, spelling, atMost: 1) != nil
  }

  /// Short words are near many names; a number behind them settles it.
  private static let beforeNumbers: [(AddressSign, [Unicode.Scalar])] = [
    (.plaque, letters("پلاک")), (.plaque, letters("شماره")), (.floor, letters("طبقه")),
    (.unit, letters("واحد")), (.unit, letters("آپارتمان")), (.place(.alley), letters("کوچه")),
  ]

  /// Words that no name is near to.
  private static let anywhere: [(AddressSign, [Unicode.Scalar])] = [
    (.place(.street), letters("خیابان")), (.place(.motorway), letters("بزرگراه")),
    (.place(.county), letters("شهرستان")),
  ]

  private static func letters(_ word: String) -> [Unicode.Scalar] {
    Array(FoldedWord.key(word).unicodeScalars)
  }
}
