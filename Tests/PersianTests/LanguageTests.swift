import Testing

@testable import Persian

@Suite struct `Languages` {
  @Test(arguments: [(Language.persian, Direction.rightToLeft), (.english, .leftToRight)])
  func `have a reading direction`(language: Language, direction: Direction) {
    #expect(language.direction == direction)
  }
}
