import Corpora
import Testing

@testable import Matching

/// Columns give back what was put in, however wide.
struct `A column of numbers` {
  @Test(
    arguments: [
      [], [0], [7], [7, 7, 7], [0, 255], [0, 256], [-3, 4], [.min, .max], [1 << 40, (1 << 40) + 3],
      [-(1 << 40), 12], [10_000_000_000, 19_999_999_999, 0],
    ] as [[Int]])
  func `gives back its numbers`(_ numbers: [Int]) {
    var writer = ImageWriter()
    writer.add(.rowPostcodes, numbers)
    let image = IndexImage(writer)
    let column = image.numbers(.rowPostcodes)
    withExtendedLifetime(image) {
      #expect((0..<column.count).map { column[$0] } == numbers)
    }
  }

  @Test func `gives back random numbers of every width`() {
    var generator = SeededGenerator(seed: 5)
    for bits in 0..<63 {
      let numbers = (0..<50).map { _ in Int(generator.next() >> UInt64(64 - bits - 1)) }
      var writer = ImageWriter()
      writer.add(.rowCodes, numbers)
      let image = IndexImage(writer)
      let column = image.numbers(.rowCodes)
      withExtendedLifetime(image) {
        #expect((0..<column.count).map { column[$0] } == numbers)
      }
    }
  }

  @Test(arguments: [
    "", "G000000001", "G1", "000", "12-A", "کد ۱۲", "999999999999999999999", "B00", "x0y007",
  ])
  func `codes survive being split in pattern and number`(_ code: String) {
    let (pattern, number) = CodePattern.split(code)
    #expect(pattern.code(number) == code)
  }
}
