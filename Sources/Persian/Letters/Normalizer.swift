/// The spelling in which text is stored: one code point for each Persian letter.
///
/// Yeh and kaf become Persian, presentation forms become letters, Arabic digits become Persian
/// ones, tatweel goes, a letter and its hamza or madda become one code point, and joiners and
/// spaces that do nothing go. Marks and ASCII digits stay: what was meant is not guessed at.
package enum Normalizer {
  /// The stored spelling of a text.
  package static func normalise(_ s: String) -> String {
    if s.utf8.allSatisfy({ 0x21 <= $0 && $0 < 0x7F }) { return s }
    var pass = NormalizerPass()
    for scalar in s.unicodeScalars { pass.take(scalar) }
    return pass.finished
  }
}

/// One walk of the ``Normalizer`` over a text.
private struct NormalizerPass {
  private var output = String.UnicodeScalarView()
  private var owesSpace = false
  private var owesJoiner = false

  /// The spelling so far; what was owed at the end of the text is dropped.
  var finished: String { String(output) }

  mutating func take(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x09...0x0D, 0x20, 0xA0, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: owesSpace = true
    case 0x200C: owesJoiner = true
    case 0x640, 0x200B, 0x200E...0x200F, 0x202A...0x202E, 0x2060...0x2069, 0xFEFF, 0xAD, 0x61C:
      break
    case 0x653...0x655: compose(scalar)
    default: write(scalar)
    }
  }

  private mutating func write(_ scalar: Unicode.Scalar) {
    settle()
    NormalSpelling.spell(scalar) { output.append($0) }
  }

  /// Writes the one space or joiner that is owed: a joiner beside a space joins nothing.
  private mutating func settle() {
    if owesSpace {
      if !output.isEmpty { output.append(" ") }
    } else if owesJoiner, !output.isEmpty {
      output.append("\u{200C}")
    }
    owesSpace = false
    owesJoiner = false
  }

  private mutating func compose(_ mark: Unicode.Scalar) {
    if !owesSpace, !owesJoiner, let base = output.last,
      let composed = NormalSpelling.composed(base, mark)
    {
      output.removeLast()
      output.append(composed)
    } else {
      write(mark)
    }
  }
}
