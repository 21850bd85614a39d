import Canvas
import Persian

/// A line of text being typed: a logical buffer and a caret between its characters.
struct TextEntry: Hashable, Sendable {
  private(set) var characters: [Character] = []
  private(set) var caret = 0

  init(_ text: CleanText = "") {
    characters = Array(text.string)
    caret = characters.count
  }

  /// What is typed so far, as it may be shown and used.
  var text: CleanText { CleanText(RawText(String(characters))) }

  /// What was typed, once it is done: without blanks at its ends.
  var finished: CleanText { CleanText(RawText(Normalizer.normalise(String(characters)))) }

  /// The caret's place in Unicode scalars of `text`.
  var caretOffset: Int { characters[..<caret].reduce(0) { $0 + $1.unicodeScalars.count } }

  var isEmpty: Bool { characters.isEmpty }

  /// Edits as the key says; false where the key is not for editing.
  mutating func edit(_ key: Key, session: Session) -> Bool {
    switch key {
    case .character(let scalar): insert(String(scalar))
    case .paste(let raw): insert(CleanText(raw).string)
    case .backspace: deleteBackward()
    case .delete: deleteForward()
    case .left: caret = clamp(caret + session.step(.left).rawValue)
    case .right: caret = clamp(caret + session.step(.right).rawValue)
    case .home, .control("a"): caret = 0
    case .end, .control("e"): caret = characters.count
    case .control("u"):
      characters.removeFirst(caret)
      caret = 0
    case .control("k"): characters.removeLast(characters.count - caret)
    case .control("w"): deleteWord()
    default: return false
    }
    return true
  }

  /// Puts text in at the caret, in Persian spelling.
  ///
  /// Blanks and joiners typed alone are kept: what they part is yet to come.
  private mutating func insert(_ text: String) {
    let isGap = text == " " || text == "\u{200C}"
    let fresh = Array(isGap ? text : Normalizer.normalise(text))
    characters.insert(contentsOf: fresh, at: caret)
    caret += fresh.count
  }

  private mutating func deleteBackward() {
    guard caret > 0 else { return }
    caret -= 1
    characters.remove(at: caret)
  }

  private mutating func deleteForward() {
    guard caret < characters.count else { return }
    characters.remove(at: caret)
  }

  private mutating func deleteWord() {
    while caret > 0, characters[caret - 1] == " " { deleteBackward() }
    while caret > 0, characters[caret - 1] != " " { deleteBackward() }
  }

  private func clamp(_ position: Int) -> Int { min(max(0, position), characters.count) }
}
