/// When endowments were founded: since the ninth century of the Hijra, and ever more of them.
struct FoundingYear: Sendable {
  /// The current Jalali year.
  let current: Int

  private enum Age: Sendable {
    case medieval
    case safavid
    case qajar
    case pahlavi
    case recent
    case unknown
  }

  private static let ages = Odds<Age>(
    [(.medieval, 3), (.safavid, 9), (.qajar, 27), (.pahlavi, 18), (.unknown, 11)],
    last: (.recent, 32))

  /// A Jalali year, or nil where it is not known.
  func draw(_ random: inout DemoRandom) -> Int? {
    switch Self.ages.draw(&random) {
    case .medieval: random.integer(780...880)
    case .safavid: random.integer(881...1110)
    case .qajar: rising(1111...1304, &random)
    case .pahlavi: random.integer(1305...1357)
    case .recent: rising(1358...(current - 1), &random)
    case .unknown: nil
    }
  }

  /// A year of the range, later ones likelier.
  private func rising(_ range: ClosedRange<Int>, _ random: inout DemoRandom) -> Int {
    let span = Double(range.upperBound - range.lowerBound)
    return range.lowerBound + Int((random.unit().squareRoot() * span).rounded())
  }
}
