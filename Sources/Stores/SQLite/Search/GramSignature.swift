import Foundation

/// Which of the ``Grams`` a search block holds, a bit each: most blocks are ruled out by it, unread.
///
/// A block of real records sets an eighth of the bits, so a word of five letters is rightly ruled out in
/// more than 99 blocks of a hundred.
struct GramSignature {
  private static let byteCount = Grams.range / 8
  private var bits = [UInt8](repeating: 0, count: byteCount)

  init(of texts: [UInt8]) {
    texts.withUnsafeBufferPointer { texts in
      bits.withUnsafeMutableBufferPointer { bits in
        Grams.forEach(in: texts) { _, gram in bits[gram >> 3] |= 1 << UInt8(gram & 7) }
      }
    }
  }

  var bytes: Data { Data(bits) }

  /// Whether a block with this signature may hold what is looked for; a damaged one rules nothing out.
  static func allows(_ needle: Needle, in bytes: Data?) -> Bool {
    guard let bytes, bytes.count == byteCount else { return true }
    return bytes.withUnsafeBytes { (bits: UnsafeRawBufferPointer) in
      needle.words.allSatisfy { word in
        word.spellings.contains { spelling in
          spelling.grams.allSatisfy { bits[$0 >> 3] >> UInt8($0 & 7) & 1 == 1 }
        }
      }
    }
  }
}
