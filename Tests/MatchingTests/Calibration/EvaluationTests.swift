import Domain
import Persian
import Testing

@testable import Matching

struct `The evaluation` {
  private static func answer(
    _ code: CleanText, _ best: Double?, place: Int?, isInGnaf: Bool = true,
    isIdentifiable: Bool = true,
    faults: [CleanText] = []
  ) -> LabelledAnswer {
    LabelledAnswer(
      code: code,
      truth: AnswerTruth(
        kind: isInGnaf ? "match" : "none", faults: faults, isInGnaf: isInGnaf,
        isIdentifiable: isInGnaf && isIdentifiable),
      scores: best.map { AnswerScores(best: $0, second: 0.01) }, place: place)
  }

  private static let answers = [
    answer("a", 0.97, place: 1, faults: ["typo"]), answer("b", 0.93, place: 1),
    answer("c", 0.91, place: 2, isIdentifiable: false, faults: ["typo", "no_plaque"]),
    answer("d", 0.75, place: nil, isInGnaf: false), answer("e", 0.65, place: 1),
    answer("f", 0.35, place: 3, faults: ["typo"]), answer("g", nil, place: nil),
    answer("h", nil, place: nil, isInGnaf: false),
  ]

  private static let evaluation = Evaluation(answers, model: .unlearnt)

  @Test func `counts as a person would`() {
    let evaluation = Self.evaluation
    #expect(evaluation.count == 8 && evaluation.inGnaf == 6 && evaluation.identifiable == 5)
    #expect(evaluation.first == Proportion(3, of: 6))
    #expect(evaluation.amongTen == Proportion(5, of: 6))
    // After e: three of five right, three of six found.
    #expect(abs(evaluation.curve.bestF1 - 6.0 / 11) < 1e-12)
    #expect(abs(evaluation.curve.bestIdentifiableF1 - 0.6) < 1e-12)
    // Down to b all is right.
    #expect(evaluation.curve.recallAt99 == 0.4)
  }

  @Test func `takes all answers down to a probability`() throws {
    let points = Self.evaluation.curve.points
    let seventy = try #require(points.first { $0.probability == 0.7 })
    #expect(seventy.precision == Proportion(2, of: 4))
    #expect(seventy.recall == Proportion(2, of: 6))
    #expect(seventy.identifiable == Proportion(2, of: 5))
    #expect(seventy.absent == Proportion(1, of: 2))
    let last = try #require(points.last)
    #expect(last.precision == Proportion(0, of: 0))
  }

  @Test func `knows the precision of every share`() {
    let shares = Self.evaluation.curve.byShare
    #expect(shares.count == 60)
    // Two of eight, four of eight, all: two are never answered.
    #expect(shares[14] == 1)
    #expect(shares[29] == 0.5)
    #expect(shares[59] == .some(nil))
  }

  @Test func `lays promised beside real`() throws {
    let table = Self.evaluation.calibration
    let bin = try #require(table.bins.first { $0.range.lowerBound == 0.9 })
    #expect(bin.right == Proportion(1, of: 2))
    #expect(abs((bin.promised ?? 0) - 0.92) < 0.003)
    #expect(abs(table.error - 2.32 / 6) < 0.003)
    #expect(table.bins.map(\.right.total).reduce(0, +) == 6)
  }

  @Test func `tells kinds and faults apart`() throws {
    #expect(Self.evaluation.kinds.map(\.kind) == ["match", "none"])
    #expect(Self.evaluation.kinds.map(\.count) == [6, 2])
    #expect(Self.evaluation.kinds.map(\.rejected) == [1, 1])
    let typo = try #require(Self.evaluation.faults.first { $0.kind == "typo" })
    #expect(typo.first == Proportion(1, of: 3) && typo.amongTen == Proportion(3, of: 3))
  }

  @Test func `names what was wrongly accepted, the surest first`() throws {
    let model = MatchModel(
      MatchModel.Learnt(
        origin: [], examples: 0,
        accept: AcceptBand(
          from: 0, asked: 0.5, absentLimit: 1, right: Proportion(), absent: Proportion()),
        reject: RejectBand(below: -1, asked: 0, right: Proportion()), weights: .score,
        curve: .logistic))
    let evaluation = Evaluation(Self.answers.reversed(), model: model)
    #expect(evaluation.wronglyAccepted.map(\.code) == ["c", "d"])
    let accept = try #require(evaluation.bands.first)
    #expect(accept.right == Proportion(3, of: 5) && accept.absent == Proportion(1, of: 2))
    #expect(accept.listed == Proportion(4, of: 5))
    #expect(evaluation.bands.map(\.count) == [5, 1, 2])
  }

  @Test func `tells why first answers are wrong`() {
    let faults = Self.evaluation.wronglyFirst
    #expect(faults[.ambiguous]?.map(\.code) == ["c"])
    #expect(faults[.outranked]?.map(\.code) == ["f"])
    #expect(faults[.unlisted]?.map(\.code) == ["g"])
  }

  @Test func `has nothing to say of no answers`() {
    let evaluation = Evaluation([], model: .shipped)
    #expect(evaluation.first.share == nil && evaluation.curve.bestF1 == 0)
    #expect(evaluation.calibration.error == 0 && evaluation.kinds.isEmpty)
  }
}
