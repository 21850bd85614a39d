import Dispatch
package import Domain
import Synchronization

/// The matching of many questions on several threads, with answers in the order of the questions.
package struct MatchBatch: Sendable {
  private let matcher: Matcher
  private let threads: Int
  private let top: Int

  /// Questions handed to a thread at once.
  private static let portion = 64

  package init(matcher: Matcher, threads: Int = 2, top: Int = 10) {
    self.matcher = matcher
    self.threads = max(1, threads)
    self.top = top
  }

  /// Answers every question; `each` gets them one by one in order, with the question's position.
  ///
  /// Only a few portions are held at a time, so that the questions may come from a file of any length.
  package func run<Questions: Sequence<AddressQuestion>>(
    _ questions: Questions, each: (Int, MatchResult) throws -> Void
  ) async throws {
    var rest = questions.makeIterator()
    try await withThrowingTaskGroup(of: (Int, [MatchResult]).self) { group in
      var (sent, wanted, position) = (0, 0, 0)
      var waiting: [Int: [MatchResult]] = [:]
      while true {
        while sent - wanted < threads + 2, let portion = Self.next(from: &rest) {
          let (number, matcher, top) = (sent, matcher, top)
          group.addTask {
            try Task.checkCancellation()
            return (number, try portion.map { try matcher.candidates(for: $0, top: top) })
          }
          sent += 1
        }
        guard let (number, results) = try await group.next() else { return }
        waiting[number] = results
        while let results = waiting.removeValue(forKey: wanted) {
          for result in results {
            try each(position, result)
            position += 1
          }
          wanted += 1
        }
      }
    }
  }

  /// What `make` makes of each answer, in the order of the questions, where all of them are at hand.
  ///
  /// `make` gets the question's position and runs on the threads too; this thread is one of them, and
  /// waits for the others. No more threads work than the machine has cores.
  package func answers<Answer: Sendable>(
    to questions: [AddressQuestion], as make: @Sendable (Int, MatchResult) -> Answer
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
            part.append(make(position, try matcher.candidates(for: questions[position], top: top)))
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

  private static func next(
    from questions: inout some IteratorProtocol<AddressQuestion>
  ) -> [AddressQuestion]? {
    var portion: [AddressQuestion] = []
    while portion.count < Self.portion, let question = questions.next() { portion.append(question) }
    return portion.isEmpty ? nil : portion
  }
}
