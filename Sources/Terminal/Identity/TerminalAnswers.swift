package import Canvas
package import Persian

/// What a terminal said of itself when it was asked; nil where it kept silent.
package struct TerminalAnswers: Sendable, Hashable {
  /// Primary device attributes, `CSI c`: every terminal answers, so it is asked last.
  package internal(set) var primary: [Int]?
  /// Secondary device attributes, `CSI > c`: kind, version, hardware option.
  package internal(set) var secondary: [Int]?
  /// Tertiary device attributes, `CSI = c`: a unit's number, which some use as a signature.
  package internal(set) var tertiary: RawText?
  /// Name and version, `CSI > 0 q`.
  package internal(set) var version: RawText?
  /// The state of ECMA-48's mode 8 (BDSM), `CSI 8 $ p`: 1 set, 2 reset, 0 unknown.
  package internal(set) var bidiMode: Int?
  /// The state of private mode 2026, synchronised output.
  package internal(set) var synchronisedMode: Int?
  /// The answerback text, ENQ; asked only where it decides.
  package internal(set) var answerback: RawText?
  package internal(set) var background: RGB?

  package init() {}

  /// Whether frames can be marked so that they appear whole.
  package var hasSynchronisedOutput: Bool { synchronisedMode == 1 || synchronisedMode == 2 }

  /// Whether the terminal obeys mode 8.
  package var hasBidiMode: Bool { bidiMode == 1 || bidiMode == 2 }

  /// These answers where there are any, and the others' elsewhere.
  func completed(by other: TerminalAnswers) -> TerminalAnswers {
    var all = self
    all.primary = primary ?? other.primary
    all.secondary = secondary ?? other.secondary
    all.tertiary = tertiary ?? other.tertiary
    all.version = version ?? other.version
    all.bidiMode = bidiMode ?? other.bidiMode
    all.synchronisedMode = synchronisedMode ?? other.synchronisedMode
    all.answerback = answerback ?? other.answerback
    all.background = background ?? other.background
    return all
  }
}
