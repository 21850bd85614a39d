/// A letter that stands for a family of roles in a written-out frame.
///
/// The letters are fixed, so that a golden changes only where the screen does.
enum RoleGroup {
  /// The families by the beginning of their names; the longest beginning that fits wins.
  static let letters: [(name: String, letter: Character)] = [
    ("text", "."), ("text.strong", "T"), ("text.dim", ","), ("accent", "a"), ("brand", "b"),
    ("heading", "h"), ("rule", "-"), ("border", "+"), ("code", "c"),
    ("pillar", "P"), ("pillar.endowments", "E"), ("pillar.cloud", "C"),
    ("pillar.addresses", "A"),
    ("state", "?"), ("state.ok", "o"), ("state.warning", "w"), ("state.critical", "!"),
    ("state.unknown", "u"), ("state.progress", "p"), ("state.stale", "s"),
    ("change", "~"), ("change.better", "<"), ("change.worse", ">"),
    ("tab", "t"), ("tab.active", "*"), ("breadcrumb", "/"), ("breadcrumb.current", "B"),
    ("footer", "f"), ("key", "k"), ("key.verb", "v"),
    ("table", ":"), ("table.header", "H"), ("table.header.sorted", "S"), ("table.strong", "R"),
    ("table.dim", ";"), ("table.edge", "|"), ("table.mark", "x"), ("scroll", "]"),
    ("tile", "l"), ("tile.figure", "F"), ("gauge", "g"), ("gauge.full", "G"), ("sparkline", "^"),
    ("chart", "0"), ("chart.1", "1"), ("chart.2", "2"), ("chart.3", "3"), ("chart.4", "4"),
    ("chart.5", "5"), ("chart.6", "6"), ("chart.7", "7"), ("chart.8", "8"),
    ("chart.axis", "_"), ("chart.label", "L"), ("chart.value", "V"), ("chart.target", "9"),
    ("map", "m"), ("map.shade", "M"), ("map.cursor", "@"),
    ("match", "="), ("match.same", "y"), ("match.close", "z"), ("match.contradiction", "X"),
    ("match.extra", "e"), ("match.missing", "n"), ("token", "K"), ("token.noise", "N"),
    ("search", "#"), ("filter", "r"), ("filter.value", "Y"),
    ("input", "i"), ("input.prompt", "I"), ("input.caret", "&"),
    ("input.caret.joiner", "U"), ("input.marked", "W"), ("input.placeholder", "j"),
    ("input.error", "J"), ("dialog", "d"), ("dialog.title", "D"), ("dialog.border", "%"),
    ("dialog.choice", "q"), ("dialog.choice.default", "Q"), ("notice", "O"),
    ("difference", "Z"),
  ]

  /// The family of a role.
  static func of(_ role: Role) -> (name: String, letter: Character) {
    role.fallbackNames.lazy.compactMap { name in letters.first { $0.name == name } }.first
      ?? letters[0]
  }
}
