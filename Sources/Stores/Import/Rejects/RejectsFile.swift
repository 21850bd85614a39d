import Domain

/// The file of refused lines: written beside its final name, which it takes when all is done.
///
/// A killed import leaves `name.partial` with every line refused in the batches that were written, and
/// perhaps some of the next; an import that goes on cuts those off.
final class RejectsFile {
  private let file: PartialFile
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
    self.explain = explain
    self.layout = layout
    try Replaceable.check(path, header: RejectedLine.header)
    file = try PartialFile(path, continuing: length)
    self.length = length ?? 0
    if length == nil { try write(Array(RejectedLine.header.utf8)) }
  }

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
    try file.sync()
  }

  private func write(_ bytes: [UInt8]) throws(FileFault) {
    try file.write(bytes)
    length += bytes.count
  }

  /// Puts everything on the disk and gives the file its name, in place of an earlier one.
  func finish() throws(FileFault) { try file.finish() }
}
