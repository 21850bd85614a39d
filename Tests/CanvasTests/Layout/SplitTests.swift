import Corpora
import Testing

@testable import Canvas

struct `Splitting a length` {
  private static let table: [(length: Int, parts: [Constraint], gap: Int, expected: [Int])] = [
    (100, [.exactly(30), .share(1)], 0, [30, 70]),
    (100, [.share(1), .share(3)], 0, [25, 75]),
    (100, [.share(1), .upTo(30)], 0, [70, 30]),
    (40, [.share(1), .upTo(30)], 0, [20, 20]),
    (100, [.atLeast(60), .share(1)], 0, [60, 40]),
    (100, [.atLeast(20), .share(1)], 0, [50, 50]),
    (100, [.atLeast(10, weight: 3), .share(1)], 0, [75, 25]),
    (10, [.exactly(8), .exactly(8)], 0, [8, 2]),
    (10, [.exactly(8), .exactly(8), .share(1)], 0, [8, 2, 0]),
    (11, [.share(1), .share(1), .share(1)], 1, [3, 3, 3]),
    (10, [.exactly(4)], 0, [4]),
    (0, [.exactly(4), .share(1)], 2, [0, 0]),
    (-5, [.exactly(4), .share(1)], 2, [0, 0]),
  ]

  @Test(arguments: table)
  func `gives each part what its constraint says`(
    length: Int, parts: [Constraint], gap: Int, expected: [Int]
  ) {
    #expect(Split.ranges(of: length, into: parts, gap: gap).map(\.count) == expected)
  }

  @Test func `folds the gap of an empty part`() {
    let ranges = Split.ranges(of: 20, into: [.exactly(5), .upTo(0), .exactly(5)], gap: 2)
    #expect(ranges == [0..<5, 7..<7, 7..<12])
  }

  @Test(arguments: 0..<400)
  func `never overlaps, never leaves the length, keeps gaps and bounds`(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let length = Int.random(in: 0...60, using: &generator)
    let gap = Int.random(in: 0...3, using: &generator)
    let parts = (0..<Int.random(in: 0...7, using: &generator)).map { _ in
      let count = Int.random(in: -2...30, using: &generator)
      let weight = Int.random(in: 0...4, using: &generator)
      let choices: [Constraint] = [
        .exactly(count), .atLeast(count, weight: weight), .share(weight), .upTo(count),
      ]
      return choices[Int.random(in: 0...3, using: &generator)]
    }
    let ranges = Split.ranges(of: length, into: parts, gap: gap)
    #expect(ranges.count == parts.count)
    var end = -gap
    for (range, part) in zip(ranges, parts) {
      #expect(range.lowerBound >= 0 && range.upperBound <= length)
      #expect(range.count <= part.maximum)
      guard !range.isEmpty else { continue }
      #expect(range.lowerBound >= end + gap)
      end = range.upperBound
    }
    let gaps = gap * max(0, parts.count { $0.maximum > 0 } - 1)
    let needed = parts.reduce(gaps) { $0 + $1.minimum }
    if needed <= length {
      for (range, part) in zip(ranges, parts) { #expect(range.count >= part.minimum) }
    }
    if needed <= length, parts.contains(where: { $0.weight > 0 && $0.maximum == .max }) {
      #expect(ranges.map(\.count).reduce(0, +) == length - gaps)
    }
  }
}
