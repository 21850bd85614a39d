import Canvas
import Glibc
import Persian
import Testing

@testable import Terminal

extension ScreenTests {
  @MainActor
  struct TerminalEntryTests {
    @Test(arguments: ["xterm-256color", "xterm", "linux", "screen", "tmux-256color", "vt100"])
    func `a known terminal is driven by its own entry`(term: String) throws {
      let entry = try TerminalEntry(term: term)
      #expect(entry.name == term)
      #expect(!entry.isSubstitute)
    }

    @Test(arguments: ["xterm-nobody-has-this", "a", "my.term+x"])
    func `an unheard-of terminal is taken for xterm`(term: String) throws {
      let entry = try TerminalEntry(term: term)
      #expect(entry.name == "xterm-256color")
      #expect(entry.isSubstitute)
    }

    @Test(arguments: ["", "../../x", "/etc/passwd", "x/y", "-x", "é", "a b", "x\n", "x\0y"])
    func `what cannot be a name is refused`(term: String) {
      #expect(throws: ScreenError.unknownTerminal(RawText(term))) { try TerminalEntry(term: term) }
    }

    @Test func `four kilobytes are refused, and quoted briefly`() {
      let term = String(repeating: "x", count: 4096)
      #expect(throws: ScreenError.unknownTerminal(RawText(String(repeating: "x", count: 64)))) {
        try TerminalEntry(term: term)
      }
    }

    @Test(arguments: ["dumb", "unknown"])
    func `a terminal without a cursor to place is named so`(term: String) {
      #expect(throws: ScreenError.dumbTerminal(RawText(term))) { try TerminalEntry(term: term) }
    }

    @Test func `a machine without a database says so`() {
      #expect(throws: ScreenError.noTerminalDatabase) {
        try TerminalEntry(term: "xterm") { _ in .noDatabase }
      }
      #expect(throws: ScreenError.noTerminalDatabase) {
        try TerminalEntry(term: "strange") { _ in .unknown }
      }
      #expect(throws: ScreenError.dumbTerminal(RawText("odd"))) {
        try TerminalEntry(term: "odd") { _ in .cannotMove }
      }
    }

    @Test func `a pipe is no terminal`() throws {
      let pty = try Pty()
      let environment = ["TERM": "xterm"]
      let file = try NullFile()
      #expect(throws: ScreenError.notATerminal(.input)) {
        try NcursesScreen(input: file.descriptor, output: pty.slave, environment: environment)
      }
      #expect(throws: ScreenError.notATerminal(.output)) {
        try NcursesScreen(input: pty.slave, output: file.descriptor, environment: environment)
      }
    }

    @Test func `a refusal leaves the terminal as it was`() throws {
      let pty = try Pty()
      let before = pty.modes.bytes
      #expect(throws: ScreenError.dumbTerminal(RawText("dumb"))) {
        try NcursesScreen(input: pty.slave, output: pty.slave, environment: ["TERM": "dumb"])
      }
      #expect(pty.modes.bytes == before)
      #expect(!pty.isReadable(within: 0))
    }

    @Test func `a database of the environment can be forgotten`() async {
      await #expect(processExitsWith: .success) {
        setenv("TERMINFO", "/tmp/mine", 1)
        setenv("TERMCAP", "xterm:co#80:", 1)
        TerminalEntry.distrustEnvironment()
        exit(getenv("TERMINFO") == nil && getenv("TERMCAP") == nil ? 0 : 1)
      }
    }

    @Test func `identity says what would happen`() throws {
      let pty = try Pty(rows: 33, columns: 99)
      let here = TerminalIdentity(
        environment: [
          "TERM": "xterm-256color", "LANG": "fa_IR.UTF-8", "LC_ALL": "", "SSH_TTY": "/dev/pts/1",
          "TMUX": "/tmp/x",
        ], input: pty.slave, output: pty.slave)
      #expect(here.obstacle == nil)
      #expect(here.depth == .indexed)
      #expect(here.size == .init(width: 99, height: 33))
      #expect(here.language == RawText("fa_IR.UTF-8"))
      #expect(here.isRemote)
      #expect(here.multiplexer == .tmux)
      #expect(here.entry?.isSubstitute == false)

      let nowhere = TerminalIdentity(
        environment: [:], input: pty.slave, output: try NullFile().descriptor)
      #expect(nowhere.obstacle == .notATerminal(.output))
      #expect(nowhere.entry == nil)
      #expect(nowhere.size == nil)
    }
  }
}
