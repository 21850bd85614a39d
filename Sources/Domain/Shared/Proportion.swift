/// A share that was counted, with the interval it can be trusted in.
///
/// In a file its bounds stand beside the counts, for readers; only the counts are read back.
package struct Proportion: Hashable, Sendable, Codable {
  package var count: Int
  package var total: Int

  package init(_ count: Int = 0, of total: Int = 0) {
    self.count = count
    self.total = total
  }

  /// The share; nil of nothing.
  package var share: Double? { total > 0 ? Double(count) / Double(total) : nil }

  /// Wilson's interval at 95 %; of nothing, all that can be.
  ///
  /// E. B. Wilson, Probable inference, the law of succession, and statistical inference (1927).
  package var interval: ClosedRange<Double> {
    guard total > 0 else { return 0...1 }
    let (n, p) = (Double(total), Double(count) / Double(total))
    let square = Self.deviations * Self.deviations
    let centre = (p + square / (2 * n)) / (1 + square / n)
    let spread = (p * (1 - p) / n + square / (4 * n * n)).squareRoot()
    let reach = Self.deviations * spread / (1 + square / n)
    return max(0, centre - reach)...min(1, centre + reach)
  }

  private static let deviations = 1.959963984540054

  package mutating func note(_ holds: Bool) {
    total += 1
    if holds { count += 1 }
  }

  private enum CodingKeys: String, CodingKey {
    case count, total, lower, upper
  }

  package init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    count = try values.decode(Int.self, forKey: .count)
    total = try values.decode(Int.self, forKey: .total)
  }

  package func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: CodingKeys.self)
    try values.encode(count, forKey: .count)
    try values.encode(total, forKey: .total)
    try values.encode(interval.lowerBound, forKey: .lower)
    try values.encode(interval.upperBound, forKey: .upper)
  }

  /// Whether the counts can be counts of anything.
  package var isSound: Bool { count >= 0 && count <= total }
}
