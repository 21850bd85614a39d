import Corpora

/// The same text as other keyboards and habits would have it.
enum Variants {
  /// Letters of other alphabets, digits of three families, a joiner where a word may have one.
  static func rewritten(_ text: String, _ generator: inout SeededGenerator) -> String {
    let zeros: [UInt32] = [0x30, 0x6F0, 0x660]
    let zero = zeros.pick(&generator)
    var view = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x30...0x39: append(zero + scalar.value - 0x30, to: &view)
      case 0x6F0...0x6F9: append(zero + scalar.value - 0x6F0, to: &view)
      case 0x660...0x669: append(zero + scalar.value - 0x660, to: &view)
      default: append(letter(scalar, &generator), to: &view)
      }
    }
    return String(view)
  }

  /// The parts of an address with one of the marks between them that all mean the same.
  static func joined(_ parts: [String], _ generator: inout SeededGenerator) -> String {
    parts.joined(separator: ["، ", "،", ", ", " ، ", "؛ ", " , "].pick(&generator))
  }

  private static func letter(
    _ scalar: Unicode.Scalar, _ generator: inout SeededGenerator
  ) -> UInt32 {
    let others: [UInt32] =
      switch scalar.value {
      case 0x6CC: [0x6CC, 0x64A, 0x649]
      case 0x6A9: [0x6A9, 0x643, 0x6AA]
      case 0x647: [0x647, 0x647, 0x6C1, 0x6D5]
      case 0x622: [0x622, 0x627]
      case 0x627: [0x627, 0x627, 0x627, 0x671]
      case 0x648: [0x648, 0x648, 0x624]
      case 0x626: [0x626, 0x6CC]
      default: [scalar.value]
      }
    return others.pick(&generator)
  }

  private static func append(_ value: UInt32, to view: inout String.UnicodeScalarView) {
    if let scalar = Unicode.Scalar(value) { view.append(scalar) }
  }
}
