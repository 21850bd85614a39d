package import Domain
package import Foundation
private import Synchronization

/// Asks one server how fast the budgets of services burn and, while somebody looks, what is left of them.
///
/// One query a window, whatever number of objectives and services there are.
package actor ServiceRound {
  private let source: any MetricSource
  private let objectives: [ServiceObjective]
  private let burns: MetricRound
  private let budgets: MetricRound
  private nonisolated let isSeen = Atomic(false)

  package init(_ objectives: [ServiceObjective], from source: any MetricSource) {
    self.source = source
    self.objectives = objectives
    burns = MetricRound(
      together: BurnWindow.allCases.map { window in objectives.map { $0.query(over: window) } },
      from: source)
    budgets = MetricRound(
      together: [objectives.map(\.periodQuery), objectives.map(\.coverageQuery)], from: source)
  }

  /// Makes the next look one at everything.
  package nonisolated func force() {
    burns.force()
    budgets.force()
  }

  /// Says whether anybody looks at more than what alerts are made of.
  package nonisolated func setSeen(_ isSeen: Bool) {
    self.isSeen.store(isSeen, ordering: .relaxed)
  }

  /// How each service stands, the worst first; throws where the server fails.
  package func read(at now: Date) async throws(SourceError) -> [ServiceReport] {
    var figures = try await burns.read(at: now)
    if isSeen.load(ordering: .relaxed) {
      do throws(SourceError) {
        figures += try await budgets.read(at: now)
      } catch {
        // A month may be too much to ask for where an hour is not: then the budget is not known.
        figures += await budgets.figures
      }
    } else {
      figures += await budgets.figures
    }
    return ServiceReport.reports(on: objectives, by: figures, from: source.name, at: now)
  }
}
