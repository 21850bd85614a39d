import Foundation
import Testing

@testable import Persian

/// One line of the checklist: hostile fields, what is left of each, and what is said about them.
struct ChecklistRow: Sendable, CustomTestStringConvertible {
  let threat: String
  let fields: [(raw: String, clean: String)]
  let findings: SanitizerFindings
  var testDescription: String { threat }

  init(
    _ threat: String, _ fields: [(raw: String, clean: String)], _ findings: SanitizerFindings = []
  ) {
    self.threat = threat
    self.fields = fields
    self.findings = findings
  }
}

@Suite struct `The checklist of hostile fields` {
  static let rows: [ChecklistRow] = [
    ChecklistRow(
      "writing the clipboard", [("\u{1B}]52;c;UFdORUQ=\u{7}", "␛]52;c;UFdORUQ=␇")], .control),
    ChecklistRow(
      "title, clearing, blinking, reset",
      [
        ("\u{1B}]0;PWN\u{7}", "␛]0;PWN␇"), ("\u{1B}[2J", "␛[2J"), ("\u{1B}[31;5m", "␛[31;5m"),
        ("\u{1B}c", "␛c"),
      ], .control),
    ChecklistRow(
      "questions a terminal answers",
      [
        ("\u{1B}[6n", "␛[6n"), ("\u{1B}[c", "␛[c"), ("\u{1B}[21t", "␛[21t"),
        ("\u{1B}P$qm\u{1B}\\", "␛P$qm␛\\"), ("\u{1B}P+q544e\u{1B}\\", "␛P+q544e␛\\"),
      ], .control),
    ChecklistRow(
      "links",
      [
        ("\u{1B}]8;;http://evil/\u{1B}\\text\u{1B}]8;;\u{1B}\\", "␛]8;;http://evil/␛\\text␛]8;;␛\\")
      ],
      .control),
    ChecklistRow(
      "C1 controls",
      [
        ("\u{9B}2J", "\u{FFFD}2J"), ("\u{9D}0;x\u{9C}", "\u{FFFD}0;x\u{FFFD}"),
        ("\u{90}", "\u{FFFD}"),
      ],
      .control),
    ChecklistRow(
      "bytes that are no UTF-8",
      [
        (decoded(0x9B, 0x32, 0x4A), "\u{FFFD}2J"), (decoded(0xC0, 0x9B), "\u{FFFD}\u{FFFD}"),
        (decoded(0xED, 0xA0, 0x80), "\u{FFFD}\u{FFFD}\u{FFFD}"),
        (decoded(0xF4, 0x90, 0x80, 0x80), "\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}"),
        (decoded(0x80), "\u{FFFD}"),
      ], .invalidEncoding),
    ChecklistRow("a sequence without an end", [("\u{1B}]52;c;AAAA", "␛]52;c;AAAA")], .control),
    ChecklistRow(
      "controls that overwrite, and ends of lines",
      [
        ("ok\rFAILED", "ok␍FAILED"), ("a\u{8}\u{8}\u{8}XYZ", "a␈␈␈XYZ"), ("\u{E}", "␎"),
        ("\u{7F}", "␡"), ("\0", "␀"), ("\u{B}", "␋"), ("\u{C}", "␌"), ("a\u{2028}b", "a␤b"),
        ("a\u{85}b", "a␤b"),
      ], .control),
    ChecklistRow(
      "controls of direction",
      [
        ("\u{202E}gpj.exe", "gpj.exe"), ("\u{2066}a\u{2067}b\u{2068}c\u{2069}", "abc"),
        ("\u{200E}a\u{200F}b\u{61C}", "ab"),
      ], .bidiControl),
    ChecklistRow(
      "characters nobody sees",
      [
        "\u{200B}", "\u{FEFF}", "\u{AD}", "\u{2060}", "\u{E0041}", "\u{FE0F}", "\u{180E}",
        "\u{FFF9}",
        "\u{E0100}", "\u{3164}",
      ].map { ("a\($0)b", "ab") }, .invisible),
    ChecklistRow(
      "joiners where nothing joins",
      [("a\u{200C}b", "ab"), ("a\u{200D}b", "ab"), ("ب \u{200C}ت", "ب ت")], .looseJoiner),
    ChecklistRow(
      "joiners between Persian letters",
      [("می\u{200C}شود", "می\u{200C}شود"), ("ه\u{200D}.ش", "ه\u{200D}.ش")]),
    ChecklistRow(
      "towers of marks",
      [
        ("a" + String(repeating: "\u{301}", count: 300), "a\u{301}\u{301}\u{301}\u{301}"),
        ("آ" + String(repeating: "\u{651}", count: 300), "آ\u{651}\u{651}\u{651}\u{651}"),
      ], .tooManyMarks),
    ChecklistRow(
      "letters of a script that looks alike",
      [("\u{430}dmin", "\u{430}dmin"), ("p\u{3B1}ypal", "p\u{3B1}ypal")], .mixedScript),
    ChecklistRow(
      "ligatures of a width of their own",
      [("\u{FDFA}", "صلی الله علیه وسلم"), ("\u{FDFD}", "بسم الله الرحمن الرحیم")]),
    ChecklistRow(
      "emoji of several code points",
      [("👨\u{200D}👩\u{200D}👧\u{200D}👦", "👨👩👧👦"), ("🏴\u{200D}☠", "🏴☠")], .looseJoiner),
    ChecklistRow(
      "sequences still encoded, which are plain letters",
      ["\"\\u001b]52;c;QQ==\"", "%1b[2J", "&#27;[2J", "G10yShs="].map { ($0, $0) }),
    ChecklistRow(
      "a false end of a paste", [("\u{1B}[201~rm -rf ~\r", "␛[201~rm -rf ~␍")], .control),
  ]

  private static func decoded(_ bytes: UInt8...) -> String {
    RawText(decoding: bytes).unsanitised
  }

  @Test(arguments: rows)
  func `is answered`(row: ChecklistRow) {
    for field in row.fields {
      let text = CleanText(RawText(field.raw))
      #expect(text.string.isExactly(field.clean), "\(text.string.debugDescription)")
      #expect(text.findings == row.findings)
    }
  }

  /// Whatever a field holds, the row below stands as it would without it.
  @Test(arguments: rows)
  func `leaves the next row alone`(row: ChecklistRow) {
    let next: CleanText = "میزبان web-01 (۴۱٪)"
    for field in row.fields {
      let both: CleanText = "\(CleanText(RawText(field.raw)))\(next)"
      #expect(!both.string.unicodeScalars.contains { $0.value < 0x20 || $0.value == 0x9B })
      #expect(both.string.split(whereSeparator: \.isNewline).count == 1)
      #expect(both.string.hasSuffix(next.string))
    }
  }

  @Test(arguments: rows)
  func `has a row that says when something was hidden`(row: ChecklistRow) {
    let hidden: SanitizerFindings = [.bidiControl, .invisible, .tooManyMarks]
    for field in row.fields {
      let text = CleanText(RawText(field.raw))
      #expect(text.hadHiddenCharacters == !row.findings.isDisjoint(with: hidden))
      #expect(("نام: \(text)" as CleanText).hadHiddenCharacters == text.hadHiddenCharacters)
    }
  }

  /// Text is made safe after its last decoding; before that there is nothing to find.
  @Test func `is answered for what comes out of a decoder`() throws {
    let decoded = try JSONDecoder().decode([String].self, from: Data(#"["\u001b]52;c;QQ=="]"#.utf8))
    #expect(decoded.map { CleanText(RawText($0)) } == ["␛]52;c;QQ=="])
    let unescaped = try #require("%1b[2J".removingPercentEncoding)
    #expect(CleanText(RawText(unescaped)) == "␛[2J")
    let bytes = try #require(Data(base64Encoded: "G1sySps="))
    #expect(CleanText(RawText(decoding: bytes)) == "␛[2J\u{FFFD}")
  }

  @Test(
    arguments: [
      ("۱۲۳", "١٢٣"), ("۱۲۳", "123"), ("علی", "علي"), ("کد", "كد"), ("می\u{200C}شود", "میشود"),
      ("\u{202E}کد", "کد"), ("ک\u{200B}د", "کد"),
    ])
  func `leaves texts that look alike findable by one key`(one: String, other: String) {
    #expect(
      Folding.key(CleanText(RawText(one)).string) == Folding.key(CleanText(RawText(other)).string))
  }

  /// Every code point but the tens of thousands of Han and Hangul, each behind a letter; and but
  /// one that became a mark after the C library's Unicode 14.
  @Test func `holds for every code point`() {
    setlocale(LC_CTYPE, "C.UTF-8")
    let planes: [Range<UInt32>] = [
      0..<0x3500, 0xA000..<0xAD00, 0xD700..<0x2_0100, 0xE_0000..<0xE_1000, 0xF_FFF0..<0x10_0002,
    ]
    var harmful: Set<String> = []
    for c in planes.joined() where c != 0x1_171E {
      guard let scalar = Unicode.Scalar(c) else { continue }
      let (clean, _) = Sanitizer.sanitise(["ب", scalar], limit: 2)
      for left in clean.unicodeScalars {
        let width = wcwidth(Int32(left.value))
        let isUnseen = left.properties.isDefaultIgnorableCodePoint && left != "\u{200D}"
        if isUnseen || width < 0 || (width == 0) != VisibleForm(of: left).needsLetter {
          harmful.insert("\(String(c, radix: 16)) as \(String(left.value, radix: 16))")
        }
      }
    }
    #expect(harmful == [])
  }
}

extension VisibleForm {
  /// Whether the scalar is shown, but in the cell of the letter before it.
  fileprivate var needsLetter: Bool {
    switch self {
    case .mark, .joiner: true
    case .itself, .control, .invalid, .replaced, .hidden, .bidiControl: false
    }
  }
}
