package import Domain
package import Persian

/// Where imported records go: a store, or whoever else wants the records of a file.
package protocol ImportDestination {
  /// The latest report of a file with this digest under this name; nil where there is none.
  mutating func latestImport(
    _ kind: ImportKind, path: CleanText, digest: Digest
  ) throws(SourceError) -> ImportReport?

  /// Keeps a report outside any batch, and returns it with its id.
  mutating func note(_ report: ImportReport) throws(SourceError) -> ImportReport

  /// Makes ready for a file of so many bytes from its first row on.
  mutating func begin(_ kind: ImportKind, bytes: Int) throws(SourceError)

  /// Makes good what was put off until all files are in.
  mutating func finish() throws(SourceError)

  /// Writes the batch and the report of it in one transaction, or neither.
  ///
  /// A record refused by itself is named in the outcome; the others of the batch are written. `conclude`
  /// makes the report out of the outcome, within the transaction; what it throws undoes the batch.
  mutating func write(
    _ batch: [ImportRecord], conclude: (ImportOutcome) throws(ImportError) -> ImportReport
  ) throws(ImportError) -> ImportReport
}

extension ImportDestination {
  package mutating func begin(_ kind: ImportKind, bytes: Int) throws(SourceError) {}

  package mutating func finish() throws(SourceError) {}
}

/// The words for why a line was refused.
package typealias ImportExplanation = (ImportRejection) -> CleanText
