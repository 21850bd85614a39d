/// A hash of the bytes of a text: folded texts are equal exactly where their bytes are.
///
/// Fowler, Noll, Vo: FNV-1a of 64 bits. It is the same on every run and every machine, so that what is
/// kept in a file may rest on it.
package enum ByteHash {
  @inlinable package static func fnv1a(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return hash
  }

  @inlinable package static func fnv1a(_ text: String) -> UInt64 {
    var text = text
    return text.withUTF8 { fnv1a(UnsafeRawBufferPointer($0)) }
  }
}
