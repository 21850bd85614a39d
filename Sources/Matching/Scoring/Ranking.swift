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

  /// The candidates, with how likely it is that any row at all is right.
  struct Outcome {
    var candidates: [Candidate] = []
    var presence = 0.0
  }

  let question: Question
  let index: MemoryIndex
  private var streetScorer: StreetScorer
  private let rowScorer: RowScorer

  init(_ question: Question, index: MemoryIndex) {
    self.question = question
    self.index = index
    streetScorer = StreetScorer(question, index: index)
    rowScorer = RowScorer(question, index: index)
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
    let near = found.filter { $0.weight > heaviest - 2 * Self.reach }
      .sorted { ($1.weight, $0.row) < ($0.weight, $1.row) }
    let mass = near.reduce(absent) { $0 + $1.weight.exponentiated }
    var excerpts = ExcerptCache()
    let candidates = near.prefix(top).map { found in
      Candidate(
        row: index.gnafRow(found.row), score: found.weight.exponentiated / mass,
        evidence: evidence(for: found.row, tally: tallies[found.street], excerpts: &excerpts))
    }
    return Outcome(candidates: candidates, presence: (mass - absent) / mass)
  }

  private static let reach = 22.0

  /// Adds the best row of each building of a street; returns how many buildings it has.
  ///
  /// Rows of one building code are one building, without a code rows of one plaque; either way they
  /// stand together in the index.
  private func collect(
    from street: UInt32, at place: Int, weight: Double, into found: inout [Found]
  ) -> Int {
    let first = found.count
    var previous: (code: UInt32, plaque: UInt32)?
    for row in index.streets.rows(of: street) {
      let total = weight + rowScorer.weight(of: row)
      let code = index.rows.buildings[row]
      let plaque = index.rows.plaques[row]
      let isSame =
        previous.map { known in
          known.code == code && (known.plaque == plaque || !index.buildingCodes[Int(code)].isEmpty)
        } ?? false
      previous = (code, plaque)
      if !isSame {
        found.append(Found(row: row, street: place, weight: total))
      } else if let last = found.last, total > last.weight {
        found[found.count - 1] = Found(row: row, street: place, weight: total)
      }
    }
    return found.count - first
  }

  private func evidence(
    for row: Int, tally: StreetTally, excerpts: inout ExcerptCache
  ) -> [FieldEvidence] {
    let recorded = index.gnafRow(row)
    var evidence: [FieldEvidence] = []
    for field in StreetTable.fields {
      guard let agreement = tally[field].agreement else { continue }
      evidence.append(
        FieldEvidence(
          field: field, agreement: agreement, weight: tally[field].weight,
          stated: stated(field, at: tally[field].positions, excerpts: &excerpts),
          recorded: recorded[field]))
    }
    let numbers: [(AddressField, (agreement: Agreement?, weight: Double), TokenRole)] = [
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
