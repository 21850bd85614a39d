package import Domain
package import Persian

/// Why a batch could not be written or answers could not be taken in; nothing of them was.
package enum PostFault: Error, Hashable, Sendable {
  case store(SourceError)
  case unreadable(FileFault)
  case unwritable(path: CleanText, FileFault)
  /// Neither JSON nor a table.
  case notJSON
  /// JSON without what an answer must have.
  case noAnswers
  /// The Post refused the whole batch.
  case refused(code: CleanText, message: CleanText)
  /// A table without these columns.
  case missing(columns: [CleanText])
  case damaged(line: Int)
  /// No such batch was ever made.
  case noSuchBatch
}
