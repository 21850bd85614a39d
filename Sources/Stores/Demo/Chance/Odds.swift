/// A short list of alternatives with their odds, known when the program is written.
struct Odds<Element: Sendable>: Sendable {
  private let last: Element
  private let others: [(element: Element, weight: Double)]
  private let sum: Double

  /// The last alternative is also what is drawn when the others are not.
  init(_ others: [(Element, Double)], last: (Element, Double)) {
    self.others = others.map { (element: $0.0, weight: $0.1) }
    self.last = last.0
    sum = others.reduce(last.1) { $0 + $1.1 }
  }

  func draw(_ random: inout DemoRandom) -> Element {
    var aim = random.unit() * sum
    for other in others {
      if aim < other.weight { return other.element }
      aim -= other.weight
    }
    return last
  }
}
