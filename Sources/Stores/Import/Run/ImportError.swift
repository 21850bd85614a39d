package import Domain
package import Persian

/// Why an import stopped: facts only, the wording is the interface's.
///
/// What was written before it stopped stays written; the same import may be run again.
package enum ImportError: Error, Hashable, Sendable {
  case unreadable(path: CleanText, FileFault)
  /// Nothing in the file, not even a header.
  case empty(path: CleanText)
  /// The file is no text at all, by its first bytes.
  case notText(path: CleanText, ForeignForm)
  case wrongHeader(path: CleanText, HeaderFault)
  /// The rejects file cannot be written; the fault is the system's.
  case rejectsUnwritable(path: CleanText, FileFault)
  /// The rejects file would replace one of the files to import.
  case rejectsIsInput(path: CleanText)
  /// Another process is importing the same file.
  case busy(path: CleanText)
  /// The store failed; so many rows had been taken care of before the batch that failed.
  case store(SourceError, rowsDone: Int)
}

/// A form of file that people take for a text file.
package enum ForeignForm: String, CaseIterable, Sendable {
  case gzip
  /// What spreadsheet programs save: also any other zip archive.
  case spreadsheet
  case utf16

  package var token: String { rawValue }

  /// The form that files beginning like this have; nil where they may be text.
  init?(head: some Collection<UInt8>) {
    switch Array(head.prefix(4)) {
    case let bytes where bytes.starts(with: [0x1F, 0x8B]): self = .gzip
    case [0x50, 0x4B, 0x03, 0x04], [0xD0, 0xCF, 0x11, 0xE0]: self = .spreadsheet
    case let bytes where bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]):
      self = .utf16
    default: return nil
    }
  }
}
