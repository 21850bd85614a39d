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

  /// Any source at all, as far as the matcher can see.
  private struct Behind: CandidateSource {
    let index: MemoryIndex

    func frequencies(of tokens: [String], in counties: [String]) throws(SourceError) -> [Int] {
      try index.frequencies(of: tokens, in: counties)
    }

    func rows(
      sharing tokens: [WeightedToken], in counties: [String], limit: Int
    ) throws(SourceError) -> [GnafRow] {
      try index.rows(sharing: tokens, in: counties, limit: limit)
    }

    func rows(postcode: String) throws(SourceError) -> [GnafRow] {
      try index.rows(postcode: postcode)
    }
  }

  private struct Broken: CandidateSource {
    func frequencies(of tokens: [String], in counties: [String]) throws(SourceError) -> [Int] {
      throw .locked
    }

    func rows(
      sharing tokens: [WeightedToken], in counties: [String], limit: Int
    ) throws(SourceError) -> [GnafRow] { throw .locked }

    func rows(postcode: String) throws(SourceError) -> [GnafRow] { throw .locked }
  }

  @Test func `gives the same answer for any order of rows`() throws {
    var generator = SeededGenerator(seed: 9)
    let one = Matcher(source: Self.index)
    let other = Matcher(source: MemoryIndex(Self.rows.shuffled(using: &generator)))
    for question in Self.questions {
      #expect(
        try one.candidates(for: question).candidates == other.candidates(for: question).candidates)
    }
  }

  @Test func `agrees behind the port with the index itself`() throws {
    let direct = Matcher(source: Self.index)
    let behind = Matcher(source: Behind(index: Self.index))
    var same = 0
    for question in Self.questions {
      let (a, b) = (
        try direct.candidates(for: question).candidates.first,
        try behind.candidates(for: question).candidates.first
      )
      if a?.row.id == b?.row.id { same += 1 }
    }
    #expect(same >= Self.questions.count * 95 / 100)
  }

  @Test func `looks elsewhere when the office's county holds nothing`() throws {
    let rows = [
      Town.row(
        1, county: "کاشان", city: "کاشان", main: "خیابان فین", alley: "کوچه سرو", plaque: "3"),
      Town.row(2, main: "خیابان حافظ", plaque: "3"),
    ]
    for source in [MemoryIndex(rows), Behind(index: MemoryIndex(rows))] as [any CandidateSource] {
      let result = try Matcher(source: source).candidates(
        for: AddressQuestion(text: "خیابان فین کوچه سرو پلاک ۳", officeCounty: "شیراز"))
      let first = try #require(result.candidates.first)
      #expect(first.row.id == RecordID(1))
      #expect(first.evidence.first { $0.field == .county }?.agreement == .contradiction)
    }
  }

  @Test func `passes the source's error on`() {
    #expect(throws: SourceError.locked) {
      try Matcher(source: Broken()).candidates(for: AddressQuestion(text: "خیابان فین"))
    }
  }

  @Test func `rows without reasons are the candidates`() throws {
    for source in [Self.index, Behind(index: Self.index)] as [any CandidateSource] {
      let matcher = Matcher(source: source)
      for question in Self.questions {
        #expect(
          try matcher.rows(for: question).map { "\($0.code) \($0.score)" }
            == matcher.candidates(for: question).candidates.map { "\($0.row.code) \($0.score)" })
      }
    }
  }

  @Test(arguments: [1, 2, 5])
  func `what is made of a batch's answers comes in order`(_ threads: Int) throws {
    let matcher = Matcher(source: Self.index)
    let questions = Array(repeatElement(Self.questions, count: 9).joined())
    let answers = try MatchBatch(matcher: matcher, threads: threads).answers(to: questions) {
      "\($0) \($1.first?.code.string ?? "-")"
    }
    let expected = try questions.enumerated().map {
      "\($0) \(try matcher.candidates(for: $1).candidates.first?.row.code.string ?? "-")"
    }
    #expect(answers == expected)
    let broken = MatchBatch(matcher: Matcher(source: Broken()), threads: threads)
    #expect(throws: SourceError.locked) {
      try broken.answers(to: questions) { $0 + $1.count }
    }
    #expect(try MatchBatch(matcher: matcher).answers(to: []) { place, _ in place } == [])
  }
}
