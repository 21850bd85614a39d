private import Glibc

/// A file that is written beside its name, which it takes when all is written.
///
/// A killed writer leaves `name.partial`. What is written are records of people: it is for the writing
/// account only, follows no link and never waits on a pipe.
package final class PartialFile {
  private let path: String
  private let output: OutputBytes

  /// Begins the file, or goes on behind the first `length` bytes of what an earlier writer left.
  ///
  /// Going on throws `missing` where less than that is there.
  package init(_ path: String, continuing length: Int? = nil) throws(FileFault) {
    self.path = path
    let flags = O_WRONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC
    let descriptor = open(
      Self.partialPath(path), flags | (length == nil ? O_CREAT | O_TRUNC : 0), 0o600)
    guard descriptor >= 0 else { throw FileFault(errno: errno) }
    output = OutputBytes(descriptor: descriptor)
    guard let length else { return }
    guard lseek(descriptor, 0, SEEK_END) >= length else { throw .missing }
    guard ftruncate(descriptor, length) == 0, lseek(descriptor, 0, SEEK_END) == length else {
      throw FileFault(errno: errno)
    }
  }

  deinit { close(output.descriptor) }

  /// The name the file has until it is finished.
  package static func partialPath(_ path: String) -> String { path + ".partial" }

  package func write(_ bytes: [UInt8]) throws(FileFault) { try output.write(bytes) }

  package func write(_ bytes: UnsafeRawBufferPointer) throws(FileFault) { try output.write(bytes) }

  /// Puts what was written on the disk.
  func sync() throws(FileFault) {
    guard fdatasync(output.descriptor) == 0 else { throw FileFault(errno: errno) }
  }

  /// Puts everything on the disk and gives the file its name, in place of an earlier one.
  package func finish() throws(FileFault) {
    guard fsync(output.descriptor) == 0, rename(Self.partialPath(path), path) == 0 else {
      throw FileFault(errno: errno)
    }
  }

  /// Takes the unfinished file away.
  package func discard() { unlink(Self.partialPath(path)) }

  /// Writes a file from its beginning to its end; where that fails nothing is left beside the name.
  package static func replace(
    _ path: String, write: (PartialFile) throws(FileFault) -> Void
  ) throws(FileFault) {
    let file = try PartialFile(path)
    do {
      try write(file)
      try file.finish()
    } catch {
      file.discard()
      throw error
    }
  }
}

/// Bytes going out through an open descriptor, all of them or a fault.
struct OutputBytes {
  let descriptor: Int32

  static let standard = OutputBytes(descriptor: STDOUT_FILENO)

  func write(_ bytes: [UInt8]) throws(FileFault) {
    let fault: FileFault? = bytes.withUnsafeBytes { buffer in
      do throws(FileFault) {
        try write(buffer)
        return nil
      } catch {
        return error
      }
    }
    if let fault { throw fault }
  }

  func write(_ bytes: UnsafeRawBufferPointer) throws(FileFault) {
    var written = 0
    while written < bytes.count {
      let rest = UnsafeRawBufferPointer(rebasing: bytes[written...])
      let count = Glibc.write(descriptor, rest.baseAddress, rest.count)
      if count < 0 {
        guard errno == EINTR else { throw FileFault(errno: errno) }
      } else {
        written += count
      }
    }
  }
}
