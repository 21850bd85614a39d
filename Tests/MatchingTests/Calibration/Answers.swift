import Corpora
import Foundation

@testable import Matching

/// Invented answers whose chance to be right is known.
enum Answers {
  /// A tenth of all addresses is not in GNAF; the score says too little, and says it of lone
  /// candidates more than of those with a rival.
  static func examples(seed: UInt64, count: Int) -> [MatchExample] {
    var generator = SeededGenerator(seed: seed)
    func uniform() -> Double { Double(generator.next() % 1_000_000) / 1_000_000 }
    return (0..<count).map { _ in
      let best = uniform()
      let second = min(best, (1 - best) * uniform())
      let scores = AnswerScores(best: best, second: second)
      let chance = 1 / (1 + exp(-(0.4 * scores.odds + 0.8 * scores.lead)))
      let isRight = uniform() < chance
      return MatchExample(scores: scores, isRight: isRight, isInGnaf: isRight || uniform() < 0.5)
    }
  }
}
