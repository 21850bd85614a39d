package import Domain
package import Persian

/// How good answers are, and how true what a model promises of them.
package struct Evaluation: Sendable {
  package let count: Int
  /// Properties whose building GNAF has.
  package let inGnaf: Int
  /// Of these, those whose text or postcode tells one building.
  package let identifiable: Int
  /// The right building first, of those in GNAF.
  package let first: Proportion
  /// The right building among the first ten, of those in GNAF.
  package let amongTen: Proportion
  package let curve: PrecisionRecall
  package let calibration: CalibrationTable
  /// In the order of ``Band``'s cases.
  package let bands: [BandFigures]
  package let kinds: [KindFigures]
  package let faults: [KindFigures]
  /// Answers that were accepted and are wrong, the surest first.
  package let wronglyAccepted: [LabelledAnswer]
  /// First answers to addresses in GNAF that are wrong, the surest first.
  package let wronglyFirst: [FirstFault: [LabelledAnswer]]

  package init(_ answers: [LabelledAnswer], model: MatchModel) {
    let graded = answers.map { GradedAnswer($0, model: model) }
    let inGnaf = answers.filter(\.truth.isInGnaf)
    count = answers.count
    self.inGnaf = inGnaf.count
    identifiable = answers.count { $0.truth.isIdentifiable }
    first = Proportion(inGnaf.count { $0.isRight }, of: inGnaf.count)
    amongTen = Proportion(inGnaf.count { $0.place.map { $0 <= 10 } ?? false }, of: inGnaf.count)
    curve = PrecisionRecall(graded, inGnaf: inGnaf.count, identifiable: identifiable)
    calibration = CalibrationTable(graded)
    bands = Band.allCases.map { BandFigures($0, of: graded) }
    kinds = KindFigures.table(of: graded) { [$0.truth.kind] }
    faults = KindFigures.table(of: graded.filter(\.answer.truth.isInGnaf), by: \.truth.faults)
    let surest = graded.filter { !$0.answer.isRight }
      .sorted { ($1.evidence, $0.answer.code.string) < ($0.evidence, $1.answer.code.string) }
    wronglyAccepted = surest.filter { $0.band == .accept }.map(\.answer)
    var faults: [FirstFault: [LabelledAnswer]] = [:]
    for answer in surest.map(\.answer) {
      if let fault = FirstFault(answer) { faults[fault, default: []].append(answer) }
    }
    wronglyFirst = faults
  }
}

/// An answer beside the truth, with what a model says of it.
struct GradedAnswer {
  let answer: LabelledAnswer
  let band: Band
  let probability: Double
  /// How sure the model is; orders answers more finely than the probability.
  let evidence: Double

  init(_ answer: LabelledAnswer, model: MatchModel) {
    self.answer = answer
    guard let scores = answer.scores else {
      (band, probability, evidence) = (.reject, 0, -.infinity)
      return
    }
    band = model.band(scores)
    probability = model.probability(scores)
    evidence = model.evidence(scores)
  }
}

/// What became of the answers in one band.
package struct BandFigures: Sendable {
  package let band: Band
  package let count: Int
  /// The mean of the probabilities; nil of an empty band.
  package let promised: Double?
  package let right: Proportion
  /// Answers of this band among the properties that GNAF lacks.
  package let absent: Proportion
  /// Those of the band whose building stands among the first ten candidates.
  package let listed: Proportion

  init(_ band: Band, of answers: [GradedAnswer]) {
    let inside = answers.filter { $0.band == band }
    self.band = band
    count = inside.count
    promised = inside.isEmpty ? nil : inside.map(\.probability).stableSum / Double(inside.count)
    right = Proportion(inside.count { $0.answer.isRight }, of: inside.count)
    absent = Proportion(
      inside.count { !$0.answer.truth.isInGnaf }, of: answers.count { !$0.answer.truth.isInGnaf })
    listed = Proportion(
      inside.count { $0.answer.place.map { $0 <= 10 } ?? false }, of: inside.count)
  }
}

/// What became of the answers of one kind.
package struct KindFigures: Sendable {
  package let kind: CleanText
  package private(set) var count = 0
  package private(set) var accepted = 0
  package private(set) var wronglyAccepted = 0
  package private(set) var rejected = 0
  /// The right building first.
  package private(set) var first = Proportion()
  /// The right building among the first ten.
  package private(set) var amongTen = Proportion()

  private init(kind: CleanText) {
    self.kind = kind
  }

  /// The kinds in alphabetical order.
  static func table(
    of answers: [GradedAnswer], by kinds: (LabelledAnswer) -> [CleanText]
  ) -> [KindFigures] {
    var table: [CleanText: KindFigures] = [:]
    for answer in answers {
      for kind in kinds(answer.answer) where !kind.isEmpty {
        table[kind, default: KindFigures(kind: kind)].note(answer)
      }
    }
    return table.values.sorted { $0.kind < $1.kind }
  }

  private mutating func note(_ graded: GradedAnswer) {
    count += 1
    accepted += graded.band == .accept ? 1 : 0
    wronglyAccepted += graded.band == .accept && !graded.answer.isRight ? 1 : 0
    rejected += graded.band == .reject ? 1 : 0
    first.note(graded.answer.isRight)
    amongTen.note(graded.answer.place.map { $0 <= 10 } ?? false)
  }
}

extension [Double] {
  /// The sum, the same for any order.
  var stableSum: Double { sorted().reduce(0, +) }
}
