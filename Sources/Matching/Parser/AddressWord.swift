/// A word of an address after numbers written in words have been read.
struct AddressWord: Hashable, Sendable {
  /// Folded; ASCII digits for a number.
  var folded: String
  /// Folded as it was written, before numbers were read.
  var written: String
  var number: Int?
  var source: Range<Int>
  var gap: ScannedWord.Gap
  var isParenthesised: Bool
  var isDigits: Bool

  init(_ word: ScannedWord) {
    folded = word.folded
    written = word.folded
    number = nil
    source = word.source
    gap = word.gap
    isParenthesised = word.isParenthesised
    isDigits = word.isDigits
    guard word.isDigits else { return }
    number = word.folded.utf8.count <= 11 ? Int(word.folded) : nil
    // «۰۱۲» and «۱۲» name the same alley; longer runs are codes and phones, kept as written.
    if let number, word.folded.utf8.count < 4 { folded = String(number) }
  }
}
