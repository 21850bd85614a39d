/// What a ``Sanitizer`` met on its way, for a mark beside the row.
package struct SanitizerFindings: OptionSet, Sendable, Hashable {
  package let rawValue: UInt8

  package init(rawValue: UInt8) {
    self.rawValue = rawValue
  }

  /// Control characters, now visible pictures.
  package static let control = SanitizerFindings(rawValue: 1 << 0)
  /// Characters that would have turned the direction of the row, now gone.
  package static let bidiControl = SanitizerFindings(rawValue: 1 << 1)
  /// Characters nobody sees, now gone.
  package static let invisible = SanitizerFindings(rawValue: 1 << 2)
  /// Marks beyond what one letter can carry, now gone.
  package static let tooManyMarks = SanitizerFindings(rawValue: 1 << 3)
  /// Text beyond the limit, now gone.
  package static let truncated = SanitizerFindings(rawValue: 1 << 4)
  /// A word that mixes look-alike scripts, kept as it is.
  package static let mixedScript = SanitizerFindings(rawValue: 1 << 5)
  /// Bytes or code points that are no text, now U+FFFD.
  package static let invalidEncoding = SanitizerFindings(rawValue: 1 << 6)
  /// Joiners with nothing to join, an everyday slip of typing, now gone.
  package static let looseJoiner = SanitizerFindings(rawValue: 1 << 7)
}
