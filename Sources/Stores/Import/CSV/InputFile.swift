import Domain
private import Glibc

/// A file open for reading from its beginning to its end.
final class InputFile: ByteSource, Sendable {
  /// Bytes in a regular file; zero where that is not known.
  let size: Int
  /// What tells this file from every other one on the machine.
  let identity: FileIdentity
  private let descriptor: Int32

  init(path: String) throws(FileFault) {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw FileFault(errno: errno) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else {
      let code = errno
      close(descriptor)
      throw FileFault(errno: code)
    }
    guard status.st_mode & S_IFMT != S_IFDIR else {
      close(descriptor)
      throw .isDirectory
    }
    self.descriptor = descriptor
    size = status.st_mode & S_IFMT == S_IFREG ? Int(status.st_size) : 0
    identity = FileIdentity(status)
  }

  deinit { close(descriptor) }

  func read(into buffer: UnsafeMutableRawBufferPointer) throws(FileFault) -> Int {
    while true {
      let count = Glibc.read(descriptor, buffer.baseAddress, buffer.count)
      if count >= 0 { return count }
      guard errno == EINTR else { throw FileFault(errno: errno) }
    }
  }

  /// Keeps other imports away from the file while this one has it open; false where one has it already.
  func lock() -> Bool { flock(descriptor, LOCK_EX | LOCK_NB) == 0 }

  /// Lets others import the file, whoever else still has it open here.
  func unlock() { flock(descriptor, LOCK_UN) }

  /// The digest of the whole file, wherever reading stands; nil where it can be read only once.
  func digest() throws(FileFault) -> Digest? {
    guard size > 0 else { return nil }
    let hash = SHA256()
    var piece = [UInt8](repeating: 0, count: 1 << 18)
    var offset = 0
    while true {
      let count = piece.withUnsafeMutableBytes { buffer in
        let count = pread(descriptor, buffer.baseAddress, buffer.count, offset)
        if count > 0 { hash.update(UnsafeRawBufferPointer(rebasing: buffer[..<count])) }
        return count
      }
      if count == 0 { break }
      guard count > 0 else {
        guard errno == EINTR else { throw FileFault(errno: errno) }
        continue
      }
      offset += count
    }
    return try? hash.finish()
  }
}

/// Device and node of a file: equal for two paths to the same file.
struct FileIdentity: Hashable, Sendable {
  private let device: UInt64
  private let node: UInt64

  fileprivate init(_ status: stat) {
    device = UInt64(status.st_dev)
    node = UInt64(status.st_ino)
  }

  /// The identity of what is at this path; nil where there is nothing.
  init?(path: String) {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    self.init(status)
  }
}
