import Domain
private import Glibc
import Persian

/// A file that is written beside its name and takes it when all is written; or standard output.
///
/// What is not finished is taken away again; only a killed export leaves its `name.partial`.
final class ExportFile {
  private let path: String?
  private let descriptor: Int32
  private var isFinished = false

  /// Begins a file whose name nothing has yet.
  init(_ path: String?) throws(ExportError) {
    self.path = path
    guard let path else {
      descriptor = STDOUT_FILENO
      return
    }
    try Self.refuseOccupied(path)
    // Records of people: for the exporting account only. Follows no link.
    let flags = O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC
    descriptor = open(Self.partialPath(path), flags, 0o600)
    guard descriptor >= 0 else { throw Self.fault(errno, path) }
  }

  deinit {
    guard let path, descriptor >= 0 else { return }
    close(descriptor)
    if !isFinished { unlink(Self.partialPath(path)) }
  }

  /// The name the file has until it is finished.
  static func partialPath(_ path: String) -> String { path + ".partial" }

  func write(_ bytes: [UInt8]) throws(ExportError) {
    var written = 0
    while written < bytes.count {
      let count = bytes.withUnsafeBytes { buffer in
        let rest = UnsafeRawBufferPointer(rebasing: buffer[written...])
        return Glibc.write(descriptor, rest.baseAddress, rest.count)
      }
      if count < 0 {
        guard errno == EINTR else { throw Self.fault(errno, path) }
      } else {
        written += count
      }
    }
  }

  /// Puts everything on the disk and gives the file its name.
  func finish() throws(ExportError) {
    guard let path else { return }
    try Self.refuseOccupied(path)
    guard fsync(descriptor) == 0, rename(Self.partialPath(path), path) == 0 else {
      throw Self.fault(errno, path)
    }
    isFinished = true
  }

  private static func refuseOccupied(_ path: String) throws(ExportError) {
    var status = stat()
    if lstat(path, &status) == 0 { throw .occupied(path: CleanText(RawText(path))) }
  }

  private static func fault(_ code: Int32, _ path: String?) -> ExportError {
    switch code {
    case EPIPE: .unread
    case ENOENT, ENOTDIR, EACCES, EPERM, EROFS, EISDIR, ELOOP:
      .source(.unwritable(path: CleanText(RawText(path ?? "-"))))
    default: .source(.inputOutput(detail: CleanText(RawText(String(cString: strerror(code))))))
    }
  }
}
