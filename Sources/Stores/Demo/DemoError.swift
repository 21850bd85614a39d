package import Persian

/// Why the demonstration data could not be made.
package enum DemoError: Error, Hashable, Sendable {
  /// A file of place names or phrases is not where the program keeps its files.
  case missing(file: CleanText)
  /// A file of place names or phrases is damaged at this line (0: as a whole).
  case malformed(file: CleanText, line: Int)
}
