import Domain
import Foundation
import Persian

/// The ranking of streets and their rows for one question.
struct Ranking {
  private struct Found {
    let row: Int
    /// The place of its street among those ranked.
    let street: Int
    let weight: Double
  }

  /// A row with its score.
  struct Ranked {
    let row: Int
    let score: Double
    /// The place of its street among those ranked.
    let street: Int
  }

  /// The likeliest rows, with how likely it is that any row at all is right.
  struct Outcome {
    var best: [Ranked] = []
    var presence = 0.0
    /// Those ranked, and what the fields of each say.
    var streets: [UInt32] = []
    var tallies: [StreetTally] = []
  }

  let question: Question
  let index: MemoryIndex
  private var streetScorer: StreetScorer
  private let rowScorer: RowScorer

  init(_ question: Question, index: MemoryIndex, weights: FieldWeights) {
    self.question = question
    self.index = index
    streetScorer = StreetScorer(question, index: index, weights: weights)
    rowScorer = RowScorer(question, index: index, weights: weights)
  }

  /// The best row of each of the likeliest buildings.
  mutating func outcome(among streets: [UInt32], top: Int) -> Outcome {
    let tallies = streets.map { streetScorer.tally($0) }
    guard let best = tallies.map(\.weight).max() else { return Outcome() }
    var absent = log2(question.population * (1 - Weights.prior) / Weights.prior).exponentiated
    var found: [Found] = []
    for (place, tally) in tallies.enumerated() {
      absent += (tally.unopposed + log2(Weights.missingAlley)).exponentiated
      // What no plaque and no postcode could lift again.
      guard tally.weight > best - Self.reach else { continue }
      let count = collect(
        from: streets[place], at: place, weight: tally.weight, into: &found)
      let missing = max(1, Double(count) * Weights.missingBuildings)
      absent += (tally.weight + log2(missing)).exponentiated
    }
    let heaviest = found.reduce(-.infinity) { max($0, $1.weight) }
    var mass = absent
    var first: [Found] = []
    for found in found where found.weight > heaviest - 2 * Self.reach {
      mass += found.weight.exponentiated
      Self.insert(found, into: &first, atMost: top)
    }
    return Outcome(
      best: first.map {
        Ranked(row: $0.row, score: $0.weight.exponentiated / mass, street: $0.street)
      },
      presence: (mass - absent) / mass, streets: streets, tallies: tallies)
  }

  /// The ranked rows with all that speaks for and against each.
  func candidates(of outcome: Outcome) -> [Candidate] {
    var excerpts = ExcerptCache()
    return outcome.best.map { ranked in
      let row = index.gnafRow(ranked.row)
      return Candidate(
        row: row, score: ranked.score,
        evidence: evidence(
          for: ranked.row, recorded: row, tally: outcome.tallies[ranked.street],
          excerpts: &excerpts))
    }
  }

  /// Hands over every field of a row with how it agrees; nil where nothing about it is weighed by level.
  func forEachLevel(
    of row: Int, tally: StreetTally, _ body: (AddressField, EvidenceLevel?) -> Void
  ) {
    for field in StreetTable.fields { body(field, tally[field].level) }
    body(.plaque, rowScorer.plaque(row).level)
    body(.floor, rowScorer.floor(row).level)
    body(.unit, rowScorer.unit(row).level)
    body(.postcode, rowScorer.postcode(row).level)
  }

  private static let reach = 22.0

  /// Keeps the first few by descending weight, equals in the order of their rows.
  private static func insert(_ new: Found, into first: inout [Found], atMost count: Int) {
    func precedes(_ left: Found, _ right: Found) -> Bool {
      left.weight == right.weight ? left.row < right.row : left.weight > right.weight
    }
    if first.count == count, let last = first.last, !precedes(new, last) { return }
    let place = first.firstIndex { precedes(new, $0) } ?? first.count
    first.insert(new, at: place)
    if first.count > count { first.removeLast() }
  }

  /// Adds the best row of each building of a street; returns how many buildings it has.
  ///
  /// Rows of one building code are one building, without a code rows of one plaque; either way they
  /// stand together in the index.
  private func collect(
    from street: UInt32, at place: Int, weight: Double, into found: inout [Found]
  ) -> Int {
    let first = found.count
    var previous: Int?
    for row in index.streets.rows(of: street) {
      let total = weight + rowScorer.weight(of: row)
      let isSame = previous.map { isSameBuilding(row, as: $0) } ?? false
      previous = row
      if !isSame {
        found.append(Found(row: row, street: place, weight: total))
      } else if let last = found.last, total > last.weight {
        found[found.count - 1] = Found(row: row, street: place, weight: total)
      }
    }
    return found.count - first
  }

  private func isSameBuilding(_ row: Int, as other: Int) -> Bool {
    index.rows.haveSameBuildingCode(row, other)
      && (index.rows.hasBuildingCode(row) || index.rows.plaques[row] == index.rows.plaques[other])
  }

  private func evidence(
    for row: Int, recorded: GnafRow, tally: StreetTally, excerpts: inout ExcerptCache
  ) -> [FieldEvidence] {
    var evidence: [FieldEvidence] = []
    for field in StreetTable.fields {
      guard let agreement = tally[field].agreement else { continue }
      evidence.append(
        FieldEvidence(
          field: field, agreement: agreement, weight: tally[field].weight,
          stated: stated(field, at: tally[field].positions, excerpts: &excerpts),
          recorded: recorded[field]))
    }
    let numbers: [(AddressField, RowScorer.Finding, TokenRole)] = [
      (.plaque, rowScorer.plaque(row), .plaque), (.floor, rowScorer.floor(row), .floor),
      (.unit, rowScorer.unit(row), .unit), (.postcode, rowScorer.postcode(row), .postcode),
    ]
    for (field, found, role) in numbers {
      guard let agreement = found.agreement else { continue }
      let stated = agreement == .notStated ? "" : excerpts.text(of: role, in: question.reading)
      evidence.append(
        FieldEvidence(
          field: field, agreement: agreement, weight: found.weight, stated: stated,
          recorded: recorded[field]))
    }
    return evidence
  }

  private func stated(
    _ field: AddressField, at positions: PositionSet, excerpts: inout ExcerptCache
  ) -> CleanText {
    if field == .province { return question.province.stated }
    if positions.isEmpty, field == .county { return question.statedCounty }
    return excerpts.text(at: positions, of: question)
  }
}

extension Double {
  /// Two to this power, within what a sum of them can hold.
  fileprivate var exponentiated: Double { exp2(min(max(self, -300), 300)) }
}
