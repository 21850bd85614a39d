import Domain

/// Learning what fields weigh from addresses of which nobody has said where they lie.
///
/// Expectation and maximisation: the matcher says of each candidate how likely it is the right one,
/// at most one an address or none at all; rows counted by that likelihood say how often each level is
/// seen of right rows and of others; these are the weights of the next round.
///
/// Dempster, Laird, Rubin, Maximum likelihood from incomplete data via the EM algorithm (1977).
package struct FieldLearning: Sendable {
  private let batches: [(index: MemoryIndex, questions: [AddressQuestion])]
  private let threads: Int

  private static let rounds = 12
  /// Where no weight moves by more bits than this, there is nothing more to learn.
  private static let stillness = 0.02
  /// An address without a plaque may lie anywhere on its street.
  private static let top = 256

  /// Addresses, each beside the rows it is looked for in.
  package init(
    _ batches: [(index: MemoryIndex, questions: [AddressQuestion])], threads: Int = 2
  ) {
    self.batches = batches
    self.threads = threads
  }

  /// What the addresses teach; their order changes nothing.
  package func learn(
    from prior: FieldWeights = .judged, each round: (_ number: Int, _ change: Double) -> Void
  ) -> LearntWeights {
    var weights = prior
    var estimate = LevelEstimate(counts: LevelCounts(), prior: prior)
    for number in 1...Self.rounds {
      estimate = LevelEstimate(counts: counts(weights), prior: prior)
      let next = estimate.weights
      let change = LevelEstimate.learnt.reduce(0) { most, learnt in
        max(most, abs(next[learnt.0, learnt.1] - weights[learnt.0, learnt.1]))
      }
      weights = next
      round(number, change)
      if change < Self.stillness { break }
    }
    return LearntWeights(
      addresses: batches.reduce(0) { $0 + $1.questions.count }, estimate: estimate)
  }

  private func counts(_ weights: FieldWeights) -> LevelCounts {
    var all = LevelCounts()
    for (index, questions) in batches {
      let search = MemorySearch(index: index, weights: weights)
      let portions = Portions(count: questions.count, size: 64, threads: threads)
      let parts = portions.map { portion in
        var counts = LevelCounts()
        for position in portion { Self.count(questions[position], search, into: &counts) }
        return counts
      }
      for part in parts { all.add(part) }
    }
    return all
  }

  private static func count(
    _ question: AddressQuestion, _ search: MemorySearch, into counts: inout LevelCounts
  ) {
    let (ranking, outcome) = search.search(question, top: top)
    var ofStreet = Array(repeating: 0.0, count: outcome.tallies.count)
    for ranked in outcome.best {
      ofStreet[ranked.street] += ranked.score
      ranking.forEachLevel(of: ranked.row, tally: outcome.tallies[ranked.street]) {
        counts.note(right: ranked.score, $0, $1)
      }
    }
    for (place, tally) in outcome.tallies.enumerated() {
      let rows = search.index.streets.rows(of: outcome.streets[place])
      guard !rows.isEmpty else { continue }
      // Any row of the street, and the same one every time.
      let row = rows.lowerBound + rows.lowerBound &* 7_919 % rows.count
      ranking.forEachLevel(of: row, tally: tally) {
        counts.note(other: 1 - ofStreet[place], $0, $1)
      }
    }
  }
}
