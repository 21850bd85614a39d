package import Persian

/// Why a list could not be written to a file.
package enum ExportError: Error, Hashable, Sendable {
  case source(SourceError)
  /// Something has that name already.
  case occupied(path: CleanText)
  /// Whoever read the output has gone.
  case unread
}
