import Persian
import Testing

@testable import Canvas
@testable import Terminal

/// How every role of every theme reads at every depth, by the colours xterm gives the numbers.
struct `At every depth of colour` {
  private static let depths: [ColourDepth] = [.direct, .indexed, .sixteen, .eight]

  /// The two colours a style comes to, the terminal's own filled in.
  private func shown(
    _ style: Style, in theme: Theme, at depth: ColourDepth
  ) -> (text: RGB, ground: RGB) {
    let ink = Ink(style, depth: depth)
    let own = (text: likeness(theme.assumedForeground, depth), ground: backdrop(of: theme, depth))
    let ground = ink.colours.background < 0 ? own.ground : colour(ink.colours.background, depth)
    var text = ink.colours.foreground < 0 ? own.text : colour(ink.colours.foreground, depth)
    if depth == .eight {
      // Bold shows the bright half, dim lies half way to the ground.
      if ink.attributes.contains(.bold), ink.colours.foreground >= 0 {
        text = TerminalPalette.shown(UInt8(ink.colours.foreground) + 8)
      }
      if ink.attributes.contains(.dim) { text = text.halfway(to: ground) }
    }
    return ink.attributes.contains(.reverse) ? (ground, text) : (text, ground)
  }

  private func backdrop(of theme: Theme, _ depth: ColourDepth) -> RGB {
    likeness(theme.assumedBackground, depth)
  }

  private func likeness(_ colour: Colour, _ depth: ColourDepth) -> RGB {
    switch depth {
    case .direct: colour.rgb
    case .indexed: TerminalPalette.shown(colour.ansi256)
    default: TerminalPalette.shown(colour.ansi16)
    }
  }

  private func colour(_ number: Int32, _ depth: ColourDepth) -> RGB {
    guard depth == .direct else { return TerminalPalette.shown(UInt8(number)) }
    return RGB(
      red: UInt8(number >> 16 & 255), green: UInt8(number >> 8 & 255), blue: UInt8(number & 255))
  }

  private func least(
    _ role: Role, _ ground: Ground, in theme: Theme, at depth: ColourDepth
  ) -> Double? {
    // What a theme dims it means as a label, whatever the role.
    if theme.style(role, ground).dim { return role.leastContrast.map { _ in Contrast.labels } }
    let isOwners = theme.name == "sixteen" || depth <= .sixteen
    return role.leastContrast.map { isOwners ? min($0, Contrast.amongSixteen) : $0 }
  }

  @Test(arguments: Theme.bundledNames, depths)
  func `every role reads on the terminal's ground, on selected and on marked rows`(
    name: String, depth: ColourDepth
  ) throws {
    let theme = try Theme.bundled(named: name)
    for ground in [Ground.none, .selected, .mark, .accentBar] {
      for role in Role.allCases {
        guard let least = least(role, ground, in: theme, at: depth) else { continue }
        let pair = shown(theme.style(role, ground), in: theme, at: depth)
        #expect(
          Contrast.ratio(pair.text, pair.ground) >= least, "\(role.rawValue) on \(ground)")
      }
    }
  }

  @Test(arguments: Theme.bundledNames, depths)
  func `labels read on every step of heat`(name: String, depth: ColourDepth) throws {
    let theme = try Theme.bundled(named: name)
    for ground in Ground.heat {
      for role in [Role.map, .mapCursor] {
        let pair = shown(theme.style(role, ground), in: theme, at: depth)
        let least = least(role, ground, in: theme, at: depth) ?? 0
        #expect(
          Contrast.ratio(pair.text, pair.ground) >= least, "\(role.rawValue) on \(ground)")
      }
    }
  }

  @Test(arguments: Theme.bundledNames, depths)
  func `alarm is told from its absence`(name: String, depth: ColourDepth) throws {
    let theme = try Theme.bundled(named: name)
    let inks = [Role.stateOk, .stateWarning, .stateCritical].map {
      Ink(theme.style($0), depth: depth)
    }
    #expect(Set(inks).count == 3)
  }
}

extension RGB {
  fileprivate func halfway(to other: RGB) -> RGB {
    func mean(_ a: UInt8, _ b: UInt8) -> UInt8 { UInt8((Int(a) + Int(b)) / 2) }
    return RGB(
      red: mean(red, other.red), green: mean(green, other.green), blue: mean(blue, other.blue))
  }
}
