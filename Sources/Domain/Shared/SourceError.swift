package import Persian

/// Why a source of data could not answer: facts only, the wording is the interface's.
package enum SourceError: Error, Hashable, Sendable {
  /// No store at this path.
  case missing(path: CleanText)
  /// Another process holds the store; worth another try.
  case locked
  /// The file is not a readable store.
  case corrupt(StoreDamage)
  /// The store was written by a newer didban.
  case newerSchema(found: Int, known: Int)
  /// The file may not be read by this user.
  case unreadable(path: CleanText)
  /// The folder or file cannot be written.
  case unwritable(path: CleanText)
  /// The disk is full or failed.
  case inputOutput(detail: CleanText)
  /// The record asked for is no longer there, or has moved on to another state.
  case conflict(detail: CleanText)
  /// The rules of the review queue forbid it.
  case refused(QueueRefusal)
  /// A server asked over the network failed us.
  case remote(RemoteFault)
  /// The source answered, but not in a form we know.
  case unexpected(detail: CleanText)
}
