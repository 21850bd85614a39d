import Domain
import Persian
import TOMLKit

/// A file of rules of waste while it is being read.
///
/// ```toml
/// [define]                        # names that stand in queries for what is written here
/// cpu_share = '''…'''
///
/// [[rule]]
/// id = "aws_idle"                 # one id as shipped takes the shipped one's place
/// title_fa = "بلااستفاده"
/// title_en = "Idle"
/// publisher = "AWS Compute Optimizer"
/// subject = "machine"             # machine, volume or gpu
/// window = 14                     # days
/// labels = ["domain"]             # those that name a resource; a machine's last is its code or name
/// coverage = '''…'''              # PromQL: the share of the window that was measured, 0…1
/// least_coverage = 0.9            # below it nothing is said
/// headroom = 0.2                  # processors beyond the first figure are free, but for this share
/// off = true                      # with the id alone: leaves a shipped rule out
///
/// [[rule.condition]]              # all have to hold; of a volume's the last is its size in GB
/// title_fa = "بیشینه پردازنده"
/// title_en = "peak CPU"
/// query = '''…'''
/// unit = "share"
/// is = "below"                    # below, atMost, above, atLeast
/// value = 0.05
/// ```
struct WasteRuleFile {
  private let definitions: QueryDefinitions
  private let name: String

  private static let ruleKeys: Set = [
    "id", "title_fa", "title_en", "publisher", "subject", "window", "labels", "coverage",
    "least_coverage", "headroom", "condition", "off",
  ]
  private static let conditionKeys: Set = [
    "title_fa", "title_en", "query", "unit", "is", "value",
  ]
  private static let windows = 1...366

  static func read(
    toml: String, name: String, inherited: [String: String] = [:]
  ) throws(CatalogueFault) -> CatalogueList<WasteRule> {
    try CatalogueList(
      toml: toml, name: name, list: "rule", inherited: inherited, keys: ruleKeys
    ) { table, id, definitions throws(CatalogueFault) in
      try Self(definitions: definitions, name: name).rule(id, table)
    }
  }

  private func rule(
    _ id: CleanText, _ table: CatalogueTable
  ) throws(CatalogueFault) -> WasteRule {
    let labels = try table.labels("labels")
    let titles = try table.titles()
    let subject = try table.word("subject", WasteSubject.self)
    let coverage = MetricQuery(
      id: "\(id).coverage", group: subject.group, titles: titles,
      expression: try table.expression("coverage", definitions), unit: .share, labels: labels,
      exporter: "", metrics: [])
    return WasteRule(
      id: id, titles: titles, publisher: try table.clean("publisher"),
      subject: subject,
      window: try table.whole("window", in: Self.windows), coverage: coverage,
      leastCoverage: try share("least_coverage", of: table) ?? 0.9,
      conditions: try conditions(of: table, id: id, subject: subject, labels: labels),
      saving: try share("headroom", of: table).map { .processors(headroom: $0) } ?? .all)
  }

  private func conditions(
    of rule: CatalogueTable, id: CleanText, subject: WasteSubject, labels: [CleanText]
  ) throws(CatalogueFault) -> [WasteCondition] {
    var conditions: [WasteCondition] = []
    for entry in rule.table["condition"]?.array ?? TOMLArray() {
      guard let inner = entry.table else {
        throw rule.fault("condition", .wrongType(expected: "[[rule.condition]]"))
      }
      let place = "\(id.string).condition[\(conditions.count + 1)]"
      let table = CatalogueTable(table: inner, file: name, name: place)
      try table.allow(only: Self.conditionKeys)
      guard let limit = try table.number("value") else { throw table.fault("value", .missing) }
      let query = MetricQuery(
        id: CleanText(RawText(place)), group: subject.group, titles: try table.titles(),
        expression: try table.expression("query", definitions),
        unit: try table.word("unit", MetricUnit.self), labels: labels, exporter: "", metrics: [])
      conditions.append(
        WasteCondition(
          query: query, comparison: try table.word("is", WasteCondition.Comparison.self),
          limit: limit))
    }
    guard !conditions.isEmpty else { throw rule.fault("condition", .missing) }
    return conditions
  }

  private func share(
    _ key: String, of table: CatalogueTable
  ) throws(CatalogueFault) -> Double? {
    guard let share = try table.number(key) else { return nil }
    guard (0...1).contains(share), key != "headroom" || share < 1 else {
      throw table.fault(key, .unknownValue(allowed: "0…1"))
    }
    return share
  }
}

extension WasteSubject {
  /// Where the metrics of its rules come from.
  fileprivate var group: MetricGroup {
    switch self {
    case .machine: .libvirt
    case .volume: .openstack
    case .gpu: .gpu
    }
  }
}
