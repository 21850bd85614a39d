extension Frame {
  /// The frame written out for review: the glyphs, then the roles, then the grounds and a legend.
  ///
  /// `wrapRow` lets the writer of goldens put bidi overrides around the rows of glyphs. A blank
  /// cell without a ground has no letter; grids without a ground leave the third part out.
  package func dump(wrapRow: (String) -> String = { $0 }) -> String {
    var lines = (0..<size.height).map { wrapRow(text(row: $0)) }
    lines.append(separator("roles"))
    lines += (0..<size.height).map { row in trimmed(self[row: row].map(roleLetter)) }
    if cells.contains(where: { $0.ground != .none }) {
      lines.append(separator("grounds"))
      lines += (0..<size.height).map { row in trimmed(self[row: row].map(groundLetter)) }
    }
    lines.append(separator("legend"))
    lines += legend
    return lines.joined(separator: "\n") + "\n"
  }

  private func separator(_ title: String) -> String {
    "--- \(title) " + String(repeating: "-", count: max(3, size.width - title.count - 5))
  }

  private func roleLetter(_ cell: Cell) -> Character {
    let isBlank = cell.scalar == " " && cell.width == 1
    let isCaret = cell.role == .inputCaret || cell.role == .inputCaretJoiner
    return isBlank && !isCaret ? " " : RoleGroup.of(cell.role).letter
  }

  private func groundLetter(_ cell: Cell) -> Character {
    switch cell.ground {
    case .none: " "
    case .selected: "s"
    case .mark: "m"
    case .accentBar: "a"
    case .heat0, .heat1, .heat2, .heat3, .heat4, .heat5, .heat6:
      Character(String(cell.ground.rawValue - Ground.heat0.rawValue))
    }
  }

  private func trimmed(_ letters: [Character]) -> String {
    let end = letters.lastIndex { $0 != " " }.map { $0 + 1 } ?? 0
    return String(letters[..<end])
  }

  private var legend: [String] {
    let shown = Set(cells.filter { roleLetter($0) != " " }.map { RoleGroup.of($0.role).letter })
    return RoleGroup.letters.filter { shown.contains($0.letter) }.map { "\($0.letter) \($0.name)" }
  }
}
