package import Persian

/// A range of IP addresses: its first one, and how many of the leading bits all of them share.
///
/// Reads the form of RFC 4632 (`10.16.4.0/22`) and RFC 4291 (`2001:db8::/32`), and writes the one of RFC 5952.
package struct AddressPrefix: Hashable, Sendable {
  /// The bytes of the first address: four, or sixteen.
  package let bytes: [UInt8]
  package let length: Int

  /// Why a text is no range of addresses.
  package enum Fault: Error, Hashable, Sendable {
    case notAPrefix
    /// Bits are set that the length leaves open: it is one address of the range, not the range.
    case bitsBeyondLength
  }

  /// ASCII text: the address, a slash, and the length.
  package init(_ text: String) throws(Fault) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, let length = Self.decimal(parts[1], through: 128),
      let bytes = Self.four(parts[0]) ?? Self.sixteen(parts[0]), length <= bytes.count * 8
    else { throw .notAPrefix }
    let isOpen = (length..<(bytes.count * 8)).allSatisfy { bytes[$0 / 8] & (0x80 >> ($0 % 8)) == 0 }
    guard isOpen else { throw .bitsBeyondLength }
    self.bytes = bytes
    self.length = length
  }

  /// How it is written.
  package var text: CleanText {
    let address = bytes.count == 4 ? bytes.map(String.init).joined(separator: ".") : Self.hex(bytes)
    return CleanText(RawText("\(address)/\(length)"))
  }

  /// Ranges in their order: by the version, the first address, and the widest first.
  package var orderKey: [UInt8] { [UInt8(bytes.count)] + bytes + [UInt8(length)] }

  /// A number without a sign or leading zeros.
  private static func decimal(_ text: Substring, through last: Int) -> Int? {
    guard (1...3).contains(text.utf8.count), text.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
      text == "0" || text.first != "0", let number = Int(text), number <= last
    else { return nil }
    return number
  }

  private static func four(_ text: Substring) -> [UInt8]? {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    let bytes = parts.compactMap { decimal($0, through: 255).map { UInt8($0) } }
    return parts.count == 4 && bytes.count == 4 ? bytes : nil
  }

  private static func sixteen(_ text: Substring) -> [UInt8]? {
    let halves = text.split(separator: "::", omittingEmptySubsequences: false)
    guard halves.count <= 2 else { return nil }
    let groups = halves.map(Self.groups)
    guard let head = groups.first ?? nil else { return nil }
    guard halves.count == 2 else { return head.count == 8 ? bytes(head) : nil }
    guard let tail = groups[1], head.count + tail.count < 8 else { return nil }
    let gap = [UInt16](repeating: 0, count: 8 - head.count - tail.count)
    return bytes(head + gap + tail)
  }

  /// The groups between colons; nil where one is none.
  private static func groups(_ text: Substring) -> [UInt16]? {
    if text.isEmpty { return [] }
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    let groups = parts.compactMap { part -> UInt16? in
      let isHex = part.utf8.allSatisfy { byte in
        (0x30...0x39).contains(byte) || (0x61...0x66).contains(byte | 0x20)
      }
      return isHex && (1...4).contains(part.utf8.count) ? UInt16(part, radix: 16) : nil
    }
    return groups.count == parts.count ? groups : nil
  }

  private static func bytes(_ groups: [UInt16]) -> [UInt8] {
    groups.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
  }

  /// The groups in hexadecimal, the first of the longest runs of zeros left out.
  private static func hex(_ bytes: [UInt8]) -> String {
    let groups = stride(from: 0, to: 16, by: 2).map { Int(bytes[$0]) << 8 | Int(bytes[$0 + 1]) }
    var longest = 0..<0
    var start = 0
    for index in 0...8 where index == 8 || groups[index] != 0 {
      if index - start > longest.count { longest = start..<index }
      start = index + 1
    }
    func written(_ groups: ArraySlice<Int>) -> String {
      groups.map { String($0, radix: 16) }.joined(separator: ":")
    }
    guard longest.count > 1 else { return written(groups[...]) }
    return written(groups[..<longest.lowerBound]) + "::" + written(groups[longest.upperBound...])
  }
}
