import Corpora
import Testing

@testable import Persian

/// The hostile strings of the security checklist and what must become of them.
@Suite struct `The sanitiser` {
  static let hostile: [(String, String, SanitizerFindings)] = [
    ("\u{1B}]52;c;UFdORUQ=\u{7}", "␛]52;c;UFdORUQ=␇", .control),
    ("\u{1B}]0;PWN\u{7}\u{1B}[2J\u{1B}[31;5m\u{1B}c", "␛]0;PWN␇␛[2J␛[31;5m␛c", .control),
    ("\u{1B}[6n\u{1B}[c\u{1B}[21t", "␛[6n␛[c␛[21t", .control),
    ("\u{1B}P$qm\u{1B}\\\u{1B}P+q544e\u{1B}\\", "␛P$qm␛\\␛P+q544e␛\\", .control),
    (
      "\u{1B}]8;;http://evil/\u{1B}\\text\u{1B}]8;;\u{1B}\\",
      "␛]8;;http://evil/␛\\text␛]8;;␛\\", .control
    ),
    ("\u{9B}2J", "\u{FFFD}2J", .control),
    ("\u{9D}0;x\u{9C}", "\u{FFFD}0;x\u{FFFD}", .control),
    ("\u{90}", "\u{FFFD}", .control),
    ("\u{1B}]52;c;AAAA", "␛]52;c;AAAA", .control),
    ("ok\rFAILED", "ok␍FAILED", .control),
    ("a\u{8}\u{8}\u{8}XYZ", "a␈␈␈XYZ", .control),
    ("\u{E}\u{7F}\0\u{B}\u{C}\t\n", "␎␡␀␋␌␉␊", .control),
    ("\r\n", "␍␊", .control),
    ("a\u{2028}b\u{2029}c\u{85}d", "a␤b␤c␤d", .control),
    ("\u{202E}gpj.exe", "gpj.exe", .bidiControl),
    ("\u{2066}a\u{2067}b\u{2068}c\u{2069}", "abc", .bidiControl),
    ("\u{200E}a\u{200F}b\u{61C}\u{202A}\u{202B}\u{202C}\u{202D}", "ab", .bidiControl),
    ("a\u{200B}b\u{FEFF}c\u{AD}d\u{2060}e\u{E0041}f\u{FE0F}g\u{34F}", "abcdefg", .invisible),
    ("می\u{200C}شود", "می\u{200C}شود", []),
    ("می\u{200C}\u{200C}شود", "می\u{200C}شود", .looseJoiner),
    ("web\u{200C}01\u{200C}", "web01", .looseJoiner),
    ("\u{200C}کد \u{200C}کد\u{200C} ۱۲", "کد کد ۱۲", .looseJoiner),
    ("ه\u{200D}.ش", "ه\u{200D}.ش", []),
    ("a\u{200D}b", "ab", .looseJoiner),
    ("اdmin", "اdmin", []),
    ("\u{430}dmin", "\u{430}dmin", .mixedScript),
    ("admin \u{430}\u{434}\u{43C}\u{438}\u{43D}", "admin \u{430}\u{434}\u{43C}\u{438}\u{43D}", []),
    ("p\u{3B1}ypal", "p\u{3B1}ypal", .mixedScript),
    ("12 \u{3BC}s, 5 k\u{3A9}", "12 \u{3BC}s, 5 k\u{3A9}", []),
    ("\u{FDFA}", "صلی الله علیه وسلم", []),
    ("\u{FDFD}", "بسم الله الرحمن الرحیم", []),
    ("۵ \u{FDFC}", "۵ ریال", []),
    ("👨\u{200D}👩\u{200D}👧", "👨👩👧", .looseJoiner),
    ("🇮🇷 👍🏽 1\u{FE0F}\u{20E3}", "IR 👍 1", .invisible),
    ("a\u{A0}b\u{2003}c\u{3000}d", "a b c d", []),
    ("a\u{2800}b\u{3164}c", "a bc", .invisible),
    ("\u{E000}\u{FFFE}\u{378}", "\u{FFFD}\u{FFFD}\u{FFFD}", .invalidEncoding),
    ("\u{301}a", "a", .tooManyMarks),
    ("ا\u{64B}", "ا\u{64B}", []),
    ("", "", []),
  ]

  @Test(arguments: hostile)
  func `turns hostile text into one honest row`(
    raw: String, clean: String, findings: SanitizerFindings
  ) {
    let text = CleanText(RawText(raw))
    #expect(text.string.isExactly(clean), "\(text.string.unicodeScalars.map(\.value))")
    #expect(text.findings == findings)
  }

  @Test(
    arguments: [
      ([0x9B, 0x32, 0x4A], "\u{FFFD}2J"),
      ([0xC0, 0x9B], "\u{FFFD}\u{FFFD}"),
      ([0xED, 0xA0, 0x80], "\u{FFFD}\u{FFFD}\u{FFFD}"),
      ([0xF4, 0x90, 0x80, 0x80], "\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}"),
      ([0x80], "\u{FFFD}"),
      ([0xD8, 0xB3, 0xD9], "س\u{FFFD}"),
    ] as [([UInt8], String)])
  func `shows bytes that are no UTF-8`(bytes: [UInt8], clean: String) {
    let text = CleanText(RawText(decoding: bytes))
    #expect(text.string == clean)
    #expect(text.findings.contains(.invalidEncoding))
  }

  /// Hostile text again, now as the screen would see it: nothing invisible is left.
  @Test(arguments: hostile.map(\.0))
  func `leaves no cell that a terminal could obey`(raw: String) {
    for ambient in [Direction.rightToLeft, .leftToRight] {
      let line = Line(CleanText(RawText(raw)), ambient: ambient, marks: true)
      for cluster in line.clusters {
        #expect(isHarmless(cluster.base))
        #expect(CellWidth.of(cluster.base) == cluster.width)
        #expect(cluster.marks.count <= 4)
        #expect(cluster.marks.allSatisfy { CellWidth.of($0) == 0 && isHarmless($0) })
      }
    }
  }

  @Test func `keeps at most four marks on a letter`() {
    let text = CleanText(RawText("a" + String(repeating: "\u{301}", count: 300) + "b"))
    #expect(text.string.isExactly("a\u{301}\u{301}\u{301}\u{301}b"))
    #expect(text.findings == .tooManyMarks)
  }

  @Test func `is not held up by marks alone`() {
    let text = CleanText(RawText("a" + String(repeating: "\u{301}", count: 100_000)))
    #expect(text.string.isExactly("a\u{301}\u{301}\u{301}\u{301}"))
    #expect(text.findings == [.tooManyMarks, .truncated])
  }

  @Test(arguments: [-1, 0, 1, 3])
  func `cuts at any limit`(limit: Int) {
    let text = CleanText(RawText("سلام"), limit: limit)
    #expect(text.string.unicodeScalars.count == max(limit, 0))
    #expect(text.findings == .truncated)
    #expect(CleanText(RawText("abcd"), limit: limit).string.count == max(limit, 0))
  }

  @Test func `changes nothing the second time`() {
    var generator = SeededGenerator(seed: 7)
    for _ in 0..<300 {
      var raw = generator.mixedText()
      raw += Self.hostile.randomElement(using: &generator)?.0 ?? ""
      let once = CleanText(RawText(raw))
      let twice = CleanText(RawText(once.string))
      #expect(twice.string.isExactly(once.string))
    }
  }

  private func isHarmless(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F...0x9F, 0xAD, 0x61C, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F,
      0xFE00...0xFE0F, 0xFEFF, 0xFFF9...0xFFFB, 0xE0000...0xE0FFF:
      false
    default: true
    }
  }
}
