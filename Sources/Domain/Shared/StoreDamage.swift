package import Persian

/// What is wrong with a file that should be a store.
package enum StoreDamage: Hashable, Sendable {
  /// Nothing in it.
  case empty
  /// No database at all, or a folder.
  case notADatabase
  /// A database of another program.
  case foreign
  /// Shorter than it says it is.
  case cutShort
  /// Its first load never came to an end.
  case loadCutShort
  /// Of an older version: to be opened for writing once, which brings it up to date.
  case older
  /// Pages that contradict each other; the detail is the database's own word.
  case broken(detail: CleanText)
}
