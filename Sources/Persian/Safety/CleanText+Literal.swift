extension CleanText: ExpressibleByStringInterpolation {
  /// Literals stand in our own source, hence are safe.
  package init(stringLiteral value: String) {
    self.init(safe: value)
  }

  package init(stringInterpolation: StringInterpolation) {
    self.init(safe: stringInterpolation.text, findings: stringInterpolation.findings)
  }

  /// The parts of a literal between and inside `\(…)`.
  package struct StringInterpolation: StringInterpolationProtocol {
    fileprivate var text = ""
    fileprivate var findings: SanitizerFindings = []

    package init(literalCapacity: Int, interpolationCount: Int) {
      text.reserveCapacity(literalCapacity + 8 * interpolationCount)
    }

    package mutating func appendLiteral(_ literal: String) {
      text += literal
    }

    /// The only interpolation there is: `"\(someString)"` does not compile as clean text.
    package mutating func appendInterpolation(_ clean: CleanText) {
      text += clean.string
      findings.formUnion(clean.findings)
    }
  }
}
