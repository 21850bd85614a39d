import App
import Domain
import Foundation
import Monitoring
import Persian
import Stores

/// What a survey of waste or of costs asks: the servers of the settings and the store's inventory.
struct WasteServers {
  let setup: MetricSetup
  let wording: Wording
  let store: SQLiteStore
  let settings: Settings
  let person: CleanText
  let now = Date()
  let today: Day

  init(_ common: CommonOptions, writes: Bool) throws {
    let settings = try common.settings()
    let wording = Wording(common.language(settings))
    setup = try MetricSetup(settings)
    guard !setup.servers.isEmpty else {
      throw Failure(
        wording.noMetricServer, remedy: wording.howToNameMetricServer, code: .usage)
    }
    self.wording = wording
    self.settings = settings
    store = try StoreAtWork.open(common, settings, wording, writes: writes)
    person = settings.person
    today = JalaliFormat.day(of: now, zone: settings.zone)
  }

  /// A report a server; all of them or none.
  func reports() async throws -> [WasteReport] {
    do throws(SourceError) {
      return try await WasteSurvey(setup.sources, records: store, inventory: store)
        .reports(by: setup.wasteRules, at: now, today: today)
    } catch {
      throw Failure(error, wording: wording)
    }
  }

  func close() { try? store.close() }
}
