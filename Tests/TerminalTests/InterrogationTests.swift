import Canvas
import Foundation
import Persian
import Testing

@testable import Terminal

/// A screen that asks its terminal, which is a pseudo-terminal with its answers ready.
@MainActor
@Suite(.serialized)
struct InterrogationTests {
  private static let konsole =
    "\u{1B}P>|Konsole 22.12.3\u{1B}\\\u{1B}P!|7E4B4445\u{1B}\\\u{1B}[>1;115;0c\u{1B}[?62;1;4c"

  @Test func `the questions go out before the screen is taken, the switch before the first row`()
    throws
  {
    let stage = try Stage(answers: Self.konsole)
    defer { stage.close() }
    let text = stage.sentText()
    #expect(stage.screen.verdict.profile?.name == "Konsole")
    let questions = try #require(text.range(of: TerminalQuestions.first))
    let alternate = try #require(text.range(of: "\u{1B}[?1049h"))
    let switched = try #require(text.range(of: "\u{1B}]50;BidiRenderingEnabled=false\u{7}"))
    #expect(questions.upperBound <= alternate.lowerBound)
    #expect(alternate.upperBound <= switched.lowerBound)
  }

  @Test func `the way out takes the switch back before the shell's rows return`() throws {
    let stage = try Stage(answers: Self.konsole)
    _ = stage.sent()
    stage.close()
    let text = stage.sentText()
    let switched = try #require(text.range(of: "\u{1B}]50;BidiRenderingEnabled=true\u{7}"))
    let back = try #require(text.range(of: "\u{1B}[?1049l"))
    #expect(switched.upperBound <= back.lowerBound)
  }

  @Test func `what is typed while the terminal is asked is not lost`() async throws {
    let stage = try Stage(answers: "2\u{1B}[A" + Self.konsole + "j")
    defer { stage.close() }
    let events = TerminalEvents(screen: stage.screen)
    defer { events.cancel() }
    var keys: [Key] = []
    for await event in events.stream {
      if case .keys(let more) = event { keys += more }
      if keys.count >= 3 { break }
    }
    #expect(keys == [.character("2"), .up, .character("j")])
  }

  @Test func `PuTTY is asked once more, and its bare answer is no key`() throws {
    let stage = try Stage(answers: "\u{1B}[>0;136;0c\u{1B}[?6cPuTTY\u{1B}[?6c")
    defer { stage.close() }
    #expect(stage.screen.verdict.encoding == .inverse)
    #expect(stage.screen.verdict.answers.answerback == RawText("PuTTY"))
    #expect(stage.screen.takeEarlyKeys() == [])
    #expect(stage.sentText().contains("\u{5}\u{1B}[c"))
  }

  @Test func `a terminal that says nothing is waited for once, and no longer than the limit`()
    throws
  {
    let start = ContinuousClock.now
    let stage = try Stage(answers: "")
    let waited = ContinuousClock.now - start
    defer { stage.close() }
    #expect(stage.screen.verdict.reason == .silent)
    #expect(waited >= .milliseconds(900))
    #expect(waited < .seconds(20))
  }

  @Test func `frames are marked whole where the terminal knows the marks`() throws {
    let stage = try Stage(answers: "\u{1B}[?2026;2$y\u{1B}P>|foot(1.13.1)\u{1B}\\\u{1B}[?62;4;22c")
    defer { stage.close() }
    _ = stage.sent()
    try stage.screen.present(Frame(["abc"], width: 80, height: 24), theme: stage.theme)
    let frame = stage.sentText()
    #expect(frame.hasPrefix("\u{1B}[?2026h"))
    #expect(frame.contains("abc"))
    #expect(frame.contains("\u{1B}[?2026l"))
  }

  @Test func `a chosen way of writing holds from the next frame, and is told`() throws {
    let stage = try Stage(answers: "\u{1B}[>99;1;0c\u{1B}[?64c")
    defer { stage.close() }
    #expect(stage.screen.verdict.reason == .unknown)
    var chosen: TerminalVerdict?
    stage.screen.whenChosen = { chosen = $0 }
    let surface = Surface(size: Size(width: 80, height: 24), direction: .rightToLeft) {
      $0.region(column: 1, width: 70, height: 1).write("سلام جهان")
    }
    let frame = surface.mirrored()
    try stage.present(frame)
    #expect(stage.glass.text[0] == frame.text(row: 0))
    stage.screen.choose(sample: 1)
    try stage.present(frame)
    #expect(chosen?.encoding == .inverse)
    #expect(chosen?.reason == .stated)
    #expect(stage.glass.text[0] == BidiEncoding.inverse.encode(frame[row: 0]).text)
    #expect(stage.glass.text[0] != frame.text(row: 0))
  }

  @Test func `sample rows are written each in its own way`() throws {
    let stage = try Stage(answers: Self.konsole)
    defer { stage.close() }
    let surface = Surface(size: Size(width: 80, height: 24), direction: .rightToLeft) { region in
      for number in 0..<4 {
        region.markSample(number, row: number)
        region.region(row: number, column: 1, width: 70, height: 1).write("سلام (جهان) ۱۲")
      }
    }
    let frame = surface.mirrored()
    try stage.present(frame)
    for (number, encoding) in BidiEncoding.allCases.enumerated() {
      #expect(stage.glass.text[number] == encoding.encode(frame[row: number]).text)
    }
  }

  @Test func `a click comes back to the column it was seen in`() throws {
    let stage = try Stage(answers: "\u{1B}[>0;136;0c\u{1B}[?6cPuTTY\u{1B}[?6c")
    defer { stage.close() }
    let surface = Surface(size: Size(width: 80, height: 24), direction: .leftToRight) {
      $0.region(column: 4, width: 70, height: 1).write("سلام")
    }
    try stage.present(surface.mirrored())
    // The word takes columns 4 to 6 and is sent the other way round.
    let click = stage.screen.placeSeen(MouseEvent(.press, row: 0, visualColumn: 4))
    #expect(click.visualColumn == 6)
  }
}
