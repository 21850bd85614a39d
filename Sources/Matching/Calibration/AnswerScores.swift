import Domain
import Foundation

/// What the matcher says of one question: the scores of the best building and of the next.
///
/// Both are held to six places, as a results file writes them, so that an answer in memory and the
/// same one read from a file are weighed alike.
package struct AnswerScores: Hashable, Sendable {
  package let best: Double
  /// 0 where there is no other building.
  package let second: Double

  package init(best: Double, second: Double) {
    self.best = Self.held(best)
    self.second = min(Self.held(second), self.best)
  }

  /// The scores of an answer, the best first; nil where it has none.
  package init?(_ scores: some Sequence<Double>) {
    var scores = scores.makeIterator()
    guard let best = scores.next() else { return nil }
    self.init(best: best, second: scores.next() ?? 0)
  }

  /// The odds of the best building against all else, as a natural logarithm.
  var odds: Double { log((best + Self.least) / (1 - best + Self.least)) }

  /// How far the best building stands before the next, as the logarithm of how many times likelier.
  var lead: Double { log((best + Self.least) / (second + Self.least)) }

  /// What no score is told apart from none by.
  private static let least = 1e-6

  private static func held(_ score: Double) -> Double {
    guard score.isFinite else { return 0 }
    return min(max((score * 1e6).rounded() / 1e6, 0), 1)
  }
}
