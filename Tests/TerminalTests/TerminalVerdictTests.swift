import Canvas
import Persian
import Testing

@testable import Terminal

/// The decision table, with the answers the terminals were seen to give.
struct TerminalVerdictTests {
  struct Seen: Sendable, CustomTestStringConvertible {
    let name: String
    let answers: String
    let encoding: BidiEncoding
    var switchOn = "\u{1B}[8l"
    var testDescription: String { name }
  }

  private static func answers(_ text: String) -> TerminalAnswers {
    var reader = AnswerReader()
    reader.take(Array(text.utf8))
    return reader.answers
  }

  static let seen = [
    Seen(
      name: "VTE",
      answers: "\u{1B}[8;1$y\u{1B}P!|7E565445\u{1B}\\\u{1B}[>65;7006;1c\u{1B}[?65;1;9c",
      encoding: .visual),
    Seen(
      name: "Konsole",
      answers:
        "\u{1B}P>|Konsole 22.12.3\u{1B}\\\u{1B}P!|7E4B4445\u{1B}\\\u{1B}[>1;115;0c\u{1B}[?62;1;4c",
      encoding: .visual, switchOn: "\u{1B}]50;BidiRenderingEnabled=false\u{7}"),
    Seen(
      name: "mlterm",
      answers: "\u{1B}[8;0$y\u{1B}P!|000000\u{1B}\\\u{1B}[>24;279;0c\u{1B}[?63;1;2;3;4c",
      encoding: .visual, switchOn: "\u{1B}]5379;use_ctl=false\u{7}"),
    Seen(name: "PuTTY", answers: "\u{1B}[>0;136;0c\u{1B}[?6c", encoding: .inverse, switchOn: ""),
    Seen(
      name: "kitty",
      answers: "\u{1B}[8;0$y\u{1B}P>|kitty(0.26.5)\u{1B}\\\u{1B}[>1;4000;26c\u{1B}[?62;c",
      encoding: .kitty, switchOn: ""),
    Seen(
      name: "QTerminal", answers: "\u{1B}[>0;115;0c\u{1B}[?1;2c", encoding: .parity, switchOn: ""),
    Seen(
      name: "xterm",
      answers:
        "\u{1B}[8;0$y\u{1B}P>|XTerm(379)\u{1B}\\\u{1B}P!|00000000\u{1B}\\\u{1B}[>41;379;0c\u{1B}[?64;1c",
      encoding: .visual),
    Seen(
      name: "foot",
      answers:
        "\u{1B}P>|foot(1.13.1)\u{1B}\\\u{1B}P!|464f4f54\u{1B}\\\u{1B}[>1;011301;0c\u{1B}[?62;4;22c",
      encoding: .visual),
    Seen(name: "Alacritty", answers: "\u{1B}[>0;1700;1c\u{1B}[?6c", encoding: .visual),
    Seen(name: "urxvt", answers: "\u{1B}[>85;95;0c\u{1B}[?1;2c", encoding: .visual),
    Seen(name: "st", answers: "\u{1B}[?6c", encoding: .visual),
  ]

  @Test(arguments: seen)
  func `each terminal is known by its answers`(terminal: Seen) throws {
    let verdict = TerminalVerdict(
      answers: Self.answers(terminal.answers), term: "xterm-256color")
    #expect(verdict.profile?.name.string == terminal.name)
    #expect(verdict.reason == .recognised)
    #expect(verdict.encoding == terminal.encoding)
    // Terminals that get rows in an order of their own are told nothing that might change it.
    #expect(verdict.switchOn == (terminal.switchOn.isEmpty ? "\u{1B}[8l" : terminal.switchOn))
    #expect(verdict.switchOff.isEmpty == verdict.switchOn.isEmpty)
  }

  @Test func `behind tmux and screen switches go in an envelope`() {
    let answers = Self.answers("\u{1B}[8;1$y\u{1B}[>65;7006;1c\u{1B}[?65;1;9c")
    let tmux = TerminalVerdict(answers: answers, multiplexer: .tmux, term: "tmux-256color")
    #expect(tmux.switchOn == "\u{1B}Ptmux;\u{1B}\u{1B}[8l\u{1B}\\")
    let screen = TerminalVerdict(answers: answers, multiplexer: .screen, term: "screen")
    #expect(screen.switchOff == "\u{1B}P\u{1B}[8h\u{1B}\\")
    #expect(!tmux.hasSynchronisedOutput)
  }

  @Test func `the operator's word comes first, then what she chose before, then the table`() {
    let answers = Self.answers("\u{1B}[>0;136;0c\u{1B}[?6c")
    let key = TerminalVerdict(answers: answers, term: "xterm").key
    let remembered = BidiPreference(remembered: { $0 == key ? .kitty : nil })
    #expect(
      TerminalVerdict(answers: answers, term: "xterm", preference: remembered).reason == .remembered
    )
    let stated = BidiPreference(stated: .visual, remembered: { _ in .kitty })
    let verdict = TerminalVerdict(answers: answers, term: "xterm", preference: stated)
    #expect(verdict.encoding == .visual)
    #expect(verdict.reason == .stated)
    // A switch found with another way of writing would only do harm.
    #expect(verdict.switchOn.isEmpty)
  }

  @Test func `one nobody knows is asked about, one that is silent is not`() {
    let strange = Self.answers("\u{1B}[>99;1;0c\u{1B}[?64c")
    #expect(TerminalVerdict(answers: strange, term: "xterm").reason == .unknown)
    #expect(TerminalVerdict(term: "xterm").reason == .silent)
    #expect(TerminalVerdict(isHidden: true, term: "xterm").reason == .hidden)
    #expect(TerminalVerdict(term: "linux").profile?.name == "Linux")
  }

  @Test func `what obeys mode 8 is written to as it stands, whatever it is`() {
    let verdict = TerminalVerdict(
      answers: Self.answers("\u{1B}[8;2$y\u{1B}[>99;1;0c\u{1B}[?64c"), term: "xterm")
    #expect(verdict.reason == .recognised)
    #expect(verdict.switchOn == "\u{1B}[8l")
  }

  @Test func `the key under which a choice is kept is one word of plain characters`() {
    var answers = Self.answers("\u{1B}P>|Evil\tTerm \n١\u{1B}\\\u{1B}[?6c")
    answers.secondary = [1, 2]
    let key = TerminalVerdict(answers: answers, term: "x\ty").key
    #expect(key.unicodeScalars.allSatisfy { $0.value > 0x20 && $0.value < 0x7F })
  }
}
