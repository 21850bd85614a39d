package import Persian

/// A look: what each role and each ground is painted with.
package struct Theme: Sendable, Hashable {
  /// The name by which settings call it, which is its file's name.
  package let name: String
  /// The background the theme was made for; it is never painted, only measured against.
  package let assumedBackground: Colour
  /// The foreground a terminal with that background is taken to have.
  package let assumedForeground: Colour
  private let titles: [Language: CleanText]
  // One style for each pair of role and ground, grounds running fastest.
  private let styles: [Style]

  init(
    name: String, titles: [Language: CleanText], assumedBackground: Colour,
    assumedForeground: Colour, roles: [Role: Style], grounds: [Ground: Style]
  ) {
    self.name = name
    self.titles = titles
    self.assumedBackground = assumedBackground
    self.assumedForeground = assumedForeground
    // Thousands of pairs, a few hundred different.
    var found: [Match: Colour] = [:]
    func legible(_ match: Match) -> Colour {
      if let colour = found[match] { return colour }
      let colour = match.colour.legible(on: match.ground, least: match.least)
      found[match] = colour
      return colour
    }
    styles = Role.allCases.flatMap { role in
      Ground.allCases.map { ground in
        var style = (roles[role] ?? .plain).upon(grounds[ground] ?? .plain)
        // The shade speaks only where the ground is silent.
        if role == .mapShade, let ground = style.background { style.foreground = ground }
        if let least = role.leastContrast, let colour = style.foreground {
          style.foreground = legible(
            Match(
              colour: colour, ground: style.background ?? assumedBackground, least: least))
        }
        return style
      }
    }
  }

  /// The name shown to people.
  package func title(_ language: Language) -> CleanText {
    titles[language] ?? CleanText(RawText(name))
  }

  package func style(_ role: Role, _ ground: Ground = .none) -> Style {
    styles[role.index * Theme.groundCount + Int(ground.rawValue)]
  }

  /// The style of a cell, with the colours exchanged where mirroring asked for it.
  package func style(of cell: Cell) -> Style {
    var style = style(cell.role, cell.ground)
    if cell.isInverted { style.reverse.toggle() }
    return style
  }

  /// A colour that has to be read on a ground.
  private struct Match: Hashable {
    let colour: Colour
    let ground: Colour
    let least: Double
  }

  // A literal, since this is read once a cell; a test compares it with the list of grounds.
  static let groundCount = 11
}
