import Domain
import Persian
import Testing

@testable import Stores

/// The strings of the hostile-input checklist, each as the address of a property.
@Suite struct `Hostile import fields` {
  private func address(_ field: String) throws -> (CleanText, [ImportWarning]) {
    let quoted = field.unicodeScalars.flatMap { $0 == "\"" ? [$0, $0] : [$0] }
    let text =
      "property_id,address\n1,\"" + String(String.UnicodeScalarView(quoted)) + "\"\n2,next\n"
    let fixture = try ImportFixture()
    let store = RecordingStore()
    let summary = try fixture.run(
      .properties, [try fixture.write("p.csv", text)], into: store)
    #expect(summary.inserted == 2)
    guard case .property(let record)? = store.records["1"] else { throw FileFault.missing }
    return (record.text, Array(summary.warnings.keys))
  }

  @Test(
    arguments: [
      ("\u{1B}]52;c;UFdORUQ=\u{7}", .control), ("\u{1B}]0;PWN\u{7} \u{1B}[2J \u{1B}c", .control),
      ("\u{1B}[6n\u{1B}P$qm\u{1B}\\", .control), ("\u{1B}]8;;http://evil/\u{1B}\\text", .control),
      ("\u{9B}2J \u{9D}0;x\u{9C} \u{90}", .control), ("\u{1B}]52;c;AAAA", .control),
      ("ok\rFAILED", .control), ("a\u{8}\u{8}XYZ\u{E}\u{7F}\0\u{B}\u{C}!", .control),
      ("a\u{2028}b\u{85}c", .control), ("\u{202E}gpj.exe", .bidiControl),
      ("a\u{2066}b\u{2069}\u{200E}\u{200F}\u{61C}", .bidiControl),
      ("a\u{200B}\u{FEFF}\u{AD}\u{2060}b", .invisible),
      ("a" + String(repeating: "\u{301}", count: 300), .tooManyMarks), ("аdmin", .mixedScript),
      (String(repeating: "x", count: 5_000), .truncated),
    ] as [(String, SanitizerFindings)])
  func `arrive clean and say what was found`(field: String, found: SanitizerFindings) throws {
    let (address, warnings) = try address(field)
    #expect(address.findings.isSuperset(of: found))
    #expect(!address.string.unicodeScalars.contains { $0.value < 0x20 || $0.value == 0x1B })
    #expect(warnings == (found == .invisible ? [] : [.suspiciousText]))
  }

  @Test func `a joiner between Persian letters is spelling, not an attack`() throws {
    let (address, warnings) = try address("خیابان بهجت‌آباد")
    #expect(address.findings.isEmpty && warnings.isEmpty)
    #expect(address == "خیابان بهجت‌آباد")
  }
}
