/// The words one slip of the pen away from a word.
enum Spelling {
  private static let letters = Array("ابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهی".unicodeScalars)

  /// Every word that a missing, added, wrong or swapped letter makes of this one, in order.
  static func oneSlip(from word: String) -> [String] {
    let scalars = Array(word.unicodeScalars)
    var words: Set<String> = []
    for place in 0...scalars.count {
      let (head, tail) = (scalars[..<place], scalars[place...])
      for letter in letters { words.insert(string(head, [letter], tail)) }
      guard let first = tail.first else { continue }
      words.insert(string(head, [], tail.dropFirst()))
      for letter in letters { words.insert(string(head, [letter], tail.dropFirst())) }
      if let second = tail.dropFirst().first {
        words.insert(string(head, [second, first], tail.dropFirst(2)))
      }
    }
    words.remove(word)
    return words.sorted()
  }

  private static func string(
    _ head: ArraySlice<Unicode.Scalar>, _ middle: [Unicode.Scalar],
    _ tail: ArraySlice<Unicode.Scalar>
  ) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: head)
    view.append(contentsOf: middle)
    view.append(contentsOf: tail)
    return String(view)
  }
}
