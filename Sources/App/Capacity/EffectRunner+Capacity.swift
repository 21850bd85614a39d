import Domain
import Monitoring

extension EffectRunner {
  /// Counts what there is and what is promised, and works out the loss of every host.
  func countCapacity() async -> Result<CapacityInventory, SourceError> {
    let survey = CapacitySurvey(sources.metrics, inventory: sources.cloud)
    let ratios = sources.capacity.ratios
    let read = await capture { () async throws(SourceError) in try await survey.holdings() }
    switch read {
    case .failure(let error): return .failure(error)
    case .success(let read):
      return await aside { () throws(SourceError) in
        CapacityInventory(hosts: read.hosts, holdings: read.holdings, ratios: ratios)
      }
    }
  }

  /// Asks every server how everything grows.
  func forecast() async -> [ForecastRow] {
    let answers = await CapacitySurvey(sources.metrics, inventory: sources.cloud)
      .answers(to: sources.capacity.forecasts, at: sources.now())
    // Trends of thousands of records keep a core busy for seconds.
    let rows: Result<[ForecastRow], Never> = await aside { answers.rows }
    return rows.get()
  }
}
