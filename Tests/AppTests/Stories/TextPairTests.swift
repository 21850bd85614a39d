import Canvas
import Persian
import Testing

@testable import App

/// Two texts beside each other are read in the order of the screen, whatever they are made of.
struct TextPairTests {
  private func picture(_ pair: TextPair, _ direction: Direction, width: Int = 20) -> String {
    let surface = Surface(size: Size(width: width, height: 1), direction: direction) { screen in
      pair.draw(in: screen)
    }
    return surface.mirrored().text(row: 0)
  }

  @Test func `numbers keep their places in both directions`() {
    let pair = TextPair(first: "۹", second: "۷")
    #expect(picture(pair, .rightToLeft).hasSuffix("۷ / ۹"))
    #expect(picture(pair, .leftToRight).hasPrefix("۹ / ۷"))
  }

  @Test func `a number behind a word is not run together with the next`() {
    let shown = picture(TextPair(first: "پلاک ۹", second: "۷"), .rightToLeft)
    #expect(shown.contains("۷ / ۹"))
  }

  @Test func `one text stands alone, and long ones share the room`() {
    #expect(!picture(TextPair(first: "یزد", second: ""), .rightToLeft).contains("/"))
    let long = TextPair(first: "aaaaaaaaaaaaaaaaaaaa", second: "bbbbbbbbbbbbbbbbbbbb")
    let shown = picture(long, .leftToRight)
    #expect(shown.contains("/") && shown.contains("a") && shown.contains("b"))
  }
}
