private import Glibc

/// How much room a file system has, in bytes, as an ordinary user may use it.
struct FileSystemRoom: Hashable {
  let total: Int
  let available: Int

  /// Asks the kernel; nil where the path is gone, or the file system keeps no count.
  init?(at path: [UInt8]) {
    var answer = statvfs()
    guard statvfs(path.cPath, &answer) == 0 else { return nil }
    self.init(
      blocks: UInt64(answer.f_blocks), available: UInt64(answer.f_bavail),
      blockSize: UInt64(answer.f_frsize > 0 ? answer.f_frsize : answer.f_bsize))
  }

  /// Room of this many blocks; nil where there are none or more than can be counted.
  init?(blocks: UInt64, available: UInt64, blockSize: UInt64) {
    let (total, overflows) = blocks.multipliedReportingOverflow(by: blockSize)
    guard !overflows, total > 0, let total = Int(exactly: total) else { return nil }
    self.total = total
    // A file system over its reserve reports a negative number of blocks, hence a huge one.
    self.available = available <= blocks ? Int(available * blockSize) : 0
  }
}
