package import Domain
package import Foundation

/// One look at what there is and what is promised, by the inventory, and at what fills up, by metrics servers.
package struct CapacitySurvey: Sendable {
  private let sources: [any MetricSource]
  private let inventory: any CloudInventory

  package init(_ sources: [any MetricSource], inventory: any CloudInventory) {
    self.sources = sources
    self.inventory = inventory
  }

  /// All hosts, and what every machine holds of them.
  package func holdings() async throws(SourceError) -> CapacityHoldings {
    CapacityHoldings(
      hosts: try await inventory.hosts(), holdings: try await inventory.holdings())
  }

  /// What every server says to every forecast, server after server; where one fails, that is its answer.
  package func answers(to forecasts: [Forecast], at now: Date) async -> [ForecastAnswer] {
    var answers: [ForecastAnswer] = []
    for source in sources {
      var fault: SourceError?
      var hasAnswered = false
      for forecast in forecasts {
        let said: Result<ForecastAnswer.Said, SourceError>
        if let fault {
          // It would fare no better, and each attempt may take as long as the server is given.
          said = .failure(fault)
        } else {
          said = await Self.ask(forecast, of: source, at: now)
        }
        switch said {
        case .success: hasAnswered = true
        case .failure(let error):
          if error.isOfServer(hasAnswered: hasAnswered) { fault = error }
        }
        answers.append(
          ForecastAnswer(
            forecast: forecast, server: source.name, said: said,
            now: Int(now.timeIntervalSince1970)))
      }
    }
    return answers
  }

  private static func ask(
    _ forecast: Forecast, of source: any MetricSource, at now: Date
  ) async -> Result<ForecastAnswer.Said, SourceError> {
    do throws(SourceError) {
      let used = try await source.range(
        forecast.used, from: now.addingTimeInterval(-Double(forecast.span)), to: now,
        step: forecast.step)
      // What has nothing used needs no whole.
      let whole =
        used.series.isEmpty
        ? MetricAnswer(series: []) : try await source.instant(forecast.whole, at: now)
      return .success(ForecastAnswer.Said(used: used, whole: whole))
    } catch {
      return .failure(error)
    }
  }
}
