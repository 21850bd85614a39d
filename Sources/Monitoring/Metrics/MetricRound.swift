package import Domain
package import Foundation
private import Synchronization

/// Asks one server for the figures of one group, each when its time has come, a few at once.
package actor MetricRound {
  private let source: any MetricSource
  /// As they were answered last, whether or not they are due.
  package private(set) var figures: [MetricFigure]
  /// The labels of all figures, each once.
  private var labels: Set<MetricLabels> = []
  /// The last time anything was asked, nothing was answered.
  private var hasFailed = false
  /// All figures are wanted at the next look, whatever their age.
  private nonisolated let isForced = Atomic(false)

  /// Queries on their way at one time.
  private static let width = 4
  /// Labels of records long gone are not kept for ever.
  private static let mostLabels = 100_000

  package init(_ queries: [MetricQuery], from source: any MetricSource) {
    self.source = source
    figures = queries.map(MetricFigure.init)
  }

  /// Makes the next look one at everything.
  package nonisolated func force() { isForced.store(true, ordering: .relaxed) }

  /// The figures as they are after asking for those that are due.
  ///
  /// A query that fails alone is told of in its figure. Where the server itself fails, or none of the
  /// queries is answered, that is the error of the whole, and no more are asked.
  package func read(at now: Date) async throws(SourceError) -> [MetricFigure] {
    let isForced = isForced.exchange(false, ordering: .relaxed)
    // A server that failed is asked again whenever a look is due, or it would pass for one that answers.
    let due = figures.indices.filter { place in
      isForced || figures[place].isDue(at: now) || hasFailed && figures[place].error != nil
    }
    let outcome = await Self.ask(due.map { figures[$0].query }, from: source, at: now)
    if labels.count > Self.mostLabels { labels = [] }
    for (index, result) in outcome.results {
      figures[due[index]].take(result.map { $0.sharing(&labels) }, at: now)
    }
    if !due.isEmpty { hasFailed = outcome.error != nil }
    if let error = outcome.error { throw error }
    return figures
  }

  private typealias Answer = Result<MetricAnswer, SourceError>

  /// The answers that came, by the query's index, and what failed where the whole has.
  private static func ask(
    _ queries: [MetricQuery], from source: any MetricSource, at now: Date
  ) async -> (results: [(Int, Answer)], error: SourceError?) {
    await withTaskGroup(of: (Int, Answer).self) { group in
      var waiting = queries.enumerated().makeIterator()
      for _ in 0..<width {
        guard let (index, query) = waiting.next() else { break }
        group.addTask { (index, await answer(query, from: source, at: now)) }
      }
      var results: [(Int, Answer)] = []
      var hasAnswered = false
      var error: SourceError?
      var isOver = false
      for await (index, result) in group {
        results.append((index, result))
        switch result {
        case .success: hasAnswered = true
        case .failure(let fault):
          if fault.isOfServer(hasAnswered: hasAnswered), !isOver {
            error = fault
            isOver = true
          }
          error = error ?? fault
        }
        if isOver {
          group.cancelAll()
        } else if let (index, query) = waiting.next() {
          group.addTask { (index, await answer(query, from: source, at: now)) }
        }
      }
      return (results, isOver || !hasAnswered ? error : nil)
    }
  }

  private static func answer(
    _ query: MetricQuery, from source: any MetricSource, at now: Date
  ) async -> Answer {
    do throws(SourceError) {
      return .success(try await source.instant(query, at: now))
    } catch {
      return .failure(error)
    }
  }
}

extension SourceError {
  /// Whether the next query would fare no better.
  func isOfServer(hasAnswered: Bool) -> Bool {
    guard case .remote(let fault) = self else { return true }
    return switch fault {
    case .unreachable, .untrusted, .redirected, .unauthorised, .credential: true
    // One query may be too heavy; where nothing was answered yet, all are taken to be.
    case .timedOut: !hasAnswered
    case .status, .rejected, .malformed, .tooLarge: false
    }
  }
}
