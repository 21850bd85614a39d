import Canvas
import Persian
import Testing

@testable import Terminal

struct ColourPlanTests {
  private static let database = [
    "xterm": 8, "xterm-256color": 256, "xterm-direct": 1 << 24, "alacritty-direct": 1 << 24,
    "foot-extra": 256, "foot-direct": 1 << 24, "screen-256color": 256, "rxvt": 88, "vt100": -1,
    "linux": 8, "xterm-kitty": 256,
  ]

  private func plan(
    _ term: String, _ environment: [String: String] = [:], wanted: ColourDepth? = nil
  ) throws -> ColourPlan {
    ColourPlan(
      entry: try TerminalEntry(term: term) { _ in .usable }, environment: environment,
      wanted: wanted, colours: { Self.database[$0] ?? 0 })
  }

  @Test(
    arguments: [
      ("xterm-256color", [:], .indexed, "xterm-256color"),
      ("xterm-256color", ["COLORTERM": "truecolor"], .direct, "alacritty-direct"),
      ("xterm", ["COLORTERM": "24bit"], .direct, "alacritty-direct"),
      ("xterm-256color", ["COLORTERM": "yes"], .indexed, "xterm-256color"),
      ("foot-extra", ["COLORTERM": "truecolor"], .direct, "foot-direct"),
      // The machine lacks kitty's twin, and screen has none.
      ("xterm-kitty", ["COLORTERM": "truecolor"], .indexed, "xterm-kitty"),
      ("screen-256color", ["COLORTERM": "truecolor"], .indexed, "screen-256color"),
      ("xterm-direct", [:], .direct, "xterm-direct"),
      ("rxvt", [:], .sixteen, "rxvt"), ("linux", [:], .eight, "linux"),
      ("linux", ["COLORTERM": "truecolor"], .eight, "linux"),
      ("vt100", ["COLORTERM": "truecolor"], .monochrome, "vt100"),
      ("xterm-256color", ["NO_COLOR": "1"], .monochrome, "xterm-256color"),
      (
        "xterm-256color", ["NO_COLOR": "1", "COLORTERM": "truecolor"], .monochrome, "xterm-256color"
      ),
      ("xterm-direct", ["NO_COLOR": "1"], .monochrome, "xterm-direct"),
      ("xterm-256color", ["NO_COLOR": ""], .indexed, "xterm-256color"),
    ] as [(String, [String: String], ColourDepth, String)])
  func `the depth follows the entry, COLORTERM and NO_COLOR`(
    term: String, environment: [String: String], depth: ColourDepth, entry: String
  ) throws {
    let plan = try plan(term, environment)
    #expect(plan.depth == depth)
    #expect(plan.entryName == entry)
  }

  @Test(
    arguments: [
      ("xterm-256color", .direct, .direct, "alacritty-direct"),
      ("xterm-256color", .sixteen, .sixteen, "xterm-256color"),
      ("xterm-256color", .monochrome, .monochrome, "xterm-256color"),
      ("screen-256color", .direct, .indexed, "screen-256color"),
      ("linux", .indexed, .eight, "linux"),
      ("xterm-direct", .indexed, .eight, "xterm-direct"),
      ("xterm-direct", .eight, .eight, "xterm-direct"),
    ] as [(String, ColourDepth, ColourDepth, String)])
  func `what is asked for overrules the environment, within what the entries can say`(
    term: String, wanted: ColourDepth, depth: ColourDepth, entry: String
  ) throws {
    let plan = try plan(term, ["NO_COLOR": "1"], wanted: wanted)
    #expect(plan.depth == depth)
    #expect(plan.entryName == entry)
  }

  @Test func `words name the depths, and nothing else does`() {
    for depth in ColourDepth.allCases { #expect(ColourDepth(word: depth.word) == depth) }
    #expect(["direct", "256", "16", "8", "none"].allSatisfy { ColourDepth(word: $0) != nil })
    for word in ["", "truecolor", "255", "Direct"] { #expect(ColourDepth(word: word) == nil) }
    #expect(ColourDepth.allCases.sorted() == ColourDepth.allCases)
  }
}

extension ScreenTests {
  @MainActor
  struct DirectColourTests {
    @Test(
      arguments: [
        "xterm-256color", "xterm", "alacritty", "foot", "konsole-256color", "vte-256color",
        "tmux-256color", "mlterm", "st-256color", "xterm-kitty", "xterm-direct",
      ])
    func `the theme's exact colours go out, and the way in and out stays the terminal's`(
      term: String
    ) throws {
      let stage = try Stage(environment: ["TERM": term, "COLORTERM": "truecolor"])
      #expect(stage.screen.depth == .direct)
      #expect(stage.screen.entry.name == term)
      try stage.screen.present(
        Frame(["state"], width: 80, height: 24, role: .stateCritical), theme: stage.theme)
      let text = stage.sentText()
      let colour = try #require(stage.theme.style(.stateCritical).foreground)
      let numbers = "\(colour.red).\(colour.green).\(colour.blue)"
      #expect(
        text.replacing(":", with: ".").replacing(";", with: ".").contains(numbers), "\(term)")
      #expect(text.contains("\u{1B}[?1049h") || text.contains("\u{1B}[?47h"))
      stage.close()
      let end = stage.sentText()
      #expect(end.contains("\u{1B}[?1049l") || end.contains("\u{1B}[?47l"))
      #expect(stage.glass.unknown == [])
    }

    @Test func `keys are those of the terminal's own entry`() throws {
      // PuTTY's keys differ from every xterm's; a twin must not bring its own.
      for term in ["xterm-256color", "st-256color", "tmux-256color", "putty-256color"] {
        let own = KeySequences(ofEntry: term)
        let stage = try Stage(environment: ["TERM": term, "COLORTERM": "truecolor"])
        #expect(stage.screen.sequences == own)
        stage.close()
      }
      #expect(KeySequences(ofEntry: "st-256color") != KeySequences(ofEntry: "xterm-256color"))
      #expect(KeySequences(ofEntry: "nobody-knows-this") == KeySequences())
    }

    @Test func `more pairs than any theme has are shown`() throws {
      let stage = try Stage(environment: ["COLORTERM": "truecolor"])
      defer { stage.close() }
      for name in Theme.bundledNames {
        let theme = try Theme.bundled(named: name)
        for role in Role.allCases {
          try stage.screen.present(
            Frame(["x"], width: 80, height: 24, role: role, ground: .selected), theme: theme)
        }
      }
      stage.sent()
      #expect(stage.glass.unknown == [])
    }
  }
}
