import GRDB

/// The words a table's texts are made of, asked for what a mistyped word may have been meant to be.
struct Vocabulary {
  private let db: Database
  private let subject: String

  init(_ db: Database, of subject: String) {
    self.db = db
    self.subject = subject
  }

  /// The words within this many slips of a word, by their number of slips; the word itself is not one.
  func words(near typed: String, within slips: Int) throws -> [Int: [String]] {
    let length = typed.unicodeScalars.count
    let distance = SpellingDistance(typed)
    let cursor = try String.fetchCursor(
      db.cachedStatement(
        sql: "SELECT word FROM \(subject)_word WHERE length BETWEEN ? AND ? ORDER BY length, word"),
      arguments: [length - slips, length + slips])
    var near: [Int: [String]] = [:]
    while let word = try cursor.next() {
      let found = distance(to: word)
      if found > 0, found <= slips { near[found, default: []].append(word) }
    }
    return near
  }
}
