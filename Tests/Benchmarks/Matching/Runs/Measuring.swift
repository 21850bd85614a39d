import Domain
import Foundation
import Matching
import Persian

/// The building of an index and the answering of questions, with what they take and how often they are right.
struct Measuring {
  let rows: Int
  let questions: Int
  let threads: Int
  let seed: UInt64

  private static let top = 10

  func run() async throws {
    let ground = try Ground(rows: rows, seed: seed)
    let clock = ContinuousClock()
    var stream = QuestionStream(questions, of: ground)
    let walking = clock.measure { ground.walk { stream.pass($0, crossing: $1) } } / .seconds(1)
    let asked = stream.asked
    Report.rate("rows made, with \(asked.count) questions", rows, seconds: walking, of: "rows")

    let made = try MeasuredIndex.make { take in ground.walk { row, _ in take(row) } }
    let building = made.buildSeconds
    Report.rate("index built, rows made meanwhile", rows, seconds: building, of: "rows")
    Report.rate(
      "index built, their making taken off", rows, seconds: building - walking, of: "rows")
    Report.line(
      "index file",
      String(format: "%10.1f bytes a row", Double(made.size) / Double(max(1, rows))))
    Report.line("index opened", String(format: "%10.3f s", made.openSeconds))

    let matcher = Matcher(made.index)
    let firsts = try answer(asked, by: matcher)
    try answer(asked, by: matcher, expecting: firsts)
    Typing(lookup: AddressLookup(index: made.index)).run(Array(asked.prefix(500)))
    Report.line("peak memory", String(format: "%10.0f MB", Double(Memory.peak()) / 1e6))
  }

  /// Asks one by one, and returns the code of each first answer.
  private func answer(_ asked: [Asked], by matcher: Matcher) throws -> [CleanText?] {
    let clock = ContinuousClock()
    var tally = Tally()
    var times: [Double] = []
    var firsts: [CleanText?] = []
    for item in asked {
      var result: MatchResult?
      let time = try clock.measure {
        result = try matcher.candidates(for: item.question, top: Self.top)
      }
      times.append(time / .milliseconds(1))
      let candidates = result?.candidates ?? []
      firsts.append(candidates.first?.row.code)
      tally.count(item, candidates)
    }
    Report.rate(
      "questions on 1 thread", asked.count, seconds: times.reduce(0, +) / 1e3, of: "questions")
    times.sort()
    let marks = [0.5, 0.95, 0.99, 0.999].map { share in
      times.isEmpty ? 0 : times[min(times.count - 1, Int(Double(times.count) * share))]
    }
    Report.line(
      "one answer: p50, p95, p99, p99.9, max",
      (marks + [times.last ?? 0]).map { String(format: "%10.3f", $0) }.joined() + " ms")
    tally.report()
    return firsts
  }

  /// Asks on all threads; the answers have to be those that came one by one.
  private func answer(
    _ asked: [Asked], by matcher: Matcher, expecting firsts: [CleanText?]
  ) throws {
    let clock = ContinuousClock()
    let start = clock.now
    let answers = try MatchBatch(matcher: matcher, threads: threads, top: Self.top)
      .answers(to: asked.map(\.question)) { $1.first?.code }
    let seconds = start.duration(to: clock.now) / .seconds(1)
    Report.rate(
      "questions on \(threads) threads", asked.count, seconds: seconds, of: "questions")
    let different = zip(answers, firsts).count { $0 != $1 }
    guard different == 0 else {
      print("\(different) answers are not those of one thread")
      exit(EXIT_FAILURE)
    }
  }
}
