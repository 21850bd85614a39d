/// Text that is safe to show: the only kind a screen accepts.
///
/// It comes from a literal of ours or from ``RawText`` through the ``Sanitizer``. Interpolation
/// takes other clean text only, so a raw string cannot slip in through `"\(name)"`.
package struct CleanText: Sendable, Hashable {
  /// The text in logical order.
  package let string: String
  /// What was found while the text was cleaned.
  package let findings: SanitizerFindings

  /// Cleans a field of at most ``Sanitizer/fieldLimit`` scalars.
  package init(_ raw: RawText) {
    self.init(raw, limit: Sanitizer.fieldLimit)
  }

  /// Cleans the first `limit` scalars of a field; the rest is never looked at.
  package init(_ raw: RawText, limit: Int) {
    let (clean, found) = Sanitizer.sanitise(raw.unsanitised, limit: limit)
    string = clean
    findings = found
  }

  /// Wraps text that this module made from safe parts.
  init(safe string: String, findings: SanitizerFindings = []) {
    self.string = string
    self.findings = findings
  }

  package var isEmpty: Bool { string.isEmpty }

  /// Whether the text came with characters that nobody would have seen, for a mark beside it.
  ///
  /// Joiners out of place do not count: they are everyday typing. The mark asks after what was
  /// taken out in silence; what was replaced by a picture or U+FFFD speaks for itself.
  package var hadHiddenCharacters: Bool {
    !findings.isDisjoint(with: [.bidiControl, .invisible, .tooManyMarks])
  }

  package static func + (left: CleanText, right: CleanText) -> CleanText {
    CleanText(safe: left.string + right.string, findings: left.findings.union(right.findings))
  }

  // The text alone is the identity; how it was cleaned is a remark about its origin.
  package static func == (left: CleanText, right: CleanText) -> Bool {
    left.string == right.string
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(string)
  }
}

extension CleanText: Comparable {
  package static func < (left: CleanText, right: CleanText) -> Bool {
    left.string < right.string
  }
}

extension CleanText: CustomStringConvertible {
  package var description: String { string }
}

extension Sequence<CleanText> {
  /// The texts as one, with `separator` between neighbours.
  package func joined(separator: CleanText = "") -> CleanText {
    var whole = ""
    var findings: SanitizerFindings = []
    var isFirst = true
    for text in self {
      if !isFirst { whole += separator.string }
      isFirst = false
      whole += text.string
      findings.formUnion(text.findings)
    }
    return CleanText(safe: whole, findings: findings)
  }
}
