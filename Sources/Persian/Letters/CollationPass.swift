/// One walk of ``Collation`` over a text.
///
/// A scalar waits for the mark behind it, since ا and a madda are the letter آ.
struct CollationPass {
  private var waiting: Unicode.Scalar?

  mutating func take(
    _ scalar: Unicode.Scalar, primary: inout [UInt8], variants: inout [UInt8]
  ) {
    if (0x653...0x655).contains(scalar.value), let base = waiting {
      let letter = NormalSpelling.letter(base)
      if let composed = NormalSpelling.composed(letter, scalar) { waiting = composed }
      return
    }
    let isForm =
      (0xFB50...0xFDFF).contains(scalar.value) || (0xFE70...0xFEFC).contains(scalar.value)
    if isForm, let spelling = PresentationForms.spelling(of: scalar.value) {
      for letter in spelling.unicodeScalars {
        take(letter, primary: &primary, variants: &variants)
      }
      return
    }
    guard !CollationWeight.isIgnorable(scalar) else { return }
    finish(primary: &primary, variants: &variants)
    waiting = scalar
  }

  /// Writes the weight of the scalar that was waiting.
  mutating func finish(primary: inout [UInt8], variants: inout [UInt8]) {
    guard let scalar = waiting else { return }
    waiting = nil
    let weight = CollationWeight(of: scalar)
    primary.append(weight.lead)
    if weight.hasTail {
      for shift in [16, 8, 0] as [UInt32] {
        primary.append(UInt8(truncatingIfNeeded: weight.tail >> shift))
      }
    }
    variants.append(weight.variant)
  }
}
