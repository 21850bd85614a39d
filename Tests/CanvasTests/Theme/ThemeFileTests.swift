import Persian
import Testing

@testable import Canvas

private let grounds = Ground.allCases.filter { $0 != .none }
  .map { "\"\($0.name)\" = { bg = \"leaf\" }" }.joined(separator: "\n")

/// A theme file that is right, with one place to go wrong in each part.
private func file(
  palette: String = "", roles: String = "", head: String = "", grounds: String = grounds
) -> String {
  """
  title = { fa = "برگ", en = "Leaf" }
  assumes = { bg = "#101010", fg = "#e0e0e0" }
  \(head)
  [palette]
  leaf = "#6fae7f"
  \(palette)
  [roles]
  "text" = {}
  \(roles)
  [grounds]
  \(grounds)
  """
}

struct `A theme of one's own` {
  @Test func `is read with its palette, names and attributes`() throws {
    let theme = try Theme(
      toml: file(
        palette: "sun = { hex = \"#d9a441\", ansi = \"bright-yellow\" }",
        roles: """
          "table" = "leaf"
          "table.header.sorted" = { fg = "sun", bold = true, underline = true }
          "state.ok" = "#00ff00"
          "state.warning" = "yellow"
          """),
      name: "leaf")
    #expect(theme.title(.persian) == "برگ")
    #expect(theme.style(.table).foreground == Colour(hex: "#6fae7f"))
    #expect(theme.style(.tableHeader) == theme.style(.table))
    #expect(theme.style(.tableHeaderSorted).foreground?.ansi16 == 11)
    #expect(theme.style(.tableHeaderSorted).bold)
    #expect(theme.style(.tableHeaderSorted).underline)
    #expect(theme.style(.stateOk).foreground?.green == 255)
    #expect(theme.style(.stateWarning).foreground?.isTerminalOwn == true)
    #expect(theme.style(.stateUnknown) == .plain)
    #expect(theme.style(.text, .heat3).background == Colour(hex: "#6fae7f"))
  }

  @Test(
    arguments: [
      (file(roles: "\"stait.ok\" = \"leaf\""), "roles.stait.ok", .unknownRole),
      (file(roles: "\"state.ok\" = \"lief\""), "roles.state.ok", .badColour("lief")),
      (file(roles: "\"state.ok\" = { fg = \"#12\" }"), "roles.state.ok.fg", .badColour("#12")),
      (file(roles: "\"state.ok\" = { blink = true }"), "roles.state.ok.blink", .unknownKey),
      (
        file(roles: "\"state.ok\" = { bold = 1 }"), "roles.state.ok.bold",
        .wrongType(expected: "true or false")
      ),
      (file(roles: "\"state.ok\" = 7"), "roles.state.ok", .wrongType(expected: "colour")),
      (file(palette: "sun = \"yello\""), "palette.sun", .badColour("yello")),
      (file(palette: "sun = { hex = \"#d9a441\" }"), "palette.sun.ansi", .missingKey),
      (
        file(palette: "sun = { hex = \"#d9a441\", ansi = \"gold\" }"), "palette.sun.ansi",
        .badColour("gold")
      ),
      (
        file(palette: "sun = { hex = \"#d9\", ansi = \"red\" }"), "palette.sun.hex",
        .badColour("#d9")
      ),
      (file(head: "colour = 3"), "colour", .unknownKey),
      (file(grounds: "\"heat.9\" = {}"), "grounds.heat.9", .unknownGround),
      (file(grounds: "\"mark\" = {}"), "grounds.selected", .missingKey),
      ("title = {}\nassumes = {}", "assumes.bg", .missingKey),
      ("title = {}", "assumes", .missingKey),
      ("assumes = { bg = \"red\", fg = \"red\" }", "title", .missingKey),
      (
        "assumes = { bg = \"red\", fg = \"red\" }\ntitle = { de = \"x\" }", "title.de",
        .unknownLanguage
      ),
      (
        "assumes = { bg = \"red\", fg = \"red\" }\ntitle = {}\n[roles]", "roles.text", .missingKey
      ),
      ("roles = 3\nassumes = 4", "assumes", .wrongType(expected: "table")),
    ] as [(String, String, ThemeError.Reason)])
  func `is refused with its file, key and reason`(
    toml: String, key: String, reason: ThemeError.Reason
  ) {
    #expect(throws: ThemeError(file: "mine", key: key, reason: reason)) {
      try Theme(toml: toml, name: "mine")
    }
  }

  @Test func `is refused with line and column when it is no TOML`() throws {
    let error = #expect(throws: ThemeError.self) {
      try Theme(toml: "title = {}\n[roles\n", name: "mine")
    }
    guard case .syntax(let line, _, let message) = try #require(error).reason else {
      Issue.record("expected a syntax error")
      return
    }
    #expect(line == 2)
    #expect(!message.isEmpty)
  }

  @Test func `cannot be found under a name that does not exist`() {
    #expect(throws: ThemeError(file: "sepia", key: "", reason: .unknownTheme)) {
      try Theme.bundled(named: "sepia")
    }
  }
}
