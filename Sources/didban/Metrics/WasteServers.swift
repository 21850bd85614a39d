import App
import ArgumentParser
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

  /// Fails where no server is named and the work cannot do without.
  init(_ common: CommonOptions, writes: Bool, needsServer: Bool = false) throws {
    let settings = try common.settings()
    let wording = Wording(common.language(settings))
    setup = try needsServer ? .withServers(settings, wording) : MetricSetup(settings)
    self.wording = wording
    self.settings = settings
    store = try StoreAtWork.open(common, settings, wording, writes: writes)
    person = settings.person
    today = JalaliFormat.day(of: now, zone: settings.zone)
  }

  /// A report a server and one of the inventory; fails where none could be made.
  func reports() async throws -> [WasteReport] {
    do throws(SourceError) {
      return try await WasteSurvey(setup.sources, records: store, inventory: store)
        .reports(by: setup.wasteRules, at: now, today: today)
    } catch {
      throw Failure(error, wording: wording)
    }
  }

  /// What a list of waste should say beside it.
  var remarks: [CleanText] {
    setup.servers.isEmpty ? [wording.inventoryAlone, wording.howToNameMetricServer] : []
  }

  /// Fails where a rule could not be judged by: what was is told, and yet a timer must notice.
  func check(_ reports: [WasteReport]) throws {
    let omissions = reports.flatMap(\.omissions)
    guard let first = omissions.first, let message = wording.notJudged(omissions) else { return }
    throw Failure(message, remedy: wording.remedy(first.error), code: ExitCode(of: first.error))
  }

  func close() { try? store.close() }
}
