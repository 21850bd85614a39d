import Dispatch
import Synchronization

/// Work on the numbers below a count, portion by portion on several threads.
struct Portions {
  let count: Int
  /// Numbers a thread takes at once: few, so that all threads end nearly together.
  let size: Int
  let threads: Int

  /// What `make` makes of each portion, in order.
  ///
  /// This thread works too, and waits for the others. No more threads work than the machine has cores.
  func map<Made: Sendable, Failure: Error>(
    _ make: @Sendable (Range<Int>) throws(Failure) -> Made
  ) throws(Failure) -> [Made] {
    let portions = stride(from: 0, to: count, by: size).map { $0..<min($0 + size, count) }
    let next = Atomic(0)
    let found = Mutex(
      Found<Made, Failure>(parts: Array(repeating: nil, count: portions.count), failure: nil))
    DispatchQueue.concurrentPerform(iterations: min(max(1, threads), portions.count)) { _ in
      while true {
        let number = next.add(1, ordering: .relaxed).oldValue
        guard number < portions.count else { return }
        do throws(Failure) {
          let part = try make(portions[number])
          found.withLock { $0.parts[number] = part }
        } catch {
          found.withLock { $0.failure = error }
          next.store(portions.count, ordering: .relaxed)
        }
      }
    }
    return try found.withLock { (found) throws(Failure) in
      if let failure = found.failure { throw failure }
      return found.parts.compactMap(\.self)
    }
  }

  private struct Found<Made: Sendable, Failure: Error> {
    var parts: [Made?]
    var failure: Failure?
  }
}
