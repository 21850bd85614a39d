import Domain
import Foundation
import GRDB

/// A sequence of values as bytes in the one way they can be written, so that equal digests mean equal
/// values.
///
/// Every value is its kind, the length of what follows in eight bytes, and its bytes: no two sequences
/// run together to the same bytes. Numbers are eight bytes, the highest first.
struct CanonicalBytes {
  private(set) var bytes: [UInt8]

  /// Begins with what is being written, so that a row never passes for an entry.
  init(of kind: String) {
    bytes = []
    append(kind)
  }

  mutating func append(_ text: String) {
    append(3, Array(text.utf8))
  }

  mutating func append(_ number: Int64) {
    append(1, Self.number(UInt64(bitPattern: number)))
  }

  mutating func append(_ data: some Collection<UInt8>) {
    append(4, Array(data))
  }

  mutating func append(_ value: DatabaseValue) {
    switch value.storage {
    case .null: append(0, [])
    case .int64(let number): append(number)
    case .double(let number): append(2, Self.number(number.bitPattern))
    case .string(let text): append(text)
    case .blob(let data): append(data)
    }
  }

  func digest() throws(SourceError) -> Digest { try SHA256.digest(of: bytes) }

  private mutating func append(_ kind: UInt8, _ content: [UInt8]) {
    bytes.append(kind)
    bytes += Self.number(UInt64(content.count))
    bytes += content
  }

  private static func number(_ number: UInt64) -> [UInt8] {
    (0..<8).reversed().map { UInt8(truncatingIfNeeded: number >> (8 * UInt64($0))) }
  }
}
