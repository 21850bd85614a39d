import Persian

extension TerminalProfile {
  /// The terminals known, the first that matches counts.
  ///
  /// Versions seen: VTE 0.70, Konsole 22.12, mlterm 3.9, PuTTY 0.78, kitty 0.26, xterm 379,
  /// foot 1.13, Alacritty 0.11, urxvt 9.30, st 0.9, QTerminal 1.2.
  static let table: [TerminalProfile] = [
    TerminalProfile("Linux", .visual, basis: .documented, Evidence(term: "linux")),
    TerminalProfile(
      "VTE", .visual, placesMarks: true,
      Evidence(tertiary: "7E565445", hasBidiMode: true), Evidence(secondary: [65, -1, 1])),
    TerminalProfile(
      "Konsole", .visual,
      switchOn: "\u{1B}]50;BidiRenderingEnabled=false\u{7}",
      switchOff: "\u{1B}]50;BidiRenderingEnabled=true\u{7}", placesMarks: true,
      Evidence(version: "Konsole"), Evidence(tertiary: "7E4B4445")),
    TerminalProfile(
      "mlterm", .visual,
      switchOn: controlCodesOff, switchOff: "\u{1B}]5379;use_ctl=true\u{7}",
      placesMarks: true,
      Evidence(secondary: [24, -1, -1])),
    TerminalProfile("kitty", .kitty, Evidence(version: "kitty(")),
    TerminalProfile(
      "PuTTY", .inverse, placesMarks: true, Evidence(secondary: [0, 136, 0], answerback: "PuTTY"),
      Evidence(primary: [6], secondary: [0, 136, 0])),
    TerminalProfile(
      "QTerminal", .parity, Evidence(primary: [1, 2], secondary: [0, 115, 0])),
    TerminalProfile(
      "xterm", .visual, placesMarks: true, Evidence(version: "XTerm("),
      Evidence(secondary: [41, -1, -1])),
    TerminalProfile("foot", .visual, Evidence(version: "foot("), Evidence(tertiary: "464F4F54")),
    TerminalProfile("Alacritty", .visual, Evidence(primary: [6], secondary: [0, -1, 1])),
    TerminalProfile("urxvt", .visual, placesMarks: true, Evidence(secondary: [85, -1, 0])),
    TerminalProfile("st", .visual, Evidence(primary: [6], isSilentOnSecondary: true)),
    TerminalProfile(
      "WezTerm", .visual, basis: .documented, Evidence(version: "WezTerm")),
    TerminalProfile("Ghostty", .visual, basis: .documented, Evidence(version: "ghostty")),
    TerminalProfile("iTerm2", .visual, basis: .documented, Evidence(version: "iTerm2")),
    TerminalProfile(
      "mintty", .visual, basis: .documented,
      Evidence(version: "mintty"), Evidence(secondary: [77, -1, -1])),
    TerminalProfile(
      "Windows Terminal", .visual, basis: .documented, Evidence(secondary: [0, 10, 1])),
    TerminalProfile(
      "xterm.js", .visual, basis: .documented,
      Evidence(version: "xterm.js"), Evidence(secondary: [0, 276, 0])),
    TerminalProfile(
      "Terminal.app", .inverse, basis: .documented,
      Evidence(primary: [1, 2], secondary: [1, 95, 0])),
    // Whatever it is, it obeys mode 8.
    TerminalProfile("ECMA-48", .visual, basis: .documented, Evidence(hasBidiMode: true)),
  ]

  /// The row for what a terminal answered, or nil for one nobody knows.
  static func known(by answers: TerminalAnswers, term: String) -> TerminalProfile? {
    table.first { $0.matches(answers, term: term) }
  }
}
