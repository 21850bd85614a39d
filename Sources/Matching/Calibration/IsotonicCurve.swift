import Foundation

/// A probability for every amount of evidence, that never falls where evidence grows.
///
/// Straight between its knots, level outside them. In a file it is a list of pairs.
package struct IsotonicCurve: Hashable, Sendable {
  struct Knot: Hashable, Sendable {
    let evidence: Double
    let probability: Double
  }

  let knots: [Knot]

  /// The curve through these knots, or nil where they are none, out of order, or no probabilities.
  init?(_ knots: [Knot]) {
    guard !knots.isEmpty else { return nil }
    for knot in knots {
      guard knot.evidence.isFinite, (0...1).contains(knot.probability) else { return nil }
    }
    for (knot, next) in zip(knots, knots.dropFirst()) {
      guard knot.evidence < next.evidence, knot.probability <= next.probability else { return nil }
    }
    self.knots = knots
  }

  /// The probability that belongs to natural log odds.
  static let logistic = IsotonicCurve(
    sound: (-56...56).map { quarter in
      let odds = Double(quarter) / 4
      return Knot(evidence: odds, probability: 1 / (1 + exp(-odds)))
    })

  private init(sound knots: [Knot]) {
    self.knots = knots
  }

  package func probability(_ evidence: Double) -> Double {
    let behind = knots.partitionIndex { $0.evidence > evidence }
    guard behind > 0 else { return knots[0].probability }
    let low = knots[behind - 1]
    guard behind < knots.count else { return low.probability }
    let high = knots[behind]
    let way = (evidence - low.evidence) / (high.evidence - low.evidence)
    let between = low.probability + way * (high.probability - low.probability)
    return min(max(between, low.probability), high.probability)
  }
}

extension IsotonicCurve: Codable {
  package init(from decoder: any Decoder) throws {
    var list = try decoder.unkeyedContainer()
    var knots: [Knot] = []
    while !list.isAtEnd {
      let pair = try list.decode([Double].self)
      guard pair.count == 2 else {
        throw DecodingError.dataCorruptedError(in: list, debugDescription: "a knot is a pair")
      }
      knots.append(Knot(evidence: pair[0], probability: pair[1]))
    }
    guard let curve = IsotonicCurve(knots) else {
      throw DecodingError.dataCorruptedError(in: list, debugDescription: "the curve falls")
    }
    self = curve
  }

  package func encode(to encoder: any Encoder) throws {
    var list = encoder.unkeyedContainer()
    for knot in knots { try list.encode([knot.evidence, knot.probability]) }
  }
}
