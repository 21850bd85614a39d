import Canvas
import Testing

@testable import Terminal

struct InkTests {
  private let red = Colour(red: 200, green: 30, blue: 40, ansi16: 9)
  private let grey = Colour(terminalOwn: 8)
  private let blue = Colour(terminalOwn: 4)

  @Test func `numbers come from the depth`() {
    let style = Style(foreground: red, background: blue, bold: true)
    let indexed = Ink(style, depth: .indexed)
    #expect(indexed.colours == .init(foreground: Int32(red.ansi256), background: 4))
    #expect(indexed.attributes == .bold)
    #expect(Ink(style, depth: .sixteen).colours == .init(foreground: 9, background: 4))
    #expect(Ink(.plain, depth: .indexed).colours == .terminalOwn)
  }

  @Test func `direct colour is the colour itself, and never a number of the palette`() {
    let style = Style(foreground: red, background: blue)
    #expect(Ink(style, depth: .direct).colours == .init(foreground: 0xC81E28, background: 0x0000EE))
    for dark in 0...7 {
      let colour = Colour(red: 0, green: 0, blue: UInt8(dark))
      #expect(Ink(Style(foreground: colour), depth: .direct).colours.foreground == 8)
    }
    #expect(Ink(Style(foreground: grey), depth: .direct).colours.foreground == 0x7F7F7F)
    #expect(Ink(.plain, depth: .direct).colours == .terminalOwn)
  }

  @Test func `eight colours keep a dark colour dark: bold would show it bright`() {
    let ink = Ink(Style(foreground: blue, bold: true), depth: .eight)
    #expect(ink.colours.foreground == 4)
    #expect(ink.attributes == [])
    let black = Ink(Style(background: Colour(terminalOwn: 7), bold: true), depth: .eight)
    #expect(black.colours.foreground == 0)
    #expect(black.attributes == [])
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

  @Test func `a twin differs by one step, and through a multiplexer by one of the 256`() {
    let style = Style(foreground: Colour(hex: "#3fb8af"))
    var near = Ink(style, depth: .direct)
    near.vary(by: .shade, depth: .direct)
    #expect(near.colours.foreground == 0x3FB8AE)
    var coarse = Ink(style, depth: .direct)
    coarse.vary(by: .shade, depth: .direct, isCoarse: true)
    #expect(coarse.colours.foreground != 0x3FB8AF)
    #expect(
      TerminalPalette.twin(of: UInt32(coarse.colours.foreground))
        != UInt32(coarse.colours.foreground))
    var indexed = Ink(style, depth: .indexed)
    let own = indexed.colours.foreground
    indexed.vary(by: .shade, depth: .indexed)
    #expect(indexed.colours.foreground == Int32(TerminalPalette.twins[Int(own)]))
  }
}
