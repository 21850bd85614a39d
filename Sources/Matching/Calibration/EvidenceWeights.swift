import Foundation

/// How the odds of the best building and its lead over the next are put together into one number.
///
/// The score alone does not tell an address that fits two buildings from one that may be missing in
/// GNAF, and these are right unequally often. The number orders answers by how sure they are; it
/// becomes a probability only through an ``IsotonicCurve``.
package struct EvidenceWeights: Hashable, Sendable, Codable {
  let bias: Double
  let odds: Double
  let lead: Double

  /// The score as it is.
  static let score = EvidenceWeights(bias: 0, odds: 1, lead: 0)

  func evidence(_ scores: AnswerScores) -> Double {
    bias + odds * scores.odds + lead * scores.lead
  }

  /// Whether more odds and more lead never count for less.
  var isSound: Bool {
    [bias, odds, lead].allSatisfy(\.isFinite) && odds >= 0 && lead >= 0 && odds + lead > 0
  }
}

extension EvidenceWeights {
  /// The weights that make the examples likeliest: a logistic regression by Newton's steps.
  ///
  /// Few examples leave the score nearly what it is. The order of the examples changes nothing.
  init(fitting examples: [MatchExample]) {
    let sorted = examples.map(Point.init).sorted { $0.order < $1.order }
    let all = Self.fit(sorted, usesOdds: true, usesLead: true)
    if all.isSound {
      self = all
    } else {
      // One of the two speaks against itself: the other says it all.
      let alone = Self.fit(sorted, usesOdds: all.odds >= all.lead, usesLead: all.odds < all.lead)
      self = alone.isSound ? alone : .score
    }
  }

  private struct Point {
    let odds: Double
    let lead: Double
    let isRight: Double

    init(_ example: MatchExample) {
      odds = example.scores.odds
      lead = example.scores.lead
      isRight = example.isRight ? 1 : 0
    }

    var order: (Double, Double, Double) { (odds, lead, isRight) }
  }

  private static let steps = 40
  /// How many examples' worth the score as it is counts for.
  private static let firmness = 2.0

  private static func fit(_ points: [Point], usesOdds: Bool, usesLead: Bool) -> Self {
    let start = Vector(0, usesOdds ? 1 : 0, usesOdds ? 0 : 1)
    let uses = Vector(1, usesOdds ? 1 : 0, usesLead ? 1 : 0)
    let points = points.map { (x: Vector(1, $0.odds, $0.lead) * uses, isRight: $0.isRight) }
    func cost(_ weights: Vector) -> Double {
      let apart = weights - start
      return points.reduce(firmness / 2 * (apart * apart).sum()) { sum, point in
        let evidence = (weights * point.x).sum()
        // log(1 + exp(x)) without overflow.
        return sum + max(evidence, 0) + log1p(exp(-abs(evidence))) - point.isRight * evidence
      }
    }
    var (weights, least) = (start, cost(start))
    for _ in 0..<steps {
      var slope = (start - weights) * Vector(repeating: firmness)
      var curvature = Symmetric(diagonal: firmness)
      for (x, isRight) in points {
        let likely = 1 / (1 + exp(-(weights * x).sum()))
        slope += x * (isRight - likely)
        curvature.add(x, likely * (1 - likely))
      }
      var step = curvature.solved(for: slope)
      // Far from the goal a whole step may lead away from it.
      while cost(weights + step) > least, (step * step).sum() > 1e-18 { step *= 0.5 }
      guard (step * step).sum() > 1e-18 else { break }
      weights += step
      least = cost(weights)
    }
    return EvidenceWeights(bias: weights.x, odds: weights.y, lead: weights.z)
  }
}

private typealias Vector = SIMD3<Double>

/// A symmetric matrix of three rows, positive by its construction.
private struct Symmetric {
  private var rows: [Vector]

  init(diagonal: Double) {
    rows = [Vector(diagonal, 0, 0), Vector(0, diagonal, 0), Vector(0, 0, diagonal)]
  }

  mutating func add(_ x: Vector, _ weight: Double) {
    for row in 0..<3 { rows[row] += x * (x[row] * weight) }
  }

  func solved(for right: Vector) -> Vector {
    var (rows, right) = (rows, right)
    for pivot in 0..<3 {
      for row in (pivot + 1)..<3 {
        let factor = rows[row][pivot] / rows[pivot][pivot]
        rows[row] -= rows[pivot] * factor
        right[row] -= right[pivot] * factor
      }
    }
    var result = Vector()
    for row in (0..<3).reversed() {
      result[row] = (right[row] - (rows[row] * result).sum()) / rows[row][row]
    }
    return result
  }
}
