import Corpora
import Domain
import Foundation
import Testing

@testable import Matching

struct `The weights of levels` {
  /// Rows whose units agree, differ or are left out with these chances.
  private static func counts(
    _ rows: Int, right: (same: Double, silent: Double), others: Double, seed: UInt64 = 1
  ) -> LevelCounts {
    var generator = SeededGenerator(seed: seed)
    func uniform() -> Double { Double(generator.next() % 1_000_000) / 1_000_000 }
    var counts = LevelCounts()
    for _ in 0..<rows {
      let silent = uniform() < right.silent
      let same = uniform() < right.same
      counts.note(right: 1, .unit, silent ? .notStated : same ? .found : .other)
      counts.note(other: 1, .unit, silent ? .notStated : uniform() < others ? .found : .other)
    }
    return counts
  }

  @Test(arguments: [(0.9, 0.5, 0.2), (0.99, 0.2, 0.05), (0.8, 0.7, 0.4)])
  func `are those the rows were made with`(same: Double, silent: Double, others: Double) {
    let counts = Self.counts(100_000, right: (same, silent), others: others)
    let weights = LevelEstimate(counts: counts, prior: .judged).weights
    #expect(abs(weights[.unit, .found] - log2(same / others)) < 0.1)
    #expect(abs(weights[.unit, .other] - log2((1 - same) / (1 - others))) < 0.7)
    #expect(abs(weights[.unit, .notStated] - log2(silent)) < 0.1)
  }

  @Test func `stay what they are judged where nothing was seen, and near it after little`() {
    let judged = FieldWeights.judged
    let none = LevelEstimate(counts: LevelCounts(), prior: judged).weights
    let few = LevelEstimate(
      counts: Self.counts(20, right: (0.9, 0.5), others: 0.2), prior: judged
    ).weights
    for field in AddressField.allCases {
      for level in EvidenceLevel.allCases {
        #expect(abs(none[field, level] - judged[field, level]) < 1e-9)
        #expect(abs(few[field, level] - judged[field, level]) < 0.5)
      }
    }
  }

  @Test func `go no farther from their judgement than they may`() {
    var counts = LevelCounts()
    for field in AddressField.allCases {
      for _ in 0..<5_000 {
        counts.note(right: 1, field, .found)
        counts.note(right: .nan, field, .other)
        counts.note(other: .infinity, field, nil)
        counts.note(other: -1, field, .other)
      }
    }
    let weights = LevelEstimate(counts: counts, prior: .judged).weights
    for (field, level) in LevelEstimate.learnt {
      let weight = weights[field, level]
      #expect(weight.isFinite)
      // A contradiction carries a share of what silence weighs.
      #expect(abs(weight - FieldWeights.judged[field, level]) <= 1.3 * LevelEstimate.reach + 1e-9)
    }
  }

  @Test func `leave alone what only decisions can tell`() {
    let learnt = LevelEstimate.learnt
    for field in [AddressField.plaque, .alley] {
      #expect(!learnt.contains { $0.0 == field && $0.1 == .other })
    }
    #expect(!learnt.contains { $0.1 == .otherVillage })
  }
}
