import Foundation

/// A test file of the Unicode Character Database, read as bytes: strings would take minutes.
struct UnicodeTestFile {
  /// What to do when a file is not there.
  struct Missing: Error, CustomStringConvertible {
    let path: String

    var description: String {
      "\(path) is missing: install the Debian package unicode-data, as .ci/setup does."
    }
  }

  private let bytes: [UInt8]

  init(_ name: String, folder: String = "/usr/share/unicode") throws {
    let path = "\(folder)/\(name)"
    guard let data = FileManager.default.contents(atPath: path) else { throw Missing(path: path) }
    bytes = data + [UInt8(ascii: "\n")]
  }

  /// Calls `body` with each line that is neither empty nor a remark.
  func forEachLine(_ body: (inout ByteLine) -> Void) {
    bytes.withUnsafeBufferPointer { bytes in
      guard let first = bytes.baseAddress else { return }
      var start = first
      let end = first + bytes.count
      while start < end, let found = memchr(start, 0x0A, end - start) {
        let newline = UnsafePointer(found.assumingMemoryBound(to: UInt8.self))
        if start < newline, start.pointee != UInt8(ascii: "#") {
          var line = ByteLine(start: start, end: newline)
          body(&line)
        }
        start = newline + 1
      }
    }
  }
}

/// One line of a test file and how far it has been read.
struct ByteLine {
  let start: UnsafePointer<UInt8>
  let end: UnsafePointer<UInt8>
  private var next: UnsafePointer<UInt8>

  init(start: UnsafePointer<UInt8>, end: UnsafePointer<UInt8>) {
    self.start = start
    self.end = end
    next = start
  }

  var text: String {
    String(decoding: UnsafeBufferPointer(start: start, count: end - start), as: UTF8.self)
  }

  /// Goes behind a word that opens the line, such as `@Levels:`; false when another stands there.
  mutating func skip(_ word: StaticString) -> Bool {
    guard end - start >= word.utf8CodeUnitCount,
      memcmp(start, word.utf8Start, word.utf8CodeUnitCount) == 0
    else { return false }
    next = start + word.utf8CodeUnitCount
    return true
  }

  /// Goes behind the semicolon that closes a field.
  mutating func skipSemicolon() {
    while next < end, next.pointee != UInt8(ascii: ";") { next += 1 }
    if next < end { next += 1 }
  }

  /// The bytes up to the next space, or nil at the end of the field.
  mutating func word() -> UnsafeBufferPointer<UInt8>? {
    while next < end, next.pointee == 0x20 || next.pointee == 0x09 { next += 1 }
    let first = next
    while next < end, next.pointee > 0x20, next.pointee != UInt8(ascii: ";") { next += 1 }
    return first == next ? nil : UnsafeBufferPointer(start: first, count: next - first)
  }

  /// The next hexadecimal number of the field.
  mutating func number() -> UInt32? {
    word()?.reduce(0) { $0 << 4 | UInt32($1 < 0x3A ? $1 & 0x0F : ($1 & 0x0F) + 9) }
  }

  /// The next level or place of the field; -1 for an `x`, which stands for any.
  mutating func place() -> Int? {
    word()?.reduce(0) { $1 == UInt8(ascii: "x") ? -1 : $0 * 10 + Int($1 & 0x0F) }
  }

  /// All levels or places of the field.
  mutating func places() -> [Int] {
    var places: [Int] = []
    while let place = place() { places.append(place) }
    return places
  }
}
