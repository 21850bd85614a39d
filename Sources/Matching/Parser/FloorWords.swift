/// Floors that have a word instead of a number.
enum FloorWords {
  static func level(_ folded: String) -> Int? { levels[folded] }

  private static let levels = [
    FoldedWord.key("همکف"): 0, FoldedWord.key("زیرزمین"): -1, FoldedWord.key("پیلوت"): 0,
  ]
}
