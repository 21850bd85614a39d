import Corpora
import Domain
import Persian
import Testing

@testable import Matching

struct `The matcher` {
  private static let rows = Town.rows(seed: 11, count: 400)
  private static let index = MemoryIndex(rows)
  private static let questions: [AddressQuestion] = {
    var generator = SeededGenerator(seed: 5)
    return (0..<80).map { _ in
      let row = rows.pick(&generator)
      let fields: [AddressField] = [.city, .neighbourhood, .mainStreet, .sideStreet, .alley]
      let text = fields.map { row[$0] }.filter { !$0.isEmpty && generator.next() % 5 > 0 }
        .joined(separator: "، ")
      return AddressQuestion(
        text: row.plaque.isEmpty ? text : text + "، پلاک " + row.plaque,
        postcode: generator.next() % 4 == 0 ? row.postcode : "", officeProvince: row.province,
        officeCounty: generator.next() % 10 == 0 ? "" : row.county)
    }
  }()

  /// An index that cannot be had.
  private static let broken = DeferredIndex(
    revision: { () throws(SourceError) in 1 }, make: { _ throws(SourceError) in throw .locked })

  @Test func `gives the same answer for any order of rows`() throws {
    var generator = SeededGenerator(seed: 9)
    let one = Matcher(Self.index)
    let other = Matcher(MemoryIndex(Self.rows.shuffled(using: &generator)))
    for question in Self.questions {
      #expect(
        try one.candidates(for: question).candidates == other.candidates(for: question).candidates)
    }
  }

  @Test func `looks elsewhere when the office's county holds nothing`() throws {
    let rows = [
      Town.row(
        1, county: "کاشان", city: "کاشان", main: "خیابان فین", alley: "کوچه سرو", plaque: "3"),
      Town.row(2, main: "خیابان حافظ", plaque: "3"),
    ]
    let result = try Matcher(MemoryIndex(rows)).candidates(
      for: AddressQuestion(text: "خیابان فین کوچه سرو پلاک ۳", officeCounty: "شیراز"))
    let first = try #require(result.candidates.first)
    #expect(first.row.id == RecordID(1))
    #expect(first.evidence.first { $0.field == .county }?.agreement == .contradiction)
  }

  @Test func `passes on why there is no index`() {
    #expect(throws: SourceError.locked) {
      try Matcher(index: Self.broken).candidates(for: AddressQuestion(text: "خیابان فین"))
    }
  }

  @Test func `rows without reasons are the candidates`() throws {
    let matcher = Matcher(Self.index)
    for question in Self.questions {
      #expect(
        try matcher.rows(for: question).map { "\($0.code) \($0.score)" }
          == matcher.candidates(for: question).candidates.map { "\($0.row.code) \($0.score)" })
    }
  }

  @Test(arguments: [1, 2, 5])
  func `what is made of a batch's answers comes in order`(_ threads: Int) throws {
    let matcher = Matcher(Self.index)
    let questions = Array(repeatElement(Self.questions, count: 9).joined())
    let answers = try MatchBatch(matcher: matcher, threads: threads).answers(to: questions) {
      "\($0) \($1.first?.code.string ?? "-")"
    }
    let expected = try questions.enumerated().map {
      "\($0) \(try matcher.candidates(for: $1).candidates.first?.row.code.string ?? "-")"
    }
    #expect(answers == expected)
    let broken = MatchBatch(matcher: Matcher(index: Self.broken), threads: threads)
    #expect(throws: SourceError.locked) {
      try broken.answers(to: questions) { $0 + $1.count }
    }
    #expect(try MatchBatch(matcher: matcher).answers(to: []) { place, _ in place } == [])
  }
}
