import Persian

/// How the rows of a file are laid out: what one of its lines needs beside itself to be read again.
struct SourceLayout: Hashable, Sendable {
  enum Form: Hashable, Sendable {
    /// Fields in the order of a header, whose line this is, in UTF-8.
    case fields(header: [UInt8])
    /// One JSON object a line.
    case objects
    /// One address a line.
    case addresses
  }

  let path: CleanText
  let form: Form
  /// What the bytes of its lines are written in.
  let encoding: TextEncoding
}
