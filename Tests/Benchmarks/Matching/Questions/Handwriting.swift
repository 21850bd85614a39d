import Corpora

/// The keyboard and habits of one office: letters, digits, joiners, what stands between parts.
struct Handwriting {
  private let separator: String
  private let zero: UInt32
  private let isArabic: Bool
  /// What stands for a zero-width non-joiner.
  private let joiner: String

  init(_ random: inout SeededGenerator) {
    separator = random.pick(["، ", "، ", "، ", " - ", " ", "-", "،", " / ", " ـ ", ". "])
    zero = random.pick([0x30, 0x6F0, 0x6F0, 0x660])
    isArabic = random.chance(30)
    joiner = random.pick(["\u{200C}", "\u{200C}", " ", ""])
  }

  func written(_ parts: [String]) -> String {
    var text = String.UnicodeScalarView()
    for scalar in parts.joined(separator: separator).unicodeScalars {
      switch scalar.value {
      case 0x30...0x39: append(zero + scalar.value - 0x30, to: &text)
      case 0x6F0...0x6F9: append(zero + scalar.value - 0x6F0, to: &text)
      case 0x6CC where isArabic: append(0x64A, to: &text)
      case 0x6A9 where isArabic: append(0x643, to: &text)
      case 0x200C: text.append(contentsOf: joiner.unicodeScalars)
      default: text.append(scalar)
      }
    }
    return String(text)
  }

  private func append(_ value: UInt32, to text: inout String.UnicodeScalarView) {
    if let scalar = Unicode.Scalar(value) { text.append(scalar) }
  }
}
