private import Glibc

/// A folder that stands for `/`: the real one, or a recorded tree.
struct KernelRoot: Hashable, Sendable {
  private let prefix: [UInt8]

  init(_ path: String) {
    var bytes = Array(path.utf8)
    while bytes.last == UInt8(ascii: "/") { bytes.removeLast() }
    prefix = bytes
  }

  /// Where an absolute path lies under this root.
  func path(_ absolute: some Sequence<UInt8>) -> [UInt8] {
    prefix + absolute
  }

  /// The contents of a file, or nil where it cannot be read.
  ///
  /// Files of the kernel tell no size, so they are read to their end; `limit` bounds a file that has none.
  func text(_ absolute: String, limit: Int = 1 << 20) -> KernelText? {
    let descriptor = open(path(absolute.utf8).cPath, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    while bytes.count < limit {
      guard let chunk = Self.chunk(of: descriptor) else { return nil }
      guard !chunk.isEmpty else { break }
      bytes += chunk
    }
    return KernelText(bytes)
  }

  /// The next bytes of an open file, empty at its end; nil where it cannot be read.
  private static func chunk(of descriptor: CInt) -> [UInt8]? {
    var isReadable = true
    let bytes = [UInt8](unsafeUninitializedCapacity: 16_384) { buffer, count in
      let answer = read(descriptor, buffer.baseAddress, buffer.count)
      isReadable = answer >= 0
      count = max(0, answer)
    }
    return isReadable ? bytes : nil
  }

  /// The first line of a file without blanks at its ends, or nil where there is none.
  func line(_ absolute: String) -> ArraySlice<UInt8>? {
    text(absolute)?.firstLine?.trimmed
  }

  func isFolder(_ absolute: [UInt8]) -> Bool {
    var answer = stat()
    guard stat(path(absolute).cPath, &answer) == 0 else { return false }
    return answer.st_mode & S_IFMT == S_IFDIR
  }
}

extension [UInt8] {
  /// These bytes as a C path; a zero byte within ends the path there.
  var cPath: [CChar] { map { CChar(bitPattern: $0) } + [0] }
}
