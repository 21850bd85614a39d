import CNcurses
import Canvas
import Foundation
import Glibc
import Testing

@testable import Terminal

extension ScreenTests {
  @MainActor
  struct NcursesScreenTests {
    private func place(_ needle: String, in text: String) throws -> String.Index {
      try #require(text.range(of: needle)).lowerBound
    }

    @Test func `takes the glass in the order VTE needs`() throws {
      let stage = try Stage()
      defer { stage.close() }
      try stage.screen.present(Frame(["سلام"], width: 80, height: 24), theme: stage.theme)
      let text = stage.sentText()
      let alternate = try place("\u{1B}[?1049h", in: text)
      let ownOrder = try place("\u{1B}[8l", in: text)
      let paste = try place("\u{1B}[?2004h", in: text)
      let letters = try place("سلام", in: text)
      #expect(alternate < ownOrder)
      #expect(ownOrder < letters)
      #expect(paste < letters)
      // Rows count as created when they are cleared, so a clear must stand between.
      #expect(text[ownOrder..<letters].contains("\u{1B}[2J"))
      #expect(stage.glass.text[0].hasPrefix("سلام"))
      #expect(stage.glass.unknown == [])
    }

    @Test(arguments: [
      "xterm", "xterm-256color", "linux", "putty", "screen", "tmux-256color", "konsole", "mlterm",
      "rxvt-unicode", "vt100", "nobody-knows-this",
    ])
    func `opens and closes on every kind of terminal`(term: String) throws {
      let stage = try Stage(rows: 30, columns: 100, environment: ["TERM": term])
      try stage.present(Frame(["دیدبان"], width: 100, height: 30, ground: .selected))
      #expect(stage.glass.text[0].hasPrefix("دیدبان"))
      #expect(stage.glass.unknown == [])
      #expect(stage.screen.size == Size(width: 100, height: 30))
      stage.close()
      #expect(stage.sentText().contains("\u{1B}[8h"))
    }

    @Test func `gives the glass back before it leaves`() throws {
      let stage = try Stage()
      try stage.present(Frame(["x"], width: 80, height: 24))
      stage.screen.close()
      let text = stage.sentText()
      let order = try place("\u{1B}[8h", in: text)
      let leaving = try place("\u{1B}[?1049l", in: text)
      let cursor = try place("\u{1B}[?25h", in: text)
      #expect(order < leaving)
      #expect(cursor < text.endIndex)
      #expect(text.contains("\u{1B}[?2004l"))
      #expect(text.contains("\u{1B}[?1l"))
    }

    @Test func `the mouse is asked for only on request, and let go`() throws {
      let silent = try Stage()
      #expect(!silent.sentText().contains("\u{1B}[?1000"))
      silent.close()
      #expect(!silent.sentText().contains("\u{1B}[?1000"))
      let pty = try Pty()
      let screen = try NcursesScreen(
        input: pty.slave, output: pty.slave, environment: ["TERM": "xterm"], mouse: true,
        asks: false)
      let before = screen.traffic.bytes
      #expect(String(decoding: pty.received(before), as: UTF8.self).contains("\u{1B}[?1006h"))
      pty.type("\u{1B}[0n")
      screen.close()
      let after = pty.received(screen.traffic.bytes - before)
      #expect(String(decoding: after, as: UTF8.self).contains("\u{1B}[?1000l"))
    }

    @Test func `restores the modes it found`() throws {
      let pty = try Pty()
      let before = pty.modes
      let screen = try NcursesScreen(
        input: pty.slave, output: pty.slave, environment: ["TERM": "xterm-256color"],
        asks: false)
      let during = pty.modes
      #expect(during.bytes != before.bytes)
      #expect(during.c_lflag & tcflag_t(ICANON | ECHO) == 0)
      #expect(during.c_lflag & tcflag_t(ISIG) != 0)
      #expect(during.c_iflag & tcflag_t(IXON) == 0)
      screen.close()
      #expect(pty.modes.bytes == before.bytes)
    }

    @Test func `closing twice sends nothing more`() throws {
      let stage = try Stage()
      stage.screen.close()
      let total = stage.screen.traffic.bytes
      stage.screen.close()
      #expect(stage.screen.traffic.bytes == total)
      try stage.screen.present(Frame(["late"], width: 80, height: 24), theme: stage.theme)
      #expect(stage.screen.traffic.bytes == total)
    }

    @Test func `sends a full frame in one write`() throws {
      let stage = try Stage(rows: 40, columns: 120)
      defer { stage.close() }
      stage.sent()
      let writes = stage.screen.traffic.writes
      let row = String(repeating: "ﺳﻼم ۱۲", count: 20)
      let bytes = try stage.present(
        Frame(Array(repeating: row, count: 40), width: 120, height: 40))
      #expect(stage.screen.traffic.writes == writes + 1)
      #expect(bytes.count > 8192)
      #expect(stage.glass.text[39] == row)
    }

    @Test func `sends nothing when nothing changed`() throws {
      let stage = try Stage()
      defer { stage.close() }
      let frame = Frame(["one", "two"], width: 80, height: 24)
      try stage.present(frame)
      let traffic = stage.screen.traffic
      try stage.present(frame)
      #expect(stage.screen.traffic == traffic)
      #expect(!stage.pty.isReadable(within: 0))
    }

    @Test func `sends little for one cell`() throws {
      let stage = try Stage()
      defer { stage.close() }
      try stage.present(Frame(["load 41", "two"], width: 80, height: 24))
      let bytes = try stage.present(Frame(["load 42", "two"], width: 80, height: 24))
      #expect(bytes.count <= 16)
      #expect(stage.glass.text[0].hasPrefix("load 42"))
    }

    @Test func `paints all again when the theme changes`() throws {
      let stage = try Stage()
      defer { stage.close() }
      let frame = Frame(["kept"], width: 80, height: 24, role: .stateCritical, ground: .selected)
      try stage.present(frame)
      let mono = try Theme.bundled(named: "mono")
      try stage.screen.present(frame, theme: mono)
      #expect(stage.sentText().contains("kept"))
    }

    @Test(arguments: [1, 2, 3, 4, 5])
    func `the glass always shows the frame`(seed: UInt64) throws {
      let stage = try Stage(rows: 12, columns: 40)
      defer { stage.close() }
      var random = SplitMix(seed: seed)
      let letters = Array("    ابپ ﺳﻼﺑ 12۳۴ab│─█▌".unicodeScalars)
      var lines = Array(repeating: Array(repeating: " " as Unicode.Scalar, count: 40), count: 12)
      for _ in 0..<30 {
        for _ in 0..<Int.random(in: 0..<60, using: &random) {
          lines[.random(in: 0..<12, using: &random)][.random(in: 0..<40, using: &random)] =
            letters[.random(in: 0..<letters.count, using: &random)]
        }
        let rows = lines.map { String(String.UnicodeScalarView($0)) }
        let role = Role.allCases[.random(in: 0..<Role.allCases.count, using: &random)]
        try stage.present(Frame(rows, width: 40, height: 12, role: role))
        #expect(stage.glass.text == rows)
        #expect(stage.glass.unknown == [])
      }
    }

    @Test(arguments: [(10, 30), (40, 132), (5, 20), (100, 300)])
    func `takes over a new size`(rows: Int, columns: Int) async throws {
      let stage = try Stage()
      defer { stage.close() }
      try stage.present(Frame(["old"], width: 80, height: 24))
      stage.resize(rows: UInt16(rows), columns: UInt16(columns))
      #expect(stage.screen.fit() == Size(width: columns, height: rows))
      let line = String(repeating: "م", count: columns)
      let full = Array(repeating: line, count: rows)
      try stage.screen.present(Frame(full, width: columns, height: rows), theme: stage.theme)
      // The largest is more than the line takes at once, and the rest follows by itself.
      await stage.catchUp()
      #expect(stage.glass.text == full)
      // The old scrolling region of 24 rows must not have stayed.
      try stage.present(Frame(["new"], width: columns, height: rows))
      #expect(stage.glass.text[0].hasPrefix("new"))
    }

    @Test func `a frame of another size is clipped`() throws {
      let stage = try Stage(rows: 4, columns: 10)
      defer { stage.close() }
      try stage.present(
        Frame(Array(repeating: "0123456789abcdef", count: 9), width: 16, height: 9))
      #expect(stage.glass.text == Array(repeating: "0123456789", count: 4))
    }

    @Test func `comes back whole after it was given back`() throws {
      let stage = try Stage()
      defer { stage.close() }
      let before = stage.pty.modes
      try stage.present(Frame(["here"], width: 80, height: 24))
      stage.screen.giveBack()
      #expect(stage.sentText().hasSuffix("\u{1B}[?1l\u{1B}>"))
      #expect(stage.pty.modes.bytes != before.bytes)
      try stage.screen.take()
      let again = stage.sentText()
      #expect(again.contains("\u{1B}[?1049h"))
      #expect(again.contains("\u{1B}[8l"))
      #expect(stage.pty.modes.bytes == before.bytes)
      #expect(
        try String(decoding: stage.present(Frame(["here"], width: 80, height: 24)), as: UTF8.self)
          .contains("here"))
    }

    @Test func `a terminal that is gone is an error and not an end`() throws {
      let stage = try Stage()
      stage.pty.hangUp()
      #expect(throws: ScreenError.lost(EIO)) {
        try stage.screen.present(Frame(["x"], width: 80, height: 24), theme: stage.theme)
      }
      stage.screen.close()
    }
  }
}

/// A seeded generator, so that a failure can be repeated.
struct SplitMix: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
