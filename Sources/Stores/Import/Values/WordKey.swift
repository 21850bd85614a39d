import Persian

/// What is left of a word when its spelling does not matter: folded letters without gaps.
enum WordKey {
  static func of(_ word: String) -> String {
    let kept = Folding.key(word).unicodeScalars.filter { !gaps.contains($0) }
    return String(String.UnicodeScalarView(kept))
  }

  /// Scalars that separate the parts of a name without meaning anything.
  private static let gaps: Set<Unicode.Scalar> = [
    " ", "_", "-", ".", "/", "(", ")", ":", "\u{200C}",
  ]
}
