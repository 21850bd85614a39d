import Corpora
import Domain
import Foundation
import Persian
import Testing

@testable import Matching

struct `A matching model` {
  private static let examples = Answers.examples(seed: 1, count: 20_000)
  private static let promise = BandPromise(precision: 0.98, absentLimit: 0.2, rejectedLimit: 0.3)

  private static let learnt = Result {
    try MatchModel(fitting: examples, promise: promise, origin: ["made up"])
  }

  private static func model() throws -> MatchModel { try learnt.get() }

  @Test(arguments: 2...6)
  func `keeps its promises on answers it has not seen`(seed: UInt64) throws {
    let model = try Self.model()
    let others = Answers.examples(seed: seed, count: 20_000)
    let accepted = others.filter { model.band($0.scores) == .accept }
    let rejected = others.filter { model.band($0.scores) == .reject }
    #expect(accepted.count > 2_000 && rejected.count > 1_000)
    #expect(Double(accepted.count { $0.isRight }) >= 0.975 * Double(accepted.count))
    #expect(Double(rejected.count { $0.isRight }) <= 0.32 * Double(rejected.count))
    let absent = others.filter { !$0.isInGnaf }
    let letIn = absent.filter { model.band($0.scores) == .accept }
    #expect(Double(letIn.count) <= 0.21 * Double(absent.count))
  }

  @Test func `gives probabilities that come true`() throws {
    let model = try Self.model()
    let others = Answers.examples(seed: 9, count: 40_000)
    for low in stride(from: 0.0, to: 1, by: 0.1) {
      let inside = others.map { (model.probability($0.scores), $0.isRight) }
        .filter { $0.0 >= low && $0.0 < low + 0.1 }
      guard inside.count > 500 else { continue }
      let promised = inside.map(\.0).reduce(0, +) / Double(inside.count)
      let real = Double(inside.count { $0.1 }) / Double(inside.count)
      #expect(abs(promised - real) < 0.03)
    }
  }

  @Test func `learns the weights that the answers were made with`() {
    let weights = EvidenceWeights(fitting: Self.examples)
    #expect(abs(weights.odds - 0.4) < 0.08 && abs(weights.lead - 0.8) < 0.08)
    #expect(abs(weights.bias) < 0.15)
  }

  @Test func `is the same for any order of the examples`() throws {
    var generator = SeededGenerator(seed: 4)
    let model = try Self.model()
    let again = try MatchModel(
      fitting: Self.examples.shuffled(using: &generator), promise: Self.promise,
      origin: ["made up"])
    #expect(again == model)
    #expect(again.id == model.id)
  }

  @Test func `never thinks less of a better answer`() throws {
    let model = try Self.model()
    let all = [MatchModel.shipped, model]
    for model in all {
      for step in 0..<100 {
        let (low, high) = (Double(step) / 100, Double(step + 1) / 100)
        let (less, more) = (
          AnswerScores(best: low, second: 0), AnswerScores(best: high, second: 0)
        )
        #expect(model.probability(less) <= model.probability(more))
        let rival = AnswerScores(best: high, second: min(high, 1 - high))
        #expect(model.probability(rival) <= model.probability(more))
      }
    }
  }

  @Test func `promises nothing that few examples cannot bear`() throws {
    let few = try MatchModel(
      fitting: Array(Self.examples.prefix(1_000)),
      promise: BandPromise(precision: 0.9, absentLimit: 1),
      origin: [])
    #expect(few.accept.right.interval.lowerBound >= 0.9)
    #expect(throws: MatchModel.FitFault.self) {
      try MatchModel(
        fitting: Array(Self.examples.prefix(200)), promise: BandPromise(precision: 0.99), origin: []
      )
    }
  }

  @Test func `is not learnt from answers that are all right`() {
    let right = MatchExample(
      scores: AnswerScores(best: 0.9, second: 0), isRight: true, isInGnaf: true)
    #expect(throws: MatchModel.FitFault.tooFew(right: 50, wrong: 0, needed: MatchModel.needed)) {
      try MatchModel(fitting: Array(repeating: right, count: 50), origin: [])
    }
  }

  @Test func `comes back from its file as it was`() throws {
    let model = try Self.model()
    let file = try model.file()
    #expect(String(decoding: file, as: UTF8.self).hasPrefix(MatchModel.fileHead))
    #expect(try MatchModel(file: file) == model)
  }

  @Test func `is refused when its file is torn, foreign, newer or altered`() throws {
    let file = try Self.model().file()
    for length in [40, 100, file.count / 2, file.count - 3] {
      #expect(throws: ModelFault.torn) { try MatchModel(file: file.prefix(length)) }
    }
    for foreign in ["", "{}", "precious\n", "{\"version\": 1}", "[1, 2]"] {
      #expect(throws: ModelFault.foreign) { try MatchModel(file: Data(foreign.utf8)) }
    }
    let text = String(decoding: file, as: UTF8.self)
    let newer = text.replacing("\"didban_match_model\" : 1", with: "\"didban_match_model\" : 3")
    #expect(throws: ModelFault.newer(found: 3, known: 2)) {
      try MatchModel(file: Data(newer.utf8))
    }
    let altered = text.replacing("\"asked\" : 0.98", with: "\"asked\" : 0.97")
    #expect(altered != text)
    #expect(throws: ModelFault.altered) { try MatchModel(file: Data(altered.utf8)) }
  }

  @Test func `comes with the product`() {
    let model = MatchModel.shipped
    #expect(model.examples > 0)
    #expect(model.accept.right.interval.lowerBound >= model.accept.asked)
    #expect(model.accept.absent.interval.upperBound <= model.accept.absentLimit)
    #expect(model.band(AnswerScores(best: 1, second: 0)) == .accept)
    #expect(model.band(AnswerScores(best: 0, second: 0)) == .reject)
    #expect(model.band(AnswerScores(best: 0.5, second: 0.49)) == .review)
  }

  @Test func `says what it thinks of a result`() throws {
    let model = MatchModel.shipped
    let row = Town.row(1)
    let reading = AddressParser.read("قم")
    let sure = MatchResult(
      reading: reading, candidates: [Candidate(row: row, score: 1, evidence: [])])
    let verdict = model.verdict(sure)
    #expect(verdict.band == .accept && verdict.margin == 1 && verdict.model == model.id)
    let none = model.verdict(MatchResult(reading: reading, candidates: []))
    #expect(none.band == .reject && none.probability == 0)
  }
}
