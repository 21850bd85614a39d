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
/// subject = "machine"             # machine, volume, gpu, device, address, balancer, database, image, snapshot
/// window = 14                     # days
/// labels = ["domain"]             # those that name a resource; a machine's last is its code or name
/// coverage = '''…'''              # PromQL: the share of the window that was measured, 0…1
/// least_coverage = 0.9            # below it nothing is said
/// parts = "domain"                # the one of `labels` in parts of which a server is asked what is too much for it
/// parts_as = { metric = "serial" } # what a metric calls that label if not so; "" where it does not have it
/// headroom = 0.2                  # processors beyond the first figure are free, but for this share
/// about = '''…'''               # PromQL: a series for each that is there now; of disks their size in GiB
/// name = "name"                   # the label of `about` that people call it by
/// owner = "tenant_id"             # the one with the code of its agency
/// machine = "server_id"           # the one with code or name of the machine it belongs to
/// off = true                      # with the id alone: leaves a shipped rule out
///
/// [[rule.condition]]              # all have to hold
/// title_fa = "بیشینه پردازنده"
/// title_en = "peak CPU"
/// query = '''…'''
/// unit = "share"
/// is = "below"                    # below, atMost, above, atLeast
/// value = 0.05
/// ```
///
/// Images and snapshots are judged by the inventory: of their rules `query` is what it tells, `daysUnused`,
/// `daysOld` or `parentGone`, and there is nothing to say of labels and coverage.
struct WasteRuleFile {
  private let definitions: QueryDefinitions

  private static let ruleKeys: Set = [
    "id", "title_fa", "title_en", "publisher", "subject", "window", "labels", "coverage",
    "least_coverage", "headroom", "condition", "about", "name", "owner", "machine", "parts",
    "parts_as", "off",
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
      try Self(definitions: definitions).rule(id, table)
    }
  }

  private func rule(
    _ id: CleanText, _ table: CatalogueTable
  ) throws(CatalogueFault) -> WasteRule {
    let titles = try table.titles()
    let subject = try table.word("subject", WasteSubject.self)
    if subject.isInventoried { try refuseMetrics(in: table) }
    let labels: [CleanText] = try subject.isInventoried ? ["code"] : table.labels("labels")
    let coverage = MetricQuery(
      id: "\(id).coverage", group: subject.group, titles: titles,
      expression: try subject.isInventoried ? "" : table.expression("coverage", definitions),
      unit: .share, labels: labels, exporter: "", metrics: [])
    return WasteRule(
      id: id, titles: titles, publisher: try table.clean("publisher"),
      subject: subject,
      window: try table.whole("window", in: Self.windows), coverage: coverage,
      leastCoverage: try share("least_coverage", of: table) ?? 0.9,
      conditions: try conditions(of: table, subject: subject, labels: labels),
      saving: try share("headroom", of: table).map { .processors(headroom: $0) } ?? .all,
      traits: try traits(of: table, id: id, coverage: coverage),
      parts: try parts(of: table, labels))
  }

  private func parts(
    of table: CatalogueTable, _ labels: [CleanText]
  ) throws(CatalogueFault) -> QueryDivision? {
    guard let label = try table.label("parts") else {
      guard !table.has("parts_as") else { throw table.fault("parts", .missing) }
      return nil
    }
    guard labels.contains(label) else {
      throw table.fault("parts", .unknownValue(allowed: labels.joined(separator: ", ")))
    }
    var names: [String: CleanText] = [:]
    if table.has("parts_as") {
      guard let inner = table.table["parts_as"]?.table else {
        throw table.fault("parts_as", .wrongType(expected: "{ metric = \"label\" }"))
      }
      for metric in inner.keys {
        guard let name = inner[metric]?.string, name.isEmpty || CatalogueTable.isLabel(name) else {
          throw table.fault("parts_as", .unknownValue(allowed: "a-z A-Z 0-9 _"))
        }
        names[metric] = CleanText(RawText(name))
      }
    }
    return QueryDivision(label, names: names)
  }

  private func refuseMetrics(in table: CatalogueTable) throws(CatalogueFault) {
    for key in ["labels", "coverage", "about", "name", "owner", "machine", "parts", "parts_as"]
    where table.has(key) {
      throw table.fault(key, .unknownKey)
    }
  }

  private func traits(
    of table: CatalogueTable, id: CleanText, coverage: MetricQuery
  ) throws(CatalogueFault) -> WasteTraits? {
    let name = try table.label("name")
    let owner = try table.label("owner")
    let machine = try table.label("machine")
    let told = [name, owner, machine].compactMap(\.self)
    guard table.has("about") || !told.isEmpty else { return nil }
    let query = MetricQuery(
      id: "\(id).about", group: coverage.group, titles: coverage.titles,
      expression: try table.expression("about", definitions), unit: .count,
      labels: coverage.labels, details: told.filter { !coverage.labels.contains($0) },
      exporter: "", metrics: [])
    return WasteTraits(query: query, name: name, owner: owner, machine: machine)
  }

  private func conditions(
    of rule: CatalogueTable, subject: WasteSubject, labels: [CleanText]
  ) throws(CatalogueFault) -> [WasteCondition] {
    var conditions: [WasteCondition] = []
    for table in try rule.tables("condition", written: "[[rule.condition]]") {
      try table.allow(only: Self.conditionKeys)
      guard let limit = try table.number("value") else { throw table.fault("value", .missing) }
      let query = MetricQuery(
        id: CleanText(RawText(table.name)), group: subject.group, titles: try table.titles(),
        expression: try subject.isInventoried
          ? table.word("query", WasteFact.self).token : table.expression("query", definitions),
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
    case .machine, .device: .libvirt
    case .volume, .address, .balancer, .image, .snapshot: .openstack
    case .gpu: .gpu
    case .database: .host
    }
  }
}
