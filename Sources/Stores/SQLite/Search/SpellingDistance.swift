/// How many slips lie between a word as it was typed and other words.
///
/// A slip is a letter too many, one too few, another one, or two neighbours the wrong way round (no
/// letter slips twice). All distances of a column are kept in the bits of one number (Hyyrö 2003), so
/// that a word is compared in some twenty operations a letter.
struct SpellingDistance {
  /// Folded letters below this are looked up in a table.
  private static let near: UInt32 = 0x700

  private let length: Int
  private var nearby: [UInt64]
  private var distant: [UInt32: UInt64] = [:]

  /// Takes a word of at most 64 scalars.
  init(_ word: String) {
    let letters = word.unicodeScalars.prefix(64)
    length = letters.count
    nearby = [UInt64](repeating: 0, count: Int(Self.near))
    for (place, letter) in letters.enumerated() {
      if letter.value < Self.near {
        nearby[Int(letter.value)] |= 1 << UInt64(place)
      } else {
        distant[letter.value, default: 0] |= 1 << UInt64(place)
      }
    }
  }

  /// Slips forgiven in a word of so many letters.
  static func tolerance(ofLength letters: Int) -> Int {
    letters < 4 ? 0 : letters < 8 ? 1 : 2
  }

  func callAsFunction(to word: String) -> Int {
    guard length > 0 else { return word.unicodeScalars.count }
    let last: UInt64 = 1 << UInt64(length - 1)
    var (up, down): (UInt64, UInt64) = (~0, 0)
    var (diagonal, before): (UInt64, UInt64) = (0, 0)
    var distance = length
    for letter in word.unicodeScalars {
      let places =
        letter.value < Self.near ? nearby[Int(letter.value)] : distant[letter.value] ?? 0
      let swapped = ((~diagonal & places) << 1) & before
      diagonal = (((places & up) &+ up) ^ up) | places | down | swapped
      var right = down | ~(diagonal | up)
      let left = diagonal & up
      if right & last != 0 { distance += 1 }
      if left & last != 0 { distance -= 1 }
      right = right << 1 | 1
      up = left << 1 | ~(diagonal | right)
      down = right & diagonal
      before = places
    }
    return distance
  }
}
