import Corpora
import Domain
import Foundation
import Matching
import Persian

/// Random inputs for the matcher, half of them mutilated addresses: none may stop it, none may be sure of an address it does not state.
struct Torture {
  let inputs: Int
  let threads: Int
  let seed: UInt64

  private static let rows = 20_000
  /// What no nonsense may reach.
  private static let bar = 0.5

  func run() async throws {
    let ground = try Ground(rows: Self.rows, seed: seed)
    var stream = QuestionStream(2_000, of: ground)
    ground.walk { stream.pass($0, crossing: $1) }
    let questions = stream.asked.map(\.question)
    let matcher = Matcher(
      try MeasuredIndex.make { take in ground.walk { row, _ in take(row) } }.index)
    let start = ContinuousClock.now
    var outcome = Outcome()
    try await withThrowingTaskGroup(of: Outcome.self) { group in
      for thread in 0..<threads {
        let share = inputs * (thread + 1) / threads - inputs * thread / threads
        group.addTask {
          try ask(share, matcher, questions, SeededGenerator(seed: seed &+ UInt64(thread)))
        }
      }
      for try await part in group { outcome.add(part) }
    }
    let seconds = start.duration(to: .now) / .seconds(1)
    Report.rate("random inputs, none of which stopped it", inputs, seconds: seconds, of: "inputs")
    Report.line("slowest answer", String(format: "%10.3f ms", outcome.slowest))
    Report.line(
      "highest score of nonsense",
      String(format: "%10.4f", outcome.highest) + "  \(outcome.example)")
    guard outcome.accepted == 0 else {
      print("\(outcome.accepted) times nonsense scored \(Self.bar) or more")
      exit(EXIT_FAILURE)
    }
  }

  /// What came of some of the inputs.
  private struct Outcome: Sendable {
    /// In milliseconds.
    var slowest = 0.0
    var highest = 0.0
    var example: CleanText = ""
    var accepted = 0

    mutating func add(_ other: Outcome) {
      slowest = max(slowest, other.slowest)
      accepted += other.accepted
      if other.highest > highest { (highest, example) = (other.highest, other.example) }
    }
  }

  private func ask(
    _ count: Int, _ matcher: Matcher, _ questions: [AddressQuestion], _ generator: SeededGenerator
  ) throws -> Outcome {
    var random = generator
    var outcome = Outcome()
    let clock = ContinuousClock()
    for number in 0..<count {
      let isNonsense = number % 2 > 0
      let question = isNonsense ? nonsense(&random) : mutilated(random.pick(questions), &random)
      var score = 0.0
      let time = try clock.measure {
        score = try matcher.candidates(for: question).candidates.first?.score ?? 0
      }
      outcome.slowest = max(outcome.slowest, time / .milliseconds(1))
      guard isNonsense else { continue }
      if score > outcome.highest { (outcome.highest, outcome.example) = (score, question.text) }
      if score >= Self.bar { outcome.accepted += 1 }
    }
    return outcome
  }

  private func nonsense(_ random: inout SeededGenerator) -> AddressQuestion {
    AddressQuestion(
      text: CleanText(RawText(random.mixedText())),
      postcode: random.chance(20) ? CleanText(RawText(random.mixedText(pieces: 0...2))) : "",
      officeProvince: random.chance(20) ? CleanText(RawText(random.mixedText(pieces: 0...2))) : "",
      officeCounty: random.chance(40) ? "تهران" : "")
  }

  /// An address with scalars of all kinds strewn into it.
  private func mutilated(
    _ question: AddressQuestion, _ random: inout SeededGenerator
  ) -> AddressQuestion {
    var scalars = Array(question.text.string.unicodeScalars)
    for _ in 0..<(1 + random.below(12)) {
      let place = random.below(scalars.count)
      let range: Range<Int> = place..<min(scalars.count, place + random.below(4))
      scalars.replaceSubrange(range, with: random.mixedText(pieces: 0...2).unicodeScalars)
    }
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return AddressQuestion(
      text: CleanText(RawText(String(view))), postcode: question.postcode,
      officeProvince: question.officeProvince, officeCounty: question.officeCounty)
  }
}
