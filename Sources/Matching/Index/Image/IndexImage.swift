import Glibc

/// The bytes of an index, in memory of the program's own or mapped from a file.
///
/// A mapped file is read as it is needed and shared by all processes that use it. It is checked as a
/// whole when it is opened: what lies in it is taken at its word afterwards.
final class IndexImage: @unchecked Sendable {
  private let base: UnsafeMutableRawPointer
  private let length: Int
  private let isMapped: Bool
  let header: ImageHeader

  /// The image of what was written, in memory.
  init(_ writer: ImageWriter) {
    header = writer.header()
    length = ImageHeader.length + writer.body.count
    base = UnsafeMutableRawPointer.allocate(byteCount: max(length, 64), alignment: 64)
    isMapped = false
    UnsafeMutableRawBufferPointer(start: base, count: length).copyBytes(from: header.bytes)
    UnsafeMutableRawBufferPointer(
      start: base + ImageHeader.length, count: writer.body.count
    ).copyBytes(from: writer.body)
  }

  /// Maps a file; throws where it is not a whole index of this version.
  init(mapping path: String) throws(IndexFault) {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else {
      throw errno == ENOENT ? .missing : .unreadable(String(cString: strerror(errno)))
    }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { throw .foreign }
    let length = Int(status.st_size)
    guard length > 0, let base = mmap(nil, length, PROT_READ, MAP_SHARED, file, 0),
      base != MAP_FAILED
    else { throw length > 0 ? .unreadable(String(cString: strerror(errno))) : .foreign }
    do throws(IndexFault) {
      let bytes = UnsafeRawBufferPointer(start: base, count: length)
      header = try ImageHeader(bytes)
      var digest = ImageDigest()
      digest.update(UnsafeRawBufferPointer(rebasing: bytes[ImageHeader.length...]))
      guard digest.value == header.digest else { throw .torn }
    } catch {
      munmap(base, length)
      throw error
    }
    // It was read whole to be checked: from here on only what is looked at is memory of this process.
    (self.base, self.length) = (base, length)
    isMapped = true
    giveBack()
  }

  /// Gives the memory back that a mapped file takes; what is looked at again is mapped again.
  func giveBack() {
    if isMapped { madvise(base, length, MADV_DONTNEED) }
  }

  deinit {
    if isMapped { munmap(base, length) } else { base.deallocate() }
  }

  /// All of it, as it is written to a file.
  var bytes: UnsafeRawBufferPointer { UnsafeRawBufferPointer(start: base, count: length) }

  func numbers(_ section: ImageSection) -> NumberColumn {
    let entry = header.entries[section.rawValue]
    return NumberColumn(
      base: base + ImageHeader.length + entry.start, count: entry.count, width: entry.width,
      offset: entry.offset)
  }

  func texts(_ starts: ImageSection, _ bytes: ImageSection) -> TextColumn {
    let entry = header.entries[bytes.rawValue]
    let start = base + ImageHeader.length + entry.start
    return TextColumn(
      starts: numbers(starts),
      bytes: UnsafeRawBufferPointer(start: start, count: entry.byteCount), at: start)
  }
}
