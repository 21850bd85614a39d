import Canvas
import Persian
import Testing

@testable import Terminal

struct AnswerReaderTests {
  private func read(_ text: String) -> AnswerReader {
    var reader = AnswerReader()
    reader.take(Array(text.utf8))
    reader.finish()
    return reader
  }

  @Test func `what each terminal answers is told apart from keys typed meanwhile`() {
    let reader = read(
      "j\u{1B}[8;1$y\u{1B}[?2026;2$yب\u{1B}P>|kitty(0.26.5)\u{1B}\\\u{1B}[A\u{1B}P!|7E565445\u{1B}\\"
        + "\u{1B}]11;rgb:1d1d/1f1f/2121\u{1B}\\\u{1B}[>65;7006;1ck\u{1B}[?65;1;9c")
    #expect(reader.isComplete)
    #expect(reader.answers.bidiMode == 1)
    #expect(reader.answers.hasSynchronisedOutput)
    #expect(reader.answers.version == RawText("kitty(0.26.5)"))
    #expect(reader.answers.tertiary == RawText("7E565445"))
    #expect(reader.answers.secondary == [65, 7006, 1])
    #expect(reader.answers.primary == [65, 1, 9])
    #expect(reader.answers.background == RGB(red: 0x1D, green: 0x1F, blue: 0x21))
    #expect(String(decoding: reader.typed, as: UTF8.self) == "jب\u{1B}[Ak")
  }

  @Test func `answers may come byte by byte`() {
    var reader = AnswerReader()
    for byte in "\u{1B}P>|XTerm(379)\u{1B}\\x\u{1B}[?64;1;2c".utf8 {
      #expect(!reader.isComplete)
      reader.take([byte])
    }
    #expect(reader.isComplete)
    #expect(reader.answers.version == RawText("XTerm(379)"))
    #expect(reader.typed == Array("x".utf8))
  }

  @Test(arguments: ["\u{1B}", "\u{1B}[", "\u{1B}[1;5", "\u{1B}OA", "\u{1B}x", "\u{1B}\u{1B}[A"])
  func `keys that look like the beginning of an answer stay keys`(keys: String) {
    #expect(read(keys).typed == Array(keys.utf8))
  }

  @Test func `a message without an end does not eat what is typed for ever`() {
    let endless = "\u{1B}P" + String(repeating: "x", count: 2000)
    #expect(read(endless).typed.count == endless.utf8.count)
  }

  @Test(arguments: [
    "11;rgb:zz/00/00", "11;#102030", "11;rgb:1/2", "11;rgb:12345/0/0", "4;1;rgb:0/0/0",
    "11;rgb:-1/-1/-1", "11;rgb:+f/+f/+f", "11;rgb:-fff/0/0",
  ])
  func `a colour that is none is none`(body: String) {
    let reader = read("\u{1B}]\(body)\u{7}")
    #expect(reader.answers.background == nil)
    #expect(reader.typed.isEmpty)
  }

  @Test func `a message that another one breaks off hides nothing`() {
    // Alt-P was typed, and the answers came behind it.
    let reader = read("\u{1B}P\u{1B}[8;1$y\u{1B}[?6c")
    #expect(reader.isComplete)
    #expect(reader.answers.bidiMode == 1)
    #expect(reader.typed == Array("\u{1B}P".utf8))
  }

  @Test func `short colours are stretched`() {
    #expect(
      read("\u{1B}]11;rgb:f/0/8\u{7}").answers.background == RGB(red: 255, green: 0, blue: 136))
  }

  @Test func `the answerback is taken from among the keys`() {
    var reader = AnswerReader()
    reader.take(Array("jPuTTYk\u{1B}[?6c".utf8))
    reader.extractAnswerback(["PuTTY"], primary: [6])
    #expect(reader.answers.answerback == RawText("PuTTY"))
    #expect(reader.typed == Array("jk".utf8))
  }
}
