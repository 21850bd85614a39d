/// One walk of the ``Sanitizer`` over a field.
struct SanitizerPass {
  private(set) var written = 0
  var findings: SanitizerFindings = []

  private var output = String.UnicodeScalarView()
  private var previous: UInt32 = 0
  private var marks = 0
  private var pendingJoiner: UInt32 = 0
  private var words = ScriptMixture()

  init(limit: Int) {
    output.reserveCapacity(min(max(limit, 0), 64))
  }

  /// Takes the next scalar of the field: writes it, something visible in its place, or nothing.
  mutating func take(_ scalar: Unicode.Scalar) {
    switch VisibleForm(of: scalar) {
    case .itself: write(scalar)
    case .mark: writeMark(scalar)
    case .joiner: holdJoiner(scalar)
    case .control(let picture):
      findings.insert(.control)
      write(picture)
    case .invalid:
      findings.insert(.invalidEncoding)
      write("\u{FFFD}")
    case .replaced(let text):
      for piece in text.unicodeScalars { write(piece) }
    case .hidden: findings.insert(.invisible)
    case .bidiControl: findings.insert(.bidiControl)
    }
  }

  /// The clean text with everything found on the way.
  mutating func finish() -> (String, SanitizerFindings) {
    dropOrKeepJoiner(before: 0)
    words.endWord()
    if words.isMixed { findings.insert(.mixedScript) }
    return (String(output), findings)
  }

  private mutating func write(_ scalar: Unicode.Scalar) {
    dropOrKeepJoiner(before: scalar.value)
    words.take(scalar)
    append(scalar)
    marks = 0
  }

  private mutating func writeMark(_ scalar: Unicode.Scalar) {
    guard marks < Sanitizer.marksPerBase, written > 0 else {
      findings.insert(.tooManyMarks)
      return
    }
    dropOrKeepJoiner(before: 0)
    output.append(scalar)
    written += 1
    marks += 1
  }

  private mutating func append(_ scalar: Unicode.Scalar) {
    output.append(scalar)
    written += 1
    previous = scalar.value
  }

  /// Joiners wait for their right neighbour, which decides whether they mean anything.
  private mutating func holdJoiner(_ scalar: Unicode.Scalar) {
    if pendingJoiner != 0 { findings.insert(.looseJoiner) }
    pendingJoiner = scalar.value
  }

  private mutating func dropOrKeepJoiner(before next: UInt32) {
    guard pendingJoiner != 0, let joiner = Unicode.Scalar(pendingJoiner) else { return }
    pendingJoiner = 0
    let left = ArabicLetters.isLetter(previous)
    let right = ArabicLetters.isLetter(next)
    let isMeaningful = joiner == "\u{200C}" ? left && right : left || right
    guard isMeaningful else {
      findings.insert(.looseJoiner)
      return
    }
    output.append(joiner)
    written += 1
  }
}
