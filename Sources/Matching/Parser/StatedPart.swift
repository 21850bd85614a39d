/// A name the text states as part of the address, with what announces it.
struct StatedPart: Hashable, Sendable {
  /// What the word before the name says it is; nil where nothing does.
  var kind: PlaceKind?
  /// Positions among the words of the reading.
  var words: [Int]
  /// In brackets or followed by «سابق»: another name of something already said.
  var isAlternative: Bool
}
