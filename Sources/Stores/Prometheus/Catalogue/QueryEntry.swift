import Domain
import Persian
import TOMLKit

/// One `[[query]]` of a file.
struct QueryEntry {
  private let table: CatalogueTable
  private let id: String
  private let group: MetricGroup
  private let definitions: [String: String]

  private static let keys: Set = [
    "id", "title_fa", "title_en", "query", "unit", "labels", "details", "narrowing", "finds",
    "interval", "direction", "warning", "critical", "exporter", "metrics", "off",
  ]
  private static let intervals = 5...86_400

  init(
    table: TOMLTable, id: String, group: MetricGroup, file: String, definitions: [String: String]
  ) {
    self.table = CatalogueTable(table: table, file: file, name: id)
    self.id = id
    self.group = group
    self.definitions = definitions
  }

  var fullID: CleanText { CleanText(RawText("\(group.token).\(id)")) }

  func isOff() throws(CatalogueFault) -> Bool { try table.flag("off") }

  func query() throws(CatalogueFault) -> MetricQuery {
    try table.allow(only: Self.keys)
    let titles = try table.titles()
    let expression = try table.expression("query", QueryDefinitions(definitions))
    let labels = try table.labels("labels")
    return MetricQuery(
      id: fullID, group: group, titles: titles, expression: expression,
      findsOffenders: try table.flag("finds"), unit: try table.word("unit", MetricUnit.self),
      labels: labels, details: try table.has("details") ? table.labels("details") : [],
      narrowing: try table.has("narrowing") ? table.labels("narrowing") : nil,
      interval: try interval(), thresholds: try thresholds(),
      exporter: try table.clean("exporter"), metrics: try metrics(in: expression))
  }

  private func interval() throws(CatalogueFault) -> Int {
    guard let seconds = try table.number("interval") else { return 60 }
    guard let whole = Int(exactly: seconds), Self.intervals.contains(whole) else {
      throw table.fault("interval", .unknownValue(allowed: "5…86400"))
    }
    return whole
  }

  private func thresholds() throws(CatalogueFault) -> MetricThresholds? {
    let warning = try table.number("warning")
    let critical = try table.number("critical")
    guard warning != nil || critical != nil || table.has("direction") else { return nil }
    let direction = try table.word("direction", MetricThresholds.Direction.self)
    guard let limits = MetricThresholds(direction, warning: warning, critical: critical) else {
      throw table.fault("critical", .badLimits)
    }
    return limits
  }

  private func metrics(in expression: String) throws(CatalogueFault) -> [String] {
    let names = try table.texts("metrics")
    guard !names.isEmpty else { throw table.fault("metrics", .missing) }
    let words = QueryDefinitions.words(of: expression)
    if let other = names.first(where: { !words.contains($0) }) {
      throw table.fault("metrics", .notInQuery(CleanText(RawText(other))))
    }
    return names
  }
}
