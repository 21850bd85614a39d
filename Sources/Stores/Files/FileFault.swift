package import Domain
private import Glibc
package import Persian

/// What the system said about a file that could not be opened, read or written.
package enum FileFault: Error, Hashable, Sendable {
  case missing
  case denied
  case isDirectory
  /// A device, a pipe or a socket.
  case notAFile
  /// The name is taken by a file of another kind.
  case occupied
  case full
  case other(code: Int32)

  /// The fault behind a value of `errno`.
  init(errno code: Int32) {
    self =
      switch code {
      case ENOENT, ENOTDIR: .missing
      case EACCES, EPERM, EROFS: .denied
      case EISDIR: .isDirectory
      case ENOSPC, EDQUOT: .full
      default: .other(code: code)
      }
  }
}

extension SourceError {
  /// What the system said about a file being written.
  package init(_ fault: FileFault, writing path: CleanText) {
    self =
      switch fault {
      case .missing, .denied, .isDirectory, .notAFile, .occupied, .other(code: ELOOP):
        .unwritable(path: path)
      case .full: .inputOutput(detail: Self.detail(ENOSPC))
      case .other(let code): .inputOutput(detail: Self.detail(code))
      }
  }

  private static func detail(_ code: Int32) -> CleanText {
    CleanText(RawText(String(cString: strerror(code))))
  }
}
