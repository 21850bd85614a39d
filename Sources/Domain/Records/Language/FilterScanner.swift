/// The letters of a filter: where its words, quotes and signs begin and end.
///
/// Places are offsets in Unicode scalars of the text, as carets and highlights count them.
struct FilterScanner {
  let scalars: [Unicode.Scalar]

  init(_ text: String) {
    scalars = Array(text.unicodeScalars)
  }

  var end: Int { scalars.count }

  func string(_ range: Range<Int>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars[range.clamped(to: 0..<end)])
    return String(view)
  }

  func isBlank(at place: Int) -> Bool {
    place < end && scalars[place].properties.isWhitespace
  }

  func afterBlanks(from place: Int) -> Int {
    var place = place
    while isBlank(at: place) { place += 1 }
    return place
  }

  func sign(at place: Int) -> (sign: FilterSign, end: Int)? {
    guard place < end, FilterSign.isBeginning(scalars[place]) else { return nil }
    for spelling in FilterSign.spellings
    where scalars[place...].starts(with: spelling.text) {
      return (spelling.sign, place + spelling.text.count)
    }
    return nil
  }

  /// Whether a term that begins here is turned round by the scalar.
  func isNegation(at place: Int) -> Bool {
    guard place + 1 < end, !isBlank(at: place + 1) else { return false }
    switch scalars[place] {
    case "-", "\u{2212}": return true
    case "!": return scalars[place + 1] != "="
    default: return false
    }
  }

  static func isSeparator(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "," || scalar == "\u{60C}" || scalar == "|"
  }

  /// The mark that closes what this one opens.
  static func closing(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar {
    case "\"": "\""
    case "\u{AB}": "\u{BB}"
    case "\u{201C}": "\u{201D}"
    default: nil
    }
  }

  /// What stands together without a blank; behind a sign it may hold colons, as addresses do.
  func run(at start: Int, isValue: Bool = false) -> FilterRun {
    var run = FilterRun(range: start..<start)
    var place = start
    while place < end, !isBlank(at: place) {
      if Self.isSeparator(scalars[place]) {
        if run.parts.isEmpty { run.startsWithSeparator = true }
        run.endsWithSeparator = true
        place += 1
        continue
      }
      if let sign = sign(at: place), !isValue || sign.sign.isComparison { break }
      run.endsWithSeparator = false
      let part = Self.closing(scalars[place]).map { quote(at: place, closing: $0) }
      let next = part ?? plain(at: place, isValue: isValue)
      run.parts.append(next)
      place = next.range.upperBound
    }
    run.range = start..<place
    return run
  }

  /// A quote with its marks; the mark twice is the mark once, and the end of the line closes it.
  private func quote(at start: Int, closing: Unicode.Scalar) -> FilterRun.Part {
    var text = String.UnicodeScalarView()
    var place = start + 1
    while place < end {
      if scalars[place] == closing {
        guard place + 1 < end, scalars[place + 1] == closing else {
          return FilterRun.Part(
            text: String(text), range: start..<(place + 1), isQuoted: true, isClosed: true)
        }
        place += 1
      }
      text.append(scalars[place])
      place += 1
    }
    return FilterRun.Part(text: String(text), range: start..<end, isQuoted: true, isClosed: false)
  }

  private func plain(at start: Int, isValue: Bool) -> FilterRun.Part {
    var place = start + 1
    while place < end, !isBlank(at: place), !Self.isSeparator(scalars[place]) {
      if let sign = sign(at: place), !isValue || sign.sign.isComparison { break }
      place += 1
    }
    return FilterRun.Part(
      text: string(start..<place), range: start..<place, isQuoted: false, isClosed: true)
  }
}

/// Words and quotes that stand together, with or without separators between them.
struct FilterRun {
  struct Part {
    var text: String
    var range: Range<Int>
    let isQuoted: Bool
    /// False for a quote that the end of the line closes.
    let isClosed: Bool
  }

  var range: Range<Int>
  var parts: [Part] = []
  var startsWithSeparator = false
  var endsWithSeparator = false

  var isEmpty: Bool { range.isEmpty }

  /// The one word it is; nil for quotes and lists.
  var word: Part? {
    guard parts.count == 1, !startsWithSeparator, !endsWithSeparator, !parts[0].isQuoted else {
      return nil
    }
    return parts[0]
  }
}
