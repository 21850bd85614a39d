import Persian
import Testing

@testable import Canvas

/// The roles of which every letter has to be read.
private let readRoles: [Role] = Role.allCases.filter {
  // Rules, empty tracks and axes are lines, not letters; the shade is hidden on purpose.
  ![.rule, .gaugeEmpty, .chartAxis, .mapShade].contains($0)
}

/// The least contrast of text in a theme.
private func floor(of theme: Theme) -> Double {
  switch theme.name {
  case "high-contrast": 7
  // The terminal's owner decides; xterm's own bright blue on black has 4.43.
  case "sixteen": 4.4
  default: 4.5
  }
}

struct `Every bundled theme` {
  @Test(arguments: Theme.bundledNames)
  func `loads, and is named in both languages`(name: String) throws {
    let theme = try Theme.bundled(named: name)
    #expect(theme.name == name)
    #expect(theme.title(.persian) != theme.title(.english))
    #expect(theme.title(.english).string != name)
  }

  @Test func `is listed once, the dark one first`() throws {
    #expect(try Theme.bundled().map(\.name) == Theme.bundledNames)
    #expect(Set(Theme.bundledNames).count == 6)
    #expect(Theme.bundledNames.first == "dark")
  }

  /// The two colours a role shows on a ground, the terminal's own filled in.
  private func colours(
    of role: Role, on ground: Ground, in theme: Theme
  ) -> (text: Colour, ground: Colour) {
    let style = theme.style(role, ground)
    let pair = (
      style.foreground ?? theme.assumedForeground, style.background ?? theme.assumedBackground
    )
    return style.reverse ? (pair.1, pair.0) : pair
  }

  @Test(arguments: Theme.bundledNames)
  func `keeps text readable on the terminal's ground`(name: String) throws {
    let theme = try Theme.bundled(named: name)
    for role in readRoles {
      let pair = colours(of: role, on: .none, in: theme)
      #expect(Contrast.ratio(pair.text, pair.ground) >= floor(of: theme), "\(role.rawValue)")
    }
  }

  @Test(arguments: Theme.bundledNames)
  func `keeps text readable on selected and marked rows`(name: String) throws {
    let theme = try Theme.bundled(named: name)
    for ground in [Ground.selected, .mark] {
      for role in readRoles {
        let pair = colours(of: role, on: ground, in: theme)
        #expect(
          Contrast.ratio(pair.text, pair.ground) >= min(4.5, floor(of: theme)),
          "\(role.rawValue) on \(ground)")
      }
    }
  }

  @Test(arguments: Theme.bundledNames.filter { $0 != "mono" })
  func `keeps labels readable on heat, and heat rising in lightness`(name: String) throws {
    let theme = try Theme.bundled(named: name)
    for ground in Ground.heat {
      let pair = colours(of: .map, on: ground, in: theme)
      #expect(Contrast.ratio(pair.text, pair.ground) >= 4.5, "\(ground)")
    }
    let steps = Ground.heat.map { theme.style(.map, $0).background }
    let light = steps.map { $0.map(Contrast.luminance) ?? -1 }
    #expect(light == light.sorted() || light == light.sorted(by: >))
    #expect(Set(light).count == 7)
  }

  @Test(arguments: ["dark", "light", "high-contrast", "colour-blind"])
  func `shows seven rising steps of heat in 256 colours too`(name: String) throws {
    let theme = try Theme.bundled(named: name)
    let light = Ground.heat.compactMap { theme.style(.map, $0).background }
      .map { colour in
        let shown = TerminalPalette.upper[Int(colour.ansi256) - 16]
        return Contrast.luminance(
          Colour(red: shown.red, green: shown.green, blue: shown.blue))
      }
    #expect(Set(light).count == 7)
    #expect(light == light.sorted() || light == light.sorted(by: >))
  }

  @Test func `for the colour-blind runs from blue to orange`() throws {
    let theme = try Theme.bundled(named: "colour-blind")
    let low = try #require(theme.style(.map, .heat0).background)
    let high = try #require(theme.style(.map, .heat6).background)
    #expect(low.blue > low.red)
    #expect(high.red > high.blue)
    let ok = try #require(theme.style(.stateOk).foreground)
    let critical = try #require(theme.style(.stateCritical).foreground)
    #expect(ok.blue > ok.red && critical.red > critical.blue)
  }

  @Test func `in mono has no colour and tells states apart by weight`() throws {
    let theme = try Theme.bundled(named: "mono")
    for ground in Ground.allCases {
      for role in Role.allCases {
        let style = theme.style(role, ground)
        #expect(style.foreground == nil && style.background == nil)
      }
    }
    #expect(theme.style(.stateCritical) != theme.style(.stateOk))
    #expect(theme.style(.text, .selected).reverse)
  }

  @Test func `is not needed to tell states and steps of heat: their glyphs differ`() {
    let labels = StateMark.allCases.map { Grid(12, 1, StateLabel($0, "word")).picture }
    #expect(Set(labels).count == StateMark.allCases.count)
    let legend = Grid(40, 1, HeatLegend(low: "little", high: "much"))
    #expect(Set(legend.text(row: 0, role: .mapShade)).count == Ground.heat.count)
    let gauges = [Role.gaugeFull, .stateWarning, .stateCritical].map {
      Grid(20, 1, Gauge(0.95, text: "95%", role: $0)).picture
    }
    #expect(Set(gauges).count == 3)
    let bars = [Role.chart1, .stateWarning].map {
      Grid(40, 1, BarChart([BarChart.Bar(label: "a", value: 1, figure: "1", role: $0)])).picture
    }
    #expect(bars[1].contains("▲") && !bars[0].contains("▲"))
  }

  @Test func `in sixteen names the terminal's own colours only`() throws {
    let theme = try Theme.bundled(named: "sixteen")
    for role in Role.allCases {
      let style = theme.style(role)
      #expect(style.foreground?.isTerminalOwn ?? true)
    }
  }

  @Test func `hides the shade where a ground is painted, and shows it where none is`() throws {
    let dark = try Theme.bundled(named: "dark").style(.mapShade, .heat4)
    #expect(dark.foreground == dark.background)
    let mono = try Theme.bundled(named: "mono").style(.mapShade, .heat4)
    #expect(mono.foreground == nil && mono.background == nil)
  }

  @Test(arguments: Theme.bundledNames)
  func `gives states different looks`(name: String) throws {
    let theme = try Theme.bundled(named: name)
    let alarming = [Role.stateOk, .stateWarning, .stateCritical].map { theme.style($0) }
    #expect(Set(alarming).count == 3)
  }
}
