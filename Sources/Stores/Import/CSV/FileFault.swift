private import Glibc

/// What the system said about a file that could not be opened, read or written.
package enum FileFault: Error, Hashable, Sendable {
  case missing
  case denied
  case isDirectory
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
