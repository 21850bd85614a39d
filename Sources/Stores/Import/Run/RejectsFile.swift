private import Glibc

/// The file of refused lines: written beside its final name, which it takes when all is done.
///
/// A killed import leaves `name.partial` with every line refused in the batches that were written.
final class RejectsFile {
  static let header = "file,line,column,reason,original\n"

  private let path: String
  private let partialPath: String
  private let descriptor: Int32

  init(path: String) throws(FileFault) {
    self.path = path
    partialPath = Self.partialPath(path)
    try Replaceable.check(path, header: Self.header)
    // Names and addresses of people: for the importing account only. Never waits on a pipe, follows no link.
    let flags = O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC
    let descriptor = open(partialPath, flags, 0o600)
    guard descriptor >= 0 else { throw FileFault(errno: errno) }
    self.descriptor = descriptor
    try write(Array(Self.header.utf8))
  }

  /// The name the file has until it is finished.
  static func partialPath(_ path: String) -> String { path + ".partial" }

  deinit { close(descriptor) }

  func write(_ bytes: [UInt8]) throws(FileFault) {
    var written = 0
    while written < bytes.count {
      let count = bytes.withUnsafeBytes { buffer in
        let rest = UnsafeRawBufferPointer(rebasing: buffer[written...])
        return Glibc.write(descriptor, rest.baseAddress, rest.count)
      }
      if count < 0 {
        guard errno == EINTR else { throw FileFault(errno: errno) }
      } else {
        written += count
      }
    }
  }

  /// Puts everything on the disk and gives the file its name, in place of an earlier one.
  func finish() throws(FileFault) {
    guard fsync(descriptor) == 0, rename(partialPath, path) == 0 else {
      throw FileFault(errno: errno)
    }
  }
}
