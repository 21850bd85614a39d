import Dispatch
package import Domain
import Synchronization

/// The matching of many questions on several threads, with answers in the order of the questions.
package struct MatchBatch: Sendable {
  private let matcher: Matcher
  private let threads: Int
  private let top: Int

  package init(matcher: Matcher, threads: Int = 2, top: Int = 10) {
    self.matcher = matcher
    self.threads = max(1, threads)
    self.top = top
  }

  /// What `make` makes of each answer, in the order of the questions, where all of them are at hand.
  ///
  /// `make` gets the question's position and runs on the threads too; this thread is one of them, and
  /// waits for the others. No more threads work than the machine has cores.
  package func answers<Answer: Sendable>(
    to questions: [AddressQuestion], as make: @Sendable (Int, [RankedRow]) -> Answer
  ) throws(SourceError) -> [Answer] {
    try each(of: questions) { (position, question) throws(SourceError) in
      make(position, try matcher.rows(for: question, top: top))
    }
  }

  /// The same with the reasons of each candidate.
  package func explained<Answer: Sendable>(
    to questions: [AddressQuestion], as make: @Sendable (Int, MatchResult) -> Answer
  ) throws(SourceError) -> [Answer] {
    try each(of: questions) { (position, question) throws(SourceError) in
      make(position, try matcher.candidates(for: question, top: top))
    }
  }

  private func each<Answer: Sendable>(
    of questions: [AddressQuestion],
    _ answer: @Sendable (Int, AddressQuestion) throws(SourceError) -> Answer
  ) throws(SourceError) -> [Answer] {
    let portions = stride(from: 0, to: questions.count, by: Self.share).map { start in
      start..<min(start + Self.share, questions.count)
    }
    let next = Atomic(0)
    let found = Mutex(
      Found<Answer>(parts: Array(repeating: [], count: portions.count), failure: nil))
    DispatchQueue.concurrentPerform(iterations: min(threads, portions.count)) { _ in
      while true {
        let number = next.add(1, ordering: .relaxed).oldValue
        guard number < portions.count else { return }
        do throws(SourceError) {
          var part: [Answer] = []
          for position in portions[number] {
            part.append(try answer(position, questions[position]))
          }
          found.withLock { [part] in $0.parts[number] = part }
        } catch {
          found.withLock { $0.failure = error }
          next.store(portions.count, ordering: .relaxed)
        }
      }
    }
    return try found.withLock { (found) throws(SourceError) in
      if let failure = found.failure { throw failure }
      return found.parts.flatMap(\.self)
    }
  }

  /// Questions a thread takes at once: few, so that all threads end nearly together.
  private static let share = 16

  private struct Found<Answer: Sendable> {
    var parts: [[Answer]]
    var failure: SourceError?
  }
}
