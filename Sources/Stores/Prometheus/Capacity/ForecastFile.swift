import Domain
import Persian
import TOMLKit

/// A file of forecasts while it is being read.
///
/// ```toml
/// [ratio]                         # how often each kind of capacity may be promised
/// vcpu = 4.0                      # memory, disk, gpu likewise
///
/// [define]                        # names that stand in queries for what is written here
/// cloud = '''…'''
///
/// [[forecast]]
/// id = "ceph_cluster"             # one id as shipped takes the shipped one's place
/// title_fa = "خوشه"
/// title_en = "Cluster"
/// group = "ceph"                  # a group of the catalogue of queries
/// exporter = "ceph-mgr"           # what serves the metrics
/// labels = ["cluster"]            # those that name a record; none where there is but one
/// used = '''…'''                  # PromQL: what is used, a series a record
/// whole = '''…'''                 # PromQL: how much there is, in the same unit
/// unit = "bytes"
/// window = 28                     # days the trend looks back on
/// step = 6                        # hours between two points
/// allocates = "memory"            # what machines take of it: vcpu, memory, disk or gpu; may be left out
/// off = true                      # with the id alone: leaves a shipped forecast out
/// ```
struct ForecastFile {
  private let definitions: QueryDefinitions

  private static let keys: Set = [
    "id", "title_fa", "title_en", "group", "exporter", "labels", "used", "whole", "unit", "window",
    "step", "allocates", "off",
  ]
  private static let windows = 1...400
  private static let steps = 1...168
  /// More than this many points tell no more of a trend, and take long.
  private static let mostPoints = 400

  static func read(
    toml: String, name: String, inherited: [String: String] = [:]
  ) throws(CatalogueFault) -> CatalogueList<Forecast> {
    try CatalogueList(
      toml: toml, name: name, list: "forecast", table: "ratio", inherited: inherited, keys: keys
    ) { table, id, definitions throws(CatalogueFault) in
      try Self(definitions: definitions).forecast(id, table)
    }
  }

  /// The ratios of a file, where it has some, over others.
  static func ratios(
    of file: CatalogueFile, over other: AllocationRatios
  ) throws(CatalogueFault) -> AllocationRatios {
    guard let table = file.table else { return other }
    try table.allow(only: ["vcpu", "memory", "disk", "gpu"])
    func ratio(_ key: String, _ other: Double) throws(CatalogueFault) -> Double {
      guard let ratio = try table.number(key) else { return other }
      guard ratio > 0, ratio <= 1_000 else {
        throw table.fault(key, .unknownValue(allowed: "0…1000"))
      }
      return ratio
    }
    return AllocationRatios(
      vcpu: try ratio("vcpu", other.vcpu), memory: try ratio("memory", other.memory),
      disk: try ratio("disk", other.disk), gpu: try ratio("gpu", other.gpu))
  }

  private func forecast(
    _ id: CleanText, _ table: CatalogueTable
  ) throws(CatalogueFault) -> Forecast {
    let window = try table.whole("window", in: Self.windows)
    let step = try table.whole("step", in: Self.steps)
    let fewest = CapacityTrend.fewestPoints
    guard (fewest...Self.mostPoints).contains(window * 24 / step) else {
      throw table.fault("step", .unknownValue(allowed: "window × 24 / step: 10…400"))
    }
    return Forecast(
      used: try query("used", of: table, id: id),
      whole: try query("whole", of: table, id: "\(id).whole"),
      window: window, step: step * 3_600,
      allocates: table.has("allocates")
        ? try table.word("allocates", ResourceKind.self) : nil)
  }

  private func query(
    _ key: String, of table: CatalogueTable, id: CleanText
  ) throws(CatalogueFault) -> MetricQuery {
    MetricQuery(
      id: id, group: try table.word("group", MetricGroup.self), titles: try table.titles(),
      expression: try table.expression(key, definitions),
      unit: try table.word("unit", MetricUnit.self), labels: try table.labels("labels"),
      exporter: try table.clean("exporter"), metrics: [])
  }
}
