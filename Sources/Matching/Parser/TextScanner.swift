import Persian

/// The cut of a text into folded words at punctuation and at borders between digits and letters.
enum TextScanner {
  /// More than any address needs; what lies beyond is not read.
  static let limit = 8192

  static func scan(_ text: String) -> [ScannedWord] {
    var pass = ScannerPass()
    var offset = 0
    for scalar in text.unicodeScalars {
      guard offset < limit else { break }
      pass.take(scalar, at: offset)
      offset += 1
    }
    return pass.finish()
  }
}

/// One walk over a text, scalar by scalar.
private struct ScannerPass {
  private var words: [ScannedWord] = []
  private var run = String.UnicodeScalarView()
  private var runIsDigits = false
  private var start = 0
  private var end = 0
  private var gap = ScannedWord.Gap.none
  private var depth = 0

  mutating func take(_ scalar: Unicode.Scalar, at offset: Int) {
    switch ScalarClass(scalar) {
    case .letter: extend(scalar, isDigit: false, at: offset)
    case .digit: extend(scalar, isDigit: true, at: offset)
    case .silent: if end == offset, !run.isEmpty { end = offset + 1 }
    case .tatweel:
      // Inside a word it only stretches; alone between spaces it parts like a dash.
      if run.isEmpty { part(.dash) } else if end == offset { end = offset + 1 }
    case .joiner: part(.joiner)
    case .opening:
      part(.stop)
      depth = min(depth + 1, 8)
    case .closing:
      part(.stop)
      depth = max(depth - 1, 0)
    case .gap(let gap): part(gap)
    }
  }

  mutating func finish() -> [ScannedWord] {
    endRun()
    return words
  }

  private mutating func extend(_ scalar: Unicode.Scalar, isDigit: Bool, at offset: Int) {
    if !run.isEmpty, isDigit != runIsDigits { endRun() }
    if run.isEmpty {
      start = offset
      runIsDigits = isDigit
    }
    run.append(scalar)
    end = offset + 1
  }

  private mutating func part(_ wider: ScannedWord.Gap) {
    endRun()
    gap = max(gap, wider)
  }

  private mutating func endRun() {
    guard !run.isEmpty else { return }
    let folded = Folding.key(String(run)).filter { $0 != " " }
    run.removeAll(keepingCapacity: true)
    guard !folded.isEmpty else { return }
    words.append(
      ScannedWord(
        folded: folded, source: start..<end, isDigits: runIsDigits, gap: gap,
        isParenthesised: depth > 0))
    gap = .none
  }
}
