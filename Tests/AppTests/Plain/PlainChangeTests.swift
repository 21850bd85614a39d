import Canvas
import Domain
import Persian
import Testing

@testable import App

/// Changes in the conversation of lines.
struct PlainChangeTests {
  @Test(arguments: [Language.persian, .english])
  func `a form is a question for each of its lines`(language: Language) async throws {
    let studio = try Studio()
    var session = PlainSession(
      state: studio.blank(language, size: PlainSession.size), sources: studio.sources,
      refreshAll: {})
    await session.take(try await studio.figures())
    let wording = Wording(language)
    for line in ["t2", "w", "w"] { _ = await session.answer(CleanText(RawText(line))) }
    let asked = await session.answer("t")
    #expect(asked.contains(wording.plainFormHint))
    #expect(session.prompt.string.contains(wording.name(.title).string))
    _ = await session.answer("بازدید")
    _ = await session.answer("رضا")
    let refused = await session.answer("فردا")
    #expect(refused.contains(wording.badDate))
    let done = await session.answer("۱۴۰۴/۰۷/۰۱")
    #expect(done.contains(wording.recorded(1)))
    #expect(done.contains { $0.string.contains("بازدید") })
    // The list of follow-ups says it too, and a full stop leaves a form.
    for _ in 0..<2 { _ = await session.answer("W") }
    let list = await session.answer("W")
    #expect(list.contains { $0.string.contains("بازدید") })
    _ = await session.answer("d")
    #expect(!session.state.layers.isEmpty)
    _ = await session.answer(".")
    #expect(session.state.layers.isEmpty)
    let history = await session.answer("H")
    #expect(history.contains { $0.string.contains(wording.name(.followUpOpened).string) })
  }

  @Test func `many records are asked about by number`() async throws {
    let studio = try Studio()
    var session = PlainSession(
      state: studio.blank(.english, size: PlainSession.size), sources: studio.sources,
      refreshAll: {})
    await session.take(try await studio.figures())
    for line in ["t2", "w", "m", "m", "i"] { _ = await session.answer(CleanText(RawText(line))) }
    let wording = Wording(.english)
    let question = await session.answer("a note")
    #expect(question.contains(wording.question(.note, 2)))
    let kept = await session.answer("2")
    #expect(kept.contains { $0.string.contains("a note") })
    _ = await session.answer("")
    let done = await session.answer("1")
    #expect(done.contains(wording.recorded(2)))
  }
}
