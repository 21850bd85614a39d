/// The making of an index image: sections one after the other, then a header that describes them.
struct ImageWriter {
  /// What follows the header, section by section, each padded.
  private(set) var body: [UInt8] = []
  private var entries = Array(repeating: ImageHeader.Entry(), count: ImageSection.allCases.count)

  mutating func add(_ section: ImageSection, _ numbers: some Collection<Int>) {
    let (low, high) = (numbers.min() ?? 0, numbers.max() ?? 0)
    let width = Self.width(of: UInt64(bitPattern: Int64(high &- low)))
    entries[section.rawValue] = ImageHeader.Entry(
      start: body.count, byteCount: numbers.count * width, count: numbers.count, width: width,
      offset: low)
    body.reserveCapacity(body.count + numbers.count * width + 64)
    for number in numbers {
      var rest = UInt64(bitPattern: Int64(number &- low))
      for _ in 0..<width {
        body.append(UInt8(truncatingIfNeeded: rest))
        rest >>= 8
      }
    }
    pad()
  }

  /// Adds texts with where each starts.
  mutating func add(_ starts: ImageSection, _ bytes: ImageSection, _ texts: some Sequence<String>) {
    var places = [0]
    var all: [UInt8] = []
    for text in texts {
      all += text.utf8
      places.append(all.count)
    }
    add(starts, places)
    entries[bytes.rawValue] = ImageHeader.Entry(
      start: body.count, byteCount: all.count, count: all.count, width: 1, offset: 0)
    body += all
    pad()
  }

  /// The header of what was added.
  func header() -> ImageHeader {
    var digest = ImageDigest()
    body.withUnsafeBytes { digest.update($0) }
    return ImageHeader(entries: entries, bodyLength: body.count, digest: digest.value)
  }

  /// So that any number may be read as eight bytes, and the next section starts on a cache line.
  private mutating func pad() {
    let end = (body.count + NumberColumn.padding + 63) & ~63
    body.append(contentsOf: repeatElement(0, count: end - body.count))
  }

  private static func width(of largest: UInt64) -> Int {
    (64 - largest.leadingZeroBitCount + 7) / 8
  }
}
