import Testing

@testable import Canvas

struct `Colours` {
  @Test(
    arguments: [
      ("#000000", 16, 0), ("#ffffff", 231, 15), ("#ff0000", 196, 9), ("#5fafaf", 73, nil),
      ("#808080", 244, 8), ("#121212", 233, nil),
    ] as [(String, UInt8, UInt8?)])
  func `find their likeness among 256 and 16`(
    hex: String, ansi256: UInt8, ansi16: UInt8?
  ) throws {
    let colour = try #require(Colour(hex: hex))
    #expect(colour.ansi256 == ansi256)
    if let ansi16 { #expect(colour.ansi16 == ansi16) }
  }

  @Test(arguments: ["", "#12345", "#1234567", "123456", "#12345g", "#+12345"])
  func `refuse what is no colour`(text: String) {
    #expect(Colour(hex: text) == nil)
  }

  @Test func `keep the terminal's own by number`() {
    let colour = Colour(terminalOwn: 9)
    #expect(colour.isTerminalOwn)
    #expect(colour.ansi16 == 9 && colour.ansi256 == 9)
  }

  @Test func `contrast as WCAG says`() throws {
    let black = try #require(Colour(hex: "#000000"))
    let white = try #require(Colour(hex: "#ffffff"))
    let grey = try #require(Colour(hex: "#767676"))
    #expect(abs(Contrast.ratio(black, white) - 21) < 0.001)
    #expect(abs(Contrast.ratio(white, grey) - 4.54) < 0.01)
    #expect(Contrast.ratio(grey, grey) == 1)
  }
}
