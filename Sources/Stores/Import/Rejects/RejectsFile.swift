import Domain
private import Glibc

/// The file of refused lines: written beside its final name, which it takes when all is done.
///
/// A killed import leaves `name.partial` with every line refused in the batches that were written, and
/// perhaps some of the next; an import that goes on cuts those off.
final class RejectsFile {
  private let path: String
  private let partialPath: String
  private let descriptor: Int32
  private let explain: ImportExplanation
  /// Bytes written so far.
  private(set) var length: Int
  private var layout: SourceLayout?

  /// Begins a file, or goes on behind the first `length` bytes of what an earlier run left.
  ///
  /// Going on throws `missing` where less than that is there.
  init(
    path: String, explain: @escaping ImportExplanation, continuing length: Int? = nil,
    within layout: SourceLayout? = nil
  ) throws(FileFault) {
    self.path = path
    self.explain = explain
    self.layout = layout
    partialPath = Self.partialPath(path)
    try Replaceable.check(path, header: RejectedLine.header)
    // Names and addresses of people: for the importing account only. Never waits on a pipe, follows no link.
    let flags = O_WRONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC
    let descriptor = open(partialPath, flags | (length == nil ? O_CREAT | O_TRUNC : 0), 0o600)
    guard descriptor >= 0 else { throw FileFault(errno: errno) }
    self.descriptor = descriptor
    self.length = length ?? 0
    guard let length else {
      try write(Array(RejectedLine.header.utf8))
      return
    }
    guard lseek(descriptor, 0, SEEK_END) >= length else { throw .missing }
    guard ftruncate(descriptor, length) == 0, lseek(descriptor, 0, SEEK_END) == length else {
      throw FileFault(errno: errno)
    }
  }

  /// The name the file has until it is finished.
  static func partialPath(_ path: String) -> String { path + ".partial" }

  deinit { close(descriptor) }

  /// Puts refused lines on the disk, before anything says that they are there.
  func write(_ lines: [RejectedLine]) throws(FileFault) {
    guard !lines.isEmpty else { return }
    var bytes: [UInt8] = []
    for line in lines {
      if line.layout != layout { bytes += RejectedLine.opening(line.layout) }
      layout = line.layout
      bytes += line.row(explained: explain(line.reason))
    }
    try write(bytes)
    guard fdatasync(descriptor) == 0 else { throw FileFault(errno: errno) }
  }

  private func write(_ bytes: [UInt8]) throws(FileFault) {
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
    length += bytes.count
  }

  /// Puts everything on the disk and gives the file its name, in place of an earlier one.
  func finish() throws(FileFault) {
    guard fsync(descriptor) == 0, rename(partialPath, path) == 0 else {
      throw FileFault(errno: errno)
    }
  }
}
