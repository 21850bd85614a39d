import Domain
import Persian
import TOMLKit

/// A file of objectives of services while it is being read.
///
/// ```toml
/// [define]                        # names that stand in queries for what is written here
/// requests = '''…'''
///
/// [[objective]]
/// id = "requests"                 # one id as shipped takes the shipped one's place
/// title_fa = "درخواست‌ها"
/// title_en = "Requests"
/// owner = "اوقاف یزد"             # who answers for it; may be left out
/// labels = ["job"]                # those that name a service; [] where all series are one service
/// errors = '''…[$window]…'''      # PromQL: what went wrong; the server sums by the labels
/// good = '''…'''                  # or, in its place, what went well
/// total = '''…'''                 # and everything
/// error_ratio = '''…'''           # or, in place of all three, the share itself, a series a service
/// target = 0.999                  # the share that goes well, above 0 and below 1
/// period = 30                     # days, 1…90
/// exporter = "http service"
/// metrics = ["http_requests_total"]
/// off = true                      # with the id alone: leaves a shipped objective out
/// ```
struct ServiceObjectiveFile {
  /// More would be more than one poll asks.
  static let most = 20

  private let definitions: QueryDefinitions

  private static let keys: Set = [
    "id", "title_fa", "title_en", "owner", "labels", "errors", "good", "total", "error_ratio",
    "target", "period", "exporter", "metrics", "off",
  ]
  private static let periods = 1...90

  static func read(
    toml: String, name: String, inherited: [String: String] = [:]
  ) throws(CatalogueFault) -> CatalogueList<ServiceObjective> {
    try CatalogueList(
      toml: toml, name: name, list: "objective", inherited: inherited, keys: keys
    ) { table, id, definitions throws(CatalogueFault) in
      try Self(definitions: definitions).objective(id, table)
    }
  }

  private func objective(
    _ id: CleanText, _ table: CatalogueTable
  ) throws(CatalogueFault) -> ServiceObjective {
    let titles = try table.titles()
    let indicator = try indicator(of: table)
    return ServiceObjective(
      id: id, titles: titles, owner: try table.has("owner") ? table.clean("owner") : nil,
      labels: try table.labels("labels"), indicator: indicator,
      target: try target(of: table), period: try table.whole("period", in: Self.periods),
      exporter: try table.clean("exporter"), metrics: try metrics(of: table, in: indicator))
  }

  private func indicator(of table: CatalogueTable) throws(CatalogueFault) -> ServiceIndicator {
    let given = ["error_ratio", "errors", "good"].filter { table.has($0) }
    guard let kind = given.first else { throw table.fault("errors", .missing) }
    // Two of them could say two things.
    if given.count > 1 { throw table.fault(given[1], .unknownKey) }
    let first = try expression(kind, of: table)
    if kind == "error_ratio" {
      if table.has("total") { throw table.fault("total", .unknownKey) }
      return .ratio(first)
    }
    let total = try expression("total", of: table)
    return kind == "good" ? .good(first, total: total) : .errors(first, total: total)
  }

  private func expression(
    _ key: String, of table: CatalogueTable
  ) throws(CatalogueFault) -> String {
    let text = try table.expression(key, definitions)
    guard text.contains(ServiceIndicator.placeholder) else {
      throw table.fault(key, .notInQuery(CleanText(RawText(ServiceIndicator.placeholder))))
    }
    return text
  }

  private func target(of table: CatalogueTable) throws(CatalogueFault) -> Double {
    guard let target = try table.number("target") else { throw table.fault("target", .missing) }
    // What may never go wrong has no budget to be measured by.
    guard target > 0, target < 1 else {
      throw table.fault("target", .unknownValue(allowed: "0…1"))
    }
    return target
  }

  private func metrics(
    of table: CatalogueTable, in indicator: ServiceIndicator
  ) throws(CatalogueFault) -> [String] {
    let names = try table.texts("metrics")
    guard !names.isEmpty else { throw table.fault("metrics", .missing) }
    let words = QueryDefinitions.words(of: indicator.expression(over: "1h", by: []))
    if let other = names.first(where: { !words.contains($0) }) {
      throw table.fault("metrics", .notInQuery(CleanText(RawText(other))))
    }
    return names
  }
}
