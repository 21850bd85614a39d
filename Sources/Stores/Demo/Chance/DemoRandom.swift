import Foundation

/// A reproducible source of chance: a counter in steps of the golden ratio, its bits well mixed.
///
/// Not for secrets. Fast, one word of state, and any state starts a good stream.
struct DemoRandom: RandomNumberGenerator, Sendable {
  private var state: UInt64

  init(state: UInt64) {
    self.state = state
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    return Self.mixed(state)
  }

  /// A word whose every bit depends on every bit of `word`.
  static func mixed(_ word: UInt64) -> UInt64 {
    var z = word
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}

extension DemoRandom {
  /// A number in 0..<1.
  mutating func unit() -> Double {
    Double(next() >> 11) * 0x1p-53
  }

  /// True this often.
  mutating func chance(_ share: Double) -> Bool {
    unit() < share
  }

  /// A number in the range, every one as likely.
  mutating func integer(_ range: ClosedRange<Int>) -> Int {
    let span = UInt64(range.upperBound - range.lowerBound) + 1
    return range.lowerBound + Int(next().multipliedFullWidth(by: span).high)
  }

  /// A number in the range, every one as likely.
  mutating func real(_ range: ClosedRange<Double>) -> Double {
    range.lowerBound + unit() * (range.upperBound - range.lowerBound)
  }

  /// A bell curve around 0 with deviation 1, never beyond ±6.
  ///
  /// The sum of twelve uniform numbers: unlike one made of logarithms it is the same on every machine.
  mutating func bell() -> Double {
    var sum = -6.0
    for _ in 0..<12 { sum += unit() }
    return sum
  }

  /// One of the elements; nil of an empty list.
  mutating func element<T>(of list: [T]) -> T? {
    list.isEmpty ? nil : list[integer(0...(list.count - 1))]
  }
}

extension DemoRandom {
  /// A size whose logarithm is a bell curve: half below the median, a few far above.
  mutating func logNormal(median: Double, spread: Double) -> Double {
    median * exp(spread * bell())
  }
}
