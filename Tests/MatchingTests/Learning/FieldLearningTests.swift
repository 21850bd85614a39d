import Corpora
import Domain
import Foundation
import Persian
import Testing

@testable import Matching

struct `Learning from addresses` {
  private static let rows = Town.rows(seed: 5, count: 400)
  private static let index = MemoryIndex(rows)
  /// Addresses of the rows, every third without its plaque, and some of places that no row has.
  private static let questions: [AddressQuestion] = rows.enumerated().map { place, row in
    var parts = [row.city, row.neighbourhood, row.mainStreet, row.sideStreet, row.alley]
    if !row.plaque.isEmpty, !place.isMultiple(of: 3) { parts.append("پلاک " + row.plaque) }
    if place.isMultiple(of: 7) { parts.append("کوچه شهید طاها دزفولی") }
    return AddressQuestion(
      text: parts.filter { !$0.isEmpty }.joined(separator: "، "), officeCounty: row.county)
  }

  private func learn(_ questions: [AddressQuestion], threads: Int = 2) -> LearntWeights {
    FieldLearning([(Self.index, questions)], threads: threads).learn { _, _ in }
  }

  @Test func `is the same for any order and any number of threads`() throws {
    var generator = SeededGenerator(seed: 3)
    let learnt = learn(Self.questions)
    #expect(learn(Self.questions.shuffled(using: &generator), threads: 1) == learnt)
    #expect(learnt.addresses == 400 && learnt.levels.count == LevelEstimate.learnt.count)
  }

  @Test func `leaves the judgements after few addresses, and nonsense, and nothing`() throws {
    let nonsense = ["", "؟", "پلاک", "۱۲۳۴۵۶۷۸۹۰", "کوچه کوچه کوچه"].map {
      AddressQuestion(text: CleanText(RawText($0)))
    }
    for questions in [[], nonsense, Array(Self.questions.prefix(5))] {
      for level in learn(questions).levels {
        #expect(level.weight.isFinite && (0...1).contains(level.right))
        #expect(abs(level.weight - level.judged) < 0.5)
      }
    }
    let empty = FieldLearning([(MemoryIndex([]), Self.questions)])
    for level in empty.learn(each: { _, _ in }).levels {
      #expect(abs(level.weight - level.judged) < 1e-3)
    }
  }

  @Test func `sees that writers leave the plaque out`() throws {
    func share(_ questions: [AddressQuestion]) throws -> Double {
      try #require(
        learn(questions).levels.first { $0.field == .plaque && $0.level == .notStated }
      ).right
    }
    let stating = Self.questions.filter { $0.text.string.contains("پلاک") }
    #expect(try share(stating) < 0.01)
    #expect(try share(Self.questions) > 0.05)
  }

  @Test func `makes a model that accepts nothing, and comes back from its file`() throws {
    let learnt = learn(Self.questions)
    let model = MatchModel(uncalibrated: learnt, origin: ["p.csv"])
    #expect(model.band(AnswerScores(best: 1, second: 0)) == .review)
    let file = try model.file()
    let again = try MatchModel(file: file)
    #expect(again == model && again.fields == learnt)
    let text = String(decoding: file, as: UTF8.self)
    #expect(text.contains("\"didban_match_model\" : 2"))
    let altered = text.replacing("\"addresses\" : 400", with: "\"addresses\" : 401")
    #expect(throws: ModelFault.altered) { try MatchModel(file: Data(altered.utf8)) }
  }

  @Test func `a model of the first version weighs by the judgements`() throws {
    let old = MatchModel(uncalibrated: nil, origin: [])
    let file = try old.file()
    #expect(String(decoding: file, as: UTF8.self).contains("\"didban_match_model\" : 1"))
    let weights = try MatchModel(file: file).fieldWeights
    #expect(weights[.alley, .other] == FieldWeights.judged[.alley, .other])
  }

  @Test func `the weights of a model are those the matcher weighs with`() throws {
    var level = try #require(
      learn([]).levels.first { $0.field == .plaque && $0.level == .notStated })
    level = LearntWeights.Level(
      field: level.field, level: level.level, weight: -7, right: 0, others: 1, seen: 0)
    let weights = LearntWeights(addresses: 1, levels: [level]).weights
    let row = try #require(Self.rows.first { !$0.plaque.isEmpty && !$0.mainStreet.isEmpty })
    let found = try Matcher(Self.index, weights: weights).candidates(
      for: AddressQuestion(text: row.mainStreet, officeCounty: row.county))
    let evidence = found.candidates.flatMap(\.evidence).first {
      $0.field == .plaque && $0.agreement == .notStated
    }
    #expect(evidence?.weight == -7)
  }
}
