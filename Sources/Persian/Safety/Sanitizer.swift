/// The one gate through which text from outside reaches the screen.
///
/// It works on code points after the last decoding, so C1 controls are caught whatever bytes they
/// came in. What it keeps, it keeps in logical order; a hostile row stays one row.
package enum Sanitizer {
  /// The number of scalars a field may have unless told otherwise.
  package static let fieldLimit = 4096

  /// The marks one letter may carry; a terminal cell holds a base and four.
  static let marksPerBase = 4

  /// The text fit to show and what was wrong with it.
  ///
  /// Looks at no more than `limit` scalars, so its cost does not depend on the length of `s`.
  package static func sanitise(_ s: String, limit: Int) -> (String, SanitizerFindings) {
    isPlain(s, limit: limit) ? (s, []) : sanitise(s.unicodeScalars, limit: limit)
  }

  /// The same for scalars one by one.
  static func sanitise(
    _ scalars: some Sequence<Unicode.Scalar>, limit: Int
  ) -> (String, SanitizerFindings) {
    var pass = SanitizerPass(limit: limit)
    var seen = 0
    for scalar in scalars {
      guard seen < limit, pass.written < limit else {
        pass.findings.insert(.truncated)
        break
      }
      seen += 1
      pass.take(scalar)
    }
    return pass.finish()
  }

  /// Whether nothing in the text needs a second look, as in most: printable ASCII, Persian letters,
  /// digits and punctuation, and joiners between letters.
  private static func isPlain(_ s: String, limit: Int) -> Bool {
    guard s.utf8.count <= limit else { return false }
    var isBehindLetter = false
    var isBehindJoiner = false
    for scalar in s.unicodeScalars {
      switch scalar.value {
      case 0x621...0x63A, 0x641...0x64A, 0x671...0x6D3:
        isBehindLetter = true
        isBehindJoiner = false
      case 0x20...0x7E, 0x6F0...0x6F9, 0xAB, 0xBB, 0x60C, 0x61B, 0x61F, 0x66A...0x66C, 0x2026:
        guard !isBehindJoiner else { return false }
        isBehindLetter = false
      case 0x200C:
        guard isBehindLetter, !isBehindJoiner else { return false }
        isBehindJoiner = true
      default: return false
      }
    }
    return !isBehindJoiner
  }
}
