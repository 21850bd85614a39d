import Canvas
import Testing

@testable import Terminal

struct InkTests {
  private let red = Colour(red: 200, green: 30, blue: 40, ansi16: 9)
  private let grey = Colour(terminalOwn: 8)
  private let blue = Colour(terminalOwn: 4)

  @Test(
    arguments: [
      (256, [:], ColourDepth.indexed), (88, [:], .sixteen), (16, [:], .sixteen), (8, [:], .eight),
      (1 << 24, [:], .eight), (-1, [:], .monochrome), (2, [:], .monochrome),
      (256, ["NO_COLOR": "1"], .monochrome), (256, ["NO_COLOR": ""], .indexed),
      (8, ["COLORTERM": "truecolor"], .eight),
    ] as [(Int, [String: String], ColourDepth)])
  func `depth follows the entry and NO_COLOR`(
    colours: Int, environment: [String: String], depth: ColourDepth
  ) {
    #expect(ColourDepth(environment: environment, entryColours: colours) == depth)
  }

  @Test func `numbers come from the depth`() {
    let style = Style(foreground: red, background: blue, bold: true)
    let indexed = Ink(style, depth: .indexed)
    #expect(indexed.colours == .init(foreground: Int16(red.ansi256), background: 4))
    #expect(indexed.attributes == .bold)
    #expect(Ink(style, depth: .sixteen).colours == .init(foreground: 9, background: 4))
    #expect(Ink(.plain, depth: .indexed).colours == .terminalOwn)
  }

  @Test func `eight colours show the bright half as bold and grey as dim`() {
    let bright = Ink(Style(foreground: red), depth: .eight)
    #expect(bright.colours.foreground == 1)
    #expect(bright.attributes == .bold)
    let dim = Ink(Style(foreground: grey), depth: .eight)
    #expect(dim.colours.foreground == -1)
    #expect(dim.attributes == .dim)
  }

  @Test(arguments: 0...15, 0...15)
  func `eight colours never lose the text in its ground`(foreground: Int, background: Int) {
    let ink = Ink(
      Style(
        foreground: Colour(terminalOwn: UInt8(foreground)),
        background: Colour(terminalOwn: UInt8(background))), depth: .eight)
    #expect(ink.colours.foreground != ink.colours.background)
    #expect((0...7).contains(ink.colours.foreground))
    #expect((0...7).contains(ink.colours.background))
  }

  @Test func `without colours a ground is a reversal`() {
    let plain = Ink(Style(foreground: red), depth: .monochrome)
    let ground = Ink(Style(background: blue, underline: true), depth: .monochrome)
    let inverted = Ink(Style(background: blue, reverse: true), depth: .monochrome)
    #expect(plain == Ink(.plain, depth: .monochrome))
    #expect(ground.attributes == [.reverse, .underline])
    #expect(inverted.attributes == [])
    #expect(ground.colours == .terminalOwn)
  }
}
