/// What stands at the head of an index image: what it is, how long, and where its sections lie.
struct ImageHeader: Equatable {
  struct Entry: Equatable {
    /// Where the section starts, in bytes behind the header.
    var start = 0
    var byteCount = 0
    var count = 0
    /// Bytes a number.
    var width = 0
    /// What is added to every number.
    var offset = 0
  }

  let entries: [Entry]
  let bodyLength: Int
  let digest: UInt64

  static let mark = "didban gnaf idx\n"
  private static let magic = Array(mark.utf8)
  /// The layout below and the meaning of every section; a change of either is a new number.
  static let version: UInt64 = 1
  static let length =
    (magic.count + 8 * (5 + 5 * ImageSection.allCases.count) + 63) & ~63

  init(entries: [Entry], bodyLength: Int, digest: UInt64) {
    self.entries = entries
    self.bodyLength = bodyLength
    self.digest = digest
  }

  /// Reads a header; throws where the bytes are no whole index of this version.
  init(_ bytes: UnsafeRawBufferPointer) throws(IndexFault) {
    guard bytes.count >= Self.magic.count, bytes.prefix(Self.magic.count).elementsEqual(Self.magic)
    else { throw .foreign }
    guard bytes.count >= Self.magic.count + 8 else { throw .torn }
    var place = Self.magic.count
    func next() -> UInt64 {
      defer { place += 8 }
      return UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self))
    }
    let version = next()
    guard version == Self.version else { throw .otherVersion(Int(truncatingIfNeeded: version)) }
    guard bytes.count >= Self.length else { throw .torn }
    let (sections, length, digest, own) = (next(), next(), next(), next())
    let numbers = (0..<5 * ImageSection.allCases.count).map { _ in
      Int(truncatingIfNeeded: next())
    }
    let entries = stride(from: 0, to: numbers.count, by: 5).map { at in
      Entry(
        start: numbers[at], byteCount: numbers[at + 1], count: numbers[at + 2],
        width: numbers[at + 3], offset: numbers[at + 4])
    }
    self.init(entries: entries, bodyLength: Int(truncatingIfNeeded: length), digest: digest)
    guard sections == UInt64(ImageSection.allCases.count), own == check else { throw .torn }
    guard bytes.count == Self.length + bodyLength, entries.allSatisfy(isWithin) else { throw .torn }
  }

  var bytes: [UInt8] {
    var bytes = Self.magic
    let numbers = entries.flatMap { [$0.start, $0.byteCount, $0.count, $0.width, $0.offset] }
    let fields =
      [Self.version, UInt64(ImageSection.allCases.count), UInt64(bodyLength), digest, check]
      + numbers.map { UInt64(bitPattern: Int64($0)) }
    for field in fields { withUnsafeBytes(of: field.littleEndian) { bytes += $0 } }
    bytes.append(contentsOf: repeatElement(0, count: Self.length - bytes.count))
    return bytes
  }

  /// A checksum of the header's own numbers.
  private var check: UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for entry in entries {
      for number in [entry.start, entry.byteCount, entry.count, entry.width, entry.offset] {
        hash = (hash ^ UInt64(bitPattern: Int64(number))) &* 0x100_0000_01B3
      }
    }
    return hash ^ digest ^ UInt64(bitPattern: Int64(bodyLength))
  }

  /// Whether a section, and what is read behind it, lies in the body.
  private func isWithin(_ entry: Entry) -> Bool {
    guard entry.start >= 0, entry.count >= 0, (0...8).contains(entry.width) else { return false }
    let (size, isTooLarge) = entry.count.multipliedReportingOverflow(by: entry.width)
    return !isTooLarge && size == entry.byteCount && entry.start <= bodyLength
      && entry.byteCount <= bodyLength - entry.start
      && (entry.count == 0 || entry.byteCount + NumberColumn.padding <= bodyLength - entry.start)
  }
}
