/// Why a file cannot be read on.
enum ImportStop: Error, Sendable {
  case file(FileFault)
  /// A header that belongs to another kind.
  case header(HeaderFault)
}
