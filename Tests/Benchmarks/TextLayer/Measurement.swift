/// Times of one piece of work, run again and again.
struct Measurement {
  private var seconds: [Double] = []
  // Takes what was computed, so that no work can be left out.
  private var sink = 0

  /// The middle one of all runs.
  var median: Double { Self.median(seconds) }

  /// Runs the work once more.
  mutating func run(_ work: () -> Int) {
    let elapsed = ContinuousClock().measure { sink &+= work() }
    seconds.append(elapsed / .seconds(1))
  }

  /// The middle one of the ratios of runs that followed each other.
  func ratio(to other: Measurement) -> Double {
    Self.median(zip(seconds, other.seconds).map { $0 / $1 })
  }

  private static func median(_ values: [Double]) -> Double {
    values.isEmpty ? 0 : values.sorted()[values.count / 2]
  }
}
