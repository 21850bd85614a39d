package import Domain
package import Foundation
private import Synchronization

/// Asks one server for the figures of one group, each when its time has come, a few at once.
package actor MetricRound {
  private let source: any MetricSource
  /// As they were answered last, whether or not they are due.
  package private(set) var figures: [MetricFigure]
  private var sheaves: [Sheaf]
  /// The labels of all figures, each once.
  private var labels: Set<MetricLabels> = []
  /// The last time anything was asked, nothing was answered.
  private var hasFailed = false
  /// All figures are wanted at the next look, whatever their age.
  private nonisolated let isForced = Atomic(false)

  /// Labels of records long gone are not kept for ever.
  private static let mostLabels = 100_000

  /// A bundle, where its figures stand, and whether the server would not have it as one.
  private struct Sheaf {
    let bundle: MetricBundle
    let places: Range<Int>
    var isLoose = false

    /// What is asked in its place, and of which figures.
    var asked: [(MetricBundle, Range<Int>)] {
      isLoose
        ? zip(bundle.parts, places).map { (MetricBundle($0), $1..<$1 + 1) } : [(bundle, places)]
    }
  }

  /// A round that asks each query by itself.
  package init(_ queries: [MetricQuery], from source: any MetricSource) {
    self.init(together: queries.map { [$0] }, from: source)
  }

  /// A round that asks the queries of each list, all of one interval, as one.
  package init(together queries: [[MetricQuery]], from source: any MetricSource) {
    self.source = source
    figures = queries.flatMap { $0.map(MetricFigure.init) }
    var place = 0
    sheaves = queries.flatMap(MetricBundle.bundles).map { bundle in
      defer { place += bundle.parts.count }
      return Sheaf(bundle: bundle, places: place..<place + bundle.parts.count)
    }
  }

  /// Makes the next look one at everything.
  package nonisolated func force() { isForced.store(true, ordering: .relaxed) }

  /// The figures as they are after asking for those that are due.
  ///
  /// A query that fails alone is told of in its figure. Where the server itself fails, or none of the
  /// queries is answered, that is the error of the whole, and no more are asked. Queries that are asked as
  /// one and fail as one are asked one by one, until everything is asked for by hand.
  package func read(at now: Date) async throws(SourceError) -> [MetricFigure] {
    let isForced = isForced.exchange(false, ordering: .relaxed)
    if isForced { for index in sheaves.indices { sheaves[index].isLoose = false } }
    // A server that failed is asked again whenever a look is due, or it would pass for one that answers.
    let due = sheaves.indices.filter { index in
      isForced
        || sheaves[index].places.contains { place in
          figures[place].isDue(at: now) || hasFailed && figures[place].error != nil
        }
    }
    if labels.count > Self.mostLabels { labels = [] }
    var inquiry = MetricInquiry(source, at: now)
    let failed = await ask(due, &inquiry)
    if !inquiry.isOver, !failed.isEmpty {
      for index in failed { sheaves[index].isLoose = true }
      _ = await ask(failed, &inquiry)
    }
    if !due.isEmpty { hasFailed = inquiry.error != nil }
    if let error = inquiry.error { throw error }
    return figures
  }

  /// Asks, and takes in what comes; returns the bundles that had no whole answer as one.
  private func ask(_ due: [Int], _ inquiry: inout MetricInquiry) async -> [Int] {
    let asked = due.flatMap { index in sheaves[index].asked.map { (index, $0.0, $0.1) } }
    var failed: [Int] = []
    for (number, result) in await inquiry.ask(asked.map(\.1)) {
      let (index, bundle, places) = asked[number]
      let isOne = bundle.parts.count > 1
      switch result {
      case .success(let answer) where isOne && answer.cut > 0: failed.append(index)
      case .failure where isOne && !inquiry.isOver: failed.append(index)
      case .success(let answer):
        for (place, part) in zip(places, bundle.answers(in: answer)) {
          figures[place].take(.success(part.sharing(&labels)), at: inquiry.now)
        }
      case .failure(let error):
        for place in places { figures[place].take(.failure(error), at: inquiry.now) }
      }
    }
    return failed
  }
}
