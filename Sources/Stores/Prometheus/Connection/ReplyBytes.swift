private import Glibc

/// The body of an answer as it comes in.
///
/// Memory of the system's own, which grows where it lies: an array of tens of megabytes would be copied,
/// and stand there twice, each time it grows.
final class ReplyBytes {
  private var memory: UnsafeMutableRawPointer?
  private var capacity = 0
  private var count = 0
  private let limit: Int
  /// More came than is taken.
  private(set) var isOverfull = false

  init(limit: Int) {
    self.limit = limit
  }

  deinit { free(memory) }

  /// Takes bytes in; false where they are too many.
  func append(_ bytes: UnsafeRawBufferPointer) -> Bool {
    guard count + bytes.count <= limit else {
      isOverfull = true
      return false
    }
    if count + bytes.count > capacity {
      let wanted = max(65_536, max(capacity * 2, count + bytes.count))
      guard let grown = realloc(memory, wanted) else {
        isOverfull = true
        return false
      }
      memory = grown
      capacity = wanted
    }
    guard let start = bytes.baseAddress else { return true }
    memory?.advanced(by: count).copyMemory(from: start, byteCount: bytes.count)
    count += bytes.count
    return true
  }

  /// What has come.
  func read<Result, Failure: Error>(
    _ use: (UnsafeRawBufferPointer) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try use(UnsafeRawBufferPointer(start: memory, count: count))
  }

  func removeAll() { count = 0 }
}
