import Testing

@testable import Persian

@Suite struct `Clean text` {
  @Test func `is joined from clean parts with all that was found`() {
    let flagged = CleanText(RawText("a\u{7}"))
    let bidi = CleanText(RawText("\u{202E}b"))
    #expect((flagged + bidi).string == "a␇b")
    #expect((flagged + bidi).findings == [.control, .bidiControl])
    #expect([flagged, "c", bidi].joined(separator: "، ").string == "a␇، c، b")
    #expect([flagged, bidi].joined().findings == [.control, .bidiControl])
    #expect([CleanText]().joined(separator: "-").isEmpty)
  }

  @Test func `carries findings through interpolation`() {
    let name = CleanText(RawText("web\u{1B}"))
    let sentence: CleanText = "میزبان «\(name)» خاموش است"
    #expect(sentence.string == "میزبان «web␛» خاموش است")
    #expect(sentence.findings == .control)
  }

  @Test func `is the same text whatever was found in it`() {
    #expect(CleanText(RawText("\u{200E}a")) == "a")
    #expect(CleanText(RawText("\u{200E}a")).hashValue == CleanText("a").hashValue)
    #expect(CleanText("a") < "b")
    #expect("\(CleanText("ب"))" == "ب")
  }
}
