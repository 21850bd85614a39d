private import Domain
private import Foundation
private import Persian
private import Stores

/// What the endowments' statistics take to be read once more after one change of a store.
///
///     statisticsbench STORE [ROUNDS]
///
/// Each round makes one change and then reads the statistics, as a console does that is shown them. The
/// changes stay in the store: give it a copy.
@main
enum Statisticsbench {
  static func main() async throws {
    let arguments = CommandLine.arguments.dropFirst()
    let rounds = arguments.count > 1 ? arguments.last.flatMap { Int($0) } : 50
    guard let path = arguments.first, let rounds, rounds > 0 else {
      print("statisticsbench STORE [ROUNDS]")
      exit(EXIT_FAILURE)
    }
    let store = try SQLiteStore.open(at: path)
    let now = Date()
    let today = JalaliFormat.day(of: now, zone: .current)
    let clock = ContinuousClock()
    let first = try await clock.measure { _ = try await store.statistics(on: today) }
    print(String(format: "the first time %.1f ms", first / .milliseconds(1)))
    print("after        p50 ms     p95     max  rounds")
    let changes = Changes(store: store, now: now, today: today)
    for kind in Changes.Kind.allCases {
      var times: [Double] = []
      var before = try await store.statistics(on: today)
      for round in 0..<rounds {
        try await changes.make(kind, round)
        var after = before
        let time = try await clock.measure { after = try await store.statistics(on: today) }
        guard kind.isCounted == (after != before) else { throw Unseen(kind: kind, round: round) }
        times.append(time / .milliseconds(1))
        before = after
      }
      print(
        kind.rawValue.padding(toLength: 11, withPad: " ", startingAt: 0),
        String(
          format: "%7.1f %7.1f %7.1f %7d", times.share(0.5), times.share(0.95), times.share(1),
          rounds))
    }
  }
}

/// Statistics that do not say what was just changed.
private struct Unseen: Error {
  let kind: Changes.Kind
  let round: Int
}

extension [Double] {
  /// The value that this share of all does not exceed.
  fileprivate func share(_ part: Double) -> Double {
    let place = Int((Double(count) * part).rounded(.up)) - 1
    return sorted()[Swift.min(Swift.max(place, 0), count - 1)]
  }
}
