/// The reach of a Latin phrase inside a Persian row.
///
/// Brackets count only in pairs: a closing one that was opened outside ends the run, and a run
/// never ends between a bracket and its partner. A quotation mark ends what the run itself put in quotes,
/// as in `url = "http://host"`.
struct LatinRun {
  /// How deep brackets may be nested, as in the bidirectional algorithm.
  ///
  /// Without a bound each word of `a(a(a(…` would look for its partner in all the rest of the row.
  private static let deepest = 63

  private(set) var end: Int
  private var word: Int
  private var hasSlash = false
  private var isQuoting = false
  private var openings = 0
  private var endBeforeOpening = 0

  init(_ text: UnsafeBufferPointer<UInt32>, from start: Int) {
    end = start
    word = start
    var next = start
    while next < text.count, take(text[next], at: next) { next += 1 }
    if openings > 0 { end = endBeforeOpening }
  }

  /// Takes one character into the run; false when the run stops before it.
  private mutating func take(_ c: UInt32, at place: Int) -> Bool {
    switch IslandClass(of: c) {
    case .latin: end = place + 1
    case .digit:
      // A Persian number after a space goes with the sentence around the run.
      guard c < 0x80 || end > word || place == end else { return false }
      end = place + 1
    case .space:
      word = place + 1
      hasSlash = false
    case .opening:
      guard openings < Self.deepest else { return false }
      if openings == 0 { endBeforeOpening = end }
      openings += 1
    case .closing:
      guard openings > 0 else { return false }
      openings -= 1
      end = place + 1
    case .mark: if place == end { end = place + 1 }
    case .neutral: takeNeutral(c, at: place)
    case .barrier: return false
    }
    return true
  }

  /// Signs that belong to the word they follow: `85%`, `C++`, `C#`, `/var/log/`, `*.log*`.
  private mutating func takeNeutral(_ c: UInt32, at place: Int) {
    if c == 0x22 {
      if isQuoting, place == end { end = place + 1 }
      isQuoting.toggle()
      return
    }
    guard place == end, place > word else {
      if c == 0x2F { hasSlash = true }
      return
    }
    switch c {
    case 0x23, 0x2A, 0x2B, 0x5F, 0xAE, 0x2122: end = place + 1
    case 0x2F:
      if hasSlash { end = place + 1 }
      hasSlash = true
    default:
      if IslandScanner.isUnitSign(c) { end = place + 1 }
    }
  }
}
