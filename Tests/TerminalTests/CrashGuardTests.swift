import CNcurses
import Canvas
import Glibc
import Testing

@testable import Terminal

extension ScreenTests {
  /// What a shell finds after the program died of itself, seen from the other end of the line.
  @MainActor
  struct CrashGuardTests {
    private let pty: Pty
    private let path: String
    private let before: [UInt8]

    init() throws {
      pty = try Pty()
      path = try #require(ttyname(pty.slave).map { String(cString: $0) })
      before = pty.modes.bytes
    }

    private func expectGivenBack() {
      var bytes: [UInt8] = []
      while pty.isReadable(within: 0) { bytes += pty.received(1) }
      let text = String(decoding: bytes, as: UTF8.self)
      #expect(text.contains("\u{1B}[?1049h"))
      #expect(text.hasSuffix("\u{1B}[?1l\u{1B}>"))
      for mode in ["\u{1B}[8h", "\u{1B}[?2004l", "\u{1B}[?1049l", "\u{1B}[?25h"] {
        #expect(text.contains(mode))
      }
      #expect(pty.modes.bytes == before)
    }

    @Test func `a failed assertion`() async {
      await #expect(processExitsWith: .signal(SIGILL)) { [path = path as String] in
        let taken = try await Taken(path: path)
        let empty: [Int] = []
        print(empty[taken.descriptor.description.count])
      }
      expectGivenBack()
    }

    @Test func `an abort`() async {
      await #expect(processExitsWith: .signal(SIGABRT)) { [path = path as String] in
        _ = try await Taken(path: path)
        abort()
      }
      expectGivenBack()
    }

    @Test func `a bad access`() async {
      await #expect(processExitsWith: .signal(SIGSEGV)) { [path = path as String] in
        _ = try await Taken(path: path)
        kill(getpid(), SIGSEGV)
        while true { pause() }
      }
      expectGivenBack()
    }

    @Test func `an exit nobody planned`() async {
      await #expect(processExitsWith: .exitCode(7)) { [path = path as String] in
        _ = try await Taken(path: path)
        exit(7)
      }
      expectGivenBack()
    }

    @Test(arguments: [SIGTERM, SIGHUP, SIGINT, SIGQUIT])
    func `a request to end before anybody listens`(signal: Int32) async {
      await #expect(processExitsWith: .signal(signal)) {
        [path = path as String, signal = signal as Int32] in
        _ = try await Taken(path: path)
        kill(getpid(), signal)
        while true { pause() }
      }
      expectGivenBack()
    }

    @Test func `a third request when nobody listens`() async {
      await #expect(processExitsWith: .exitCode(128 + SIGTERM)) { [path = path as String] in
        try await hang(path: path)
      }
      expectGivenBack()
    }

    @Test func `an orderly end is not given back twice`() async {
      await #expect(processExitsWith: .exitCode(0)) { [path = path as String] in
        let taken = try await Taken(path: path)
        await taken.screen.close()
        exit(0)
      }
      var bytes: [UInt8] = []
      while pty.isReadable(within: 0) { bytes += pty.received(1) }
      let text = String(decoding: bytes, as: UTF8.self)
      #expect(text.split(separator: "\u{1B}[?1049l", omittingEmptySubsequences: false).count == 2)
      #expect(pty.modes.bytes == before)
    }
  }
}

/// A screen taken in a process that is about to die.
@MainActor
private struct Taken {
  let descriptor: Int32
  let screen: NcursesScreen

  init(path: String) throws {
    descriptor = open(path, O_RDWR | O_NOCTTY)
    screen = try NcursesScreen(
      input: descriptor, output: descriptor, environment: ["TERM": "xterm-256color"],
      asks: false)
    try screen.present(
      Frame(["about to die"], width: 80, height: 24), theme: Theme.bundled(named: "dark"))
  }
}

/// Listens, and then never comes back to hear anything.
@MainActor
private func hang(path: String) async throws {
  let taken = try Taken(path: path)
  let events = TerminalEvents(screen: taken.screen)
  while !events.isListeningToSignals { await Task.yield() }
  while true {
    kill(getpid(), SIGTERM)
    poll(nil, 0, 10)
  }
}
