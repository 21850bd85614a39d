import Domain
import Monitoring
import Persian

extension AppState {
  /// Has the budgets asked for while they are in sight, where that has changed.
  mutating func watchServices() -> [Effect] {
    let isSeen = if case .services = pane { !services.updates.isEmpty } else { false }
    guard isSeen != isWatchingServices else { return [] }
    isWatchingServices = isSeen
    return [.watchServices(isSeen)]
  }

  mutating func take(_ update: ServiceUpdate) {
    services.take(update)
    reviseAlerts()
  }

  /// Finds anew what needs a person.
  mutating func reviseAlerts() {
    _ = alerts.record(
      rules.alerts(in: figures.readings, services: services.updates, at: now), at: now)
  }

  /// Rows of services that fit, with the line above them that says how they stand in all.
  var serviceRows: Int { max(1, geometry.recordRows - 1) }

  mutating func obey(_ command: Command, _ pane: ServicesPane) -> [Effect] {
    var pane = pane
    let effect = pane.obey(command, in: services, height: serviceRows)
    self.pane = .services(pane)
    return effect.map { [$0] } ?? []
  }
}
