import Domain
import Monitoring
import Persian

extension EffectRunner {
  /// Surveys every server of the settings and the inventory, and keeps what is found.
  func surveyWaste(
    on today: Day, by who: CleanText
  ) async -> Result<WasteSurveyed, SourceError> {
    await capture { () async throws(SourceError) in
      let now = sources.now()
      let reports = try await WasteSurvey(
        sources.metrics, records: sources.records, inventory: sources.cloud
      ).reports(by: sources.wasteRules, at: now, today: today)
      let recording = try await patiently { () async throws(SourceError) in
        try await sources.waste.keep(
          reports, asked: sources.wasteRules, tariff: sources.tariffs.holding(on: today), by: who,
          at: now, today: today)
      }
      return WasteSurveyed(recording: recording, omissions: reports.flatMap(\.omissions))
    }
  }
}
