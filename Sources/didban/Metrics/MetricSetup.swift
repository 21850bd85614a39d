import App
import Domain
import Foundation
import Monitoring
import Stores

/// The metrics servers of the settings, with what they are asked.
struct MetricSetup: Sendable {
  struct Server: Sendable {
    let source: PrometheusSource
    let groups: [MetricGroup]
  }

  let servers: [Server]
  let catalogue: MetricCatalogue
  let wasteRules: [WasteRule]
  let tariffs: [Tariff]
  let objectives: [ServiceObjective]
  let capacity: CapacityPlan
  let showback: [ShowbackQuery]
  let deliveries: [MetricDelivery]

  /// Where an operator's own queries lie, a file a group.
  static var folder: String { Folders.configuration + "/queries" }

  /// Where an operator's own rules of waste lie.
  private static var rules: String { Folders.configuration + "/waste.toml" }

  /// Where an operator says what fills up and how often capacity may be promised.
  private static var forecasts: String { Folders.configuration + "/capacity.toml" }

  /// Where an operator says what capacity costs.
  private static var prices: String { Folders.configuration + "/tariff.toml" }

  /// Where an operator's own objectives of services lie.
  private static var services: String { Folders.configuration + "/services.toml" }

  /// Where an operator's own queries about what machines used lie.
  private static var usage: String { Folders.configuration + "/showback.toml" }

  /// Where an operator says how the inventory is read off metrics.
  private static var inventory: String { Folders.configuration + "/inventory.toml" }

  /// Reads the rules of waste, and what servers are asked where there is one; throws where a file is wrong.
  init(_ settings: Settings) throws {
    servers = settings.metricServers.map {
      Server(source: PrometheusSource($0.server, clock: { Date() }), groups: $0.groups)
    }
    do {
      catalogue =
        servers.isEmpty ? MetricCatalogue([]) : try MetricCatalogue.load(overriding: Self.folder)
      wasteRules = try WasteRule.load(overriding: Self.rules)
      tariffs = try Tariff.load(from: Self.prices)
      objectives = servers.isEmpty ? [] : try ServiceObjective.load(overriding: Self.services)
      capacity = try CapacityPlan.load(overriding: Self.forecasts)
      showback = servers.isEmpty ? [] : try ShowbackQuery.load(overriding: Self.usage)
      deliveries = servers.isEmpty ? [] : try MetricDelivery.load(overriding: Self.inventory)
    } catch {
      throw Failure(error)
    }
  }

  /// The same, where there has to be a server to ask.
  static func withServers(_ settings: Settings, _ wording: Wording) throws -> MetricSetup {
    let setup = try MetricSetup(settings)
    guard !setup.servers.isEmpty else {
      throw Failure(
        wording.noMetricServer, remedy: wording.howToNameMetricServer, code: .usage)
    }
    return setup
  }

  /// What needs a person, with what may be promised of the hardware as the settings have it.
  var alertRules: AlertRules { AlertRules(AlertThresholds(ratios: capacity.ratios)) }

  /// The sources of an interface, with these servers and what they are asked among them.
  func filling(_ sources: Sources) -> Sources {
    var filled = sources
    filled.metrics = self.sources
    filled.wasteRules = wasteRules
    filled.tariffs = tariffs
    filled.capacity = capacity
    filled.showback = showback
    return filled
  }

  var sources: [any MetricSource] { servers.map(\.source) }

  /// All that a server may be asked, by the file it stands in: groups of figures and, where it is asked
  /// about services, their objectives over an hour; what fills up, what machines used, what wastes, what there is.
  func queries(of server: Server) -> [(file: String, queries: [MetricQuery])] {
    var files = server.groups.map { (file: $0.token, queries: catalogue.queries(of: $0)) }
    if server.groups.contains(.slo) {
      files.append(("services", objectives.map { $0.query(over: .oneHour) }))
    }
    files.append(("capacity", capacity.forecasts.flatMap { [$0.used, $0.whole] }))
    files.append(("showback", showback.map { $0.query(over: 3_600) }))
    files.append(("waste", wasteRules.flatMap(\.queries)))
    files.append(("inventory", deliveries.flatMap(\.queries)))
    return files
  }

  /// The pollers of services, at rest, of the servers that are asked about the quality of service.
  func services() -> ServiceMonitor {
    ServiceMonitor(
      objectives, sources: servers.filter { $0.groups.contains(.slo) }.map(\.source),
      clock: ContinuousClock(), wallClock: { Date() })
  }

  /// The pollers, at rest.
  func monitor() -> MetricMonitor {
    MetricMonitor(
      catalogue, sources: servers.map { ($0.source, $0.groups) }, clock: ContinuousClock(),
      wallClock: { Date() })
  }
}
