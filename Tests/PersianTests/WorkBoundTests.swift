import Patience
import Testing

@testable import Persian

/// Scalars that count how many of them were asked for.
private final class CountedScalars: Sequence, IteratorProtocol {
  private(set) var taken = 0
  private let pattern: [Unicode.Scalar]
  private let count: Int

  init(_ pattern: String, count: Int) {
    self.pattern = Array(pattern.unicodeScalars)
    self.count = count
  }

  func next() -> Unicode.Scalar? {
    guard taken < count else { return nil }
    taken += 1
    return pattern[(taken - 1) % pattern.count]
  }
}

/// The work a field costs is bounded by what can be shown of it, not by its length.
@Suite struct `A field of any length` {
  private static let huge = 10_000_000

  @Test(
    arguments: [
      "خیابان بهشتی ۱۲، ", "a\u{301}", "\u{64E}", "\u{200C}", "\u{202E}", "\u{1B}[2J", "👨\u{200D}",
      "\0",
    ])
  func `is sanitised up to the limit and never looked at beyond`(pattern: String) {
    for limit in [0, 1, 100, Sanitizer.fieldLimit] {
      let scalars = CountedScalars(pattern, count: Self.huge)
      let (clean, findings) = Sanitizer.sanitise(scalars, limit: limit)
      #expect(scalars.taken <= limit + 1)
      #expect(clean.unicodeScalars.count <= limit)
      #expect(findings.contains(.truncated))
    }
  }

  /// A replacement may be longer than what it replaces.
  @Test func `does not outgrow its limit by what it is spelt out with`() {
    let scalars = CountedScalars("\u{FDFD}", count: Self.huge)
    let (clean, _) = Sanitizer.sanitise(scalars, limit: 100)
    #expect(clean.unicodeScalars.count < 100 + 32)
    #expect(scalars.taken < 10)
  }

  @Test func `of ten megabytes becomes one row of the field's limit`() {
    let text = CleanText(RawText(String(repeating: "آ", count: Self.huge / 2)))
    #expect(text.string.unicodeScalars.count == Sanitizer.fieldLimit)
    #expect(text.findings == .truncated)
    #expect(Line(text, ambient: .rightToLeft).clusters.count == Sanitizer.fieldLimit)
    #expect(Line(text, ambient: .rightToLeft, fitting: 40).clusters.count == 40)
  }

  @Test func `of nothing but marks becomes one cell`() {
    let text = CleanText(RawText("ا" + String(repeating: "\u{64E}", count: 100_000)))
    for marks in [false, true] {
      let line = Line(text, ambient: .rightToLeft, marks: marks)
      #expect(line.clusters.count == 1)
      #expect(line.width == 1)
      #expect(line.clusters[0].marks.count == (marks ? 4 : 0))
    }
  }

  /// The row is full after a few cells; what follows can only tell which way it is read.
  @Test(arguments: [("latin ", 4097), ("پلاک ", 10)])
  func `is laid out up to its width`(pattern: String, most: Int) {
    let scalars = CountedScalars(pattern, count: Self.huge)
    let row = LineShaper(ambient: .rightToLeft, budget: 6).clusters(of: scalars, length: Self.huge)
    #expect(row.clusters.count == 6)
    #expect(row.isTruncated)
    #expect(scalars.taken <= most)
  }

  /// Each opening bracket might search the rest of the row, and half a million do not.
  @Test(.timeLimit(.patience)) func `of open brackets is searched once`() {
    let count = 1 << 18
    let text = [UInt32](repeating: 0x61, count: 2 * count).enumerated()
      .map { $0.offset % 2 == 0 ? $0.element : 0x28 }
    text.withUnsafeBufferPointer { buffer in
      var islands = IslandScanner(buffer)
      var found = 0
      while islands.next() != nil { found += 1 }
      #expect(found == count)
    }
  }

  @Test func `keeps brackets in a Latin phrase as deep as the standard pairs them`() {
    func islands(depth: Int) -> Int {
      let nest = String(repeating: "(a", count: depth) + String(repeating: ")", count: depth)
      return Isolation.isolating("ب a" + nest).unicodeScalars.count { $0 == "\u{2066}" }
    }
    #expect(islands(depth: 1) == 1)
    #expect(islands(depth: 63) == 1)
    #expect(islands(depth: 64) > 1)
  }

  /// Beyond the limit of a field brackets are not paired: FriBidi would take quadratic time.
  @Test func `has its brackets paired where a field may hold them`() {
    let short = "a ב(b)" + String(repeating: "(", count: 100)
    let long = "a ב(b)" + String(repeating: "(", count: 3 * Sanitizer.fieldLimit)
    for text in [short, long] {
      let line = Line(CleanText(stringLiteral: text), ambient: .leftToRight)
      #expect(line.width == text.unicodeScalars.count)
      #expect(shown(line, on: .leftToRight).hasPrefix("a ב(b)"))
    }
  }
}
