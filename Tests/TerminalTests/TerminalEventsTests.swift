import CNcurses
import Canvas
import Dispatch
import Glibc
import Persian
import Testing

@testable import Terminal

extension ScreenTests {
  @MainActor
  struct TerminalEventsTests {
    private let stage: Stage
    private let events: TerminalEvents

    init() throws {
      stage = try Stage()
      events = TerminalEvents(screen: stage.screen)
    }

    private func listening() async {
      while !events.isListeningToSignals { await Task.yield() }
    }

    private func end() {
      events.cancel()
      stage.close()
    }

    @Test func `keys that wait together come together`() async {
      defer { end() }
      stage.pty.type("ب\u{1B}[Aq\r\u{1B}[200~rm\r\u{1B}[201~")
      var iterator = events.stream.makeAsyncIterator()
      #expect(
        await iterator.next()
          == .keys([.character("ب"), .up, .character("q"), .enter, .paste(RawText("rm\r"))]))
    }

    @Test func `Escape comes by itself when nothing follows`() async {
      defer { end() }
      stage.pty.type("\u{1B}")
      var iterator = events.stream.makeAsyncIterator()
      #expect(await iterator.next() == .keys([.escape]))
      stage.pty.type("\u{1B}x")
      #expect(await iterator.next() == .keys([.alt("x")]))
    }

    @Test func `flow control and control keys are keys`() async {
      defer { end() }
      stage.pty.type("\u{13}\u{11}\u{16}\u{4}\u{F}")
      var iterator = events.stream.makeAsyncIterator()
      #expect(
        await iterator.next()
          == .keys([.control("s"), .control("q"), .control("v"), .control("d"), .control("o")]))
    }

    @Test func `a hang-up is told once and ends the reading`() async {
      defer { end() }
      stage.pty.type("z")
      stage.pty.hangUp()
      var seen: [TerminalEvent] = []
      for await event in events.stream {
        seen.append(event)
        if event == .hangUp { events.cancel() }
      }
      // The line may throw away what was typed before; it must not make up anything.
      #expect(seen.last == .hangUp)
      #expect(seen.filter { $0 == .hangUp }.count == 1)
      #expect(seen.count <= 2)
    }

    @Test func `a window that changes is measured anew`() async {
      defer { end() }
      var iterator = events.stream.makeAsyncIterator()
      await listening()
      // The signal alone says nothing: the size is the same.
      kill(getpid(), SIGWINCH)
      stage.resize(rows: 50, columns: 133)
      kill(getpid(), SIGWINCH)
      #expect(await iterator.next() == .resized(Size(width: 133, height: 50)))
      #expect(stage.screen.size == Size(width: 133, height: 50))
    }

    @Test(arguments: [
      (SIGTERM, TerminalEvent.terminate(.terminate)), (SIGINT, .terminate(.interrupt)),
      (SIGQUIT, .terminate(.quit)), (SIGHUP, .hangUp),
    ])
    func `signals come as events`(signal: Int32, event: TerminalEvent) async {
      defer { end() }
      await listening()
      kill(getpid(), signal)
      var iterator = events.stream.makeAsyncIterator()
      #expect(await iterator.next() == event)
    }

    @Test func `Ctrl-C on the line is left to the system`() {
      defer { end() }
      let modes = stage.pty.modes
      withUnsafeBytes(of: modes.c_cc) { #expect($0[Int(VINTR)] == 3) }
      #expect(modes.c_lflag & tcflag_t(ISIG) != 0)
    }

    @Test func `a terminal that answers holds the next frame back until it has read`() async throws
    {
      defer { end() }
      stage.sent()
      #expect(stage.screen.isDrained)
      // The question asked when the glass was taken.
      stage.pty.type("\u{1B}[0nk")
      var iterator = events.stream.makeAsyncIterator()
      #expect(await iterator.next() == .keys([.character("k")]))

      let row = String(repeating: "م", count: 80)
      let bytes = try stage.present(Frame(Array(repeating: row, count: 24), width: 80, height: 24))
      #expect(bytes.suffix(4) == Fence.question[...])
      #expect(!stage.screen.isDrained)
      stage.pty.type("\u{1B}[0n")
      #expect(await iterator.next() == .drained)
      #expect(stage.screen.isDrained)
    }

    @Test func `a first answer that comes after the first frame leads to a second question`()
      async throws
    {
      defer { end() }
      let row = String(repeating: "م", count: 80)
      try stage.present(Frame(Array(repeating: row, count: 24), width: 80, height: 24))
      stage.pty.type("\u{1B}[0nk")
      var iterator = events.stream.makeAsyncIterator()
      #expect(await iterator.next() == .keys([.character("k")]))
      #expect(!stage.screen.isDrained)
      #expect(stage.sent() == Fence.question)
      stage.pty.type("\u{1B}[0n")
      #expect(await iterator.next() == .drained)
    }

    @Test func `a lost answer does not freeze the screen`() async throws {
      end()
      let stage = try Stage(answerDeadline: .milliseconds(1))
      let events = TerminalEvents(screen: stage.screen)
      defer {
        events.cancel()
        stage.close()
      }
      stage.sent()
      stage.pty.type("\u{1B}[0nk")
      var iterator = events.stream.makeAsyncIterator()
      #expect(await iterator.next() == .keys([.character("k")]))
      let row = String(repeating: "م", count: 80)
      try stage.present(Frame(Array(repeating: row, count: 24), width: 80, height: 24))
      #expect(!stage.screen.isDrained)
      #expect(await iterator.next() == .drained)
      #expect(stage.screen.isDrained)
    }

    @Test func `a terminal that reads nothing costs no waiting and loses no frame`() async throws {
      defer { end() }
      stage.sent()
      let frames = (0..<30).map { number in
        Frame(
          Array(repeating: String(repeating: number % 2 == 0 ? "م" : "ن", count: 80), count: 24),
          width: 80, height: 24)
      }
      // Far more than the line takes; none of these calls may wait for a reader.
      for frame in frames { try stage.screen.present(frame, theme: stage.theme) }
      #expect(!stage.screen.isDrained)
      await stage.catchUp()
      #expect(stage.glass.text == frames[29].rows)
      #expect(stage.screen.isDrained)
      var iterator = events.stream.makeAsyncIterator()
      #expect(await iterator.next() == .drained)
    }
  }
}
