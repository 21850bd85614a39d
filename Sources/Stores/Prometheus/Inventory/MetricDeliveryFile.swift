import Domain
import Persian
import TOMLKit

/// A file of deliveries while it is being read.
///
/// ```toml
/// [define]                        # names that stand in queries for what is written here
/// project = '''…'''
///
/// [[delivery]]
/// id = "machines"                 # one id as shipped takes the shipped one's place
/// kind = "machines"               # as `didban import` calls it
/// exporter = "openstack_exporter" # what serves the metrics of `rows`
/// metrics = ["openstack_nova_server_status"]
/// rows = '''…'''                  # PromQL: one series a record
/// value = "vcpus"                 # the column that takes the value of the series, where one does
/// form = "whole"                  # what it becomes: whole, percent, day (of seconds since 1970)
/// off = true                      # with the id alone: leaves a shipped delivery out
///
/// [delivery.columns]              # columns, and the labels they are told by
/// code = "id"
///
/// [delivery.otherwise]            # what stands where neither metrics nor store tell
/// created = "{today}"             # or a {label} of the series
///
/// [[delivery.lookup]]             # further columns, found by one of the labels of the series
/// query = '''…'''
/// key = "id"                      # this label of the query …
/// of = "flavor_id"                # … is that of the series
/// of_column = "hypervisor_name"   # … or a column that the store, or a lookup before, tells
/// value = "disk_gib"
/// columns = { vcpus = "vcpus" }
/// ```
struct MetricDeliveryFile {
  private let definitions: QueryDefinitions

  private static let keys: Set = [
    "id", "kind", "exporter", "metrics", "rows", "value", "form", "columns", "otherwise", "lookup",
    "off",
  ]
  private static let lookupKeys: Set = [
    "query", "key", "of", "of_column", "value", "form", "columns",
  ]

  static func read(
    toml: String, name: String, inherited: [String: String] = [:]
  ) throws(CatalogueFault) -> CatalogueList<MetricDelivery> {
    try CatalogueList(
      toml: toml, name: name, list: "delivery", inherited: inherited, keys: keys
    ) { table, id, definitions throws(CatalogueFault) in
      try Self(definitions: definitions).delivery(id, table)
    }
  }

  private func delivery(
    _ id: CleanText, _ table: CatalogueTable
  ) throws(CatalogueFault) -> MetricDelivery {
    let kind = try kind(of: table)
    let columns = try columns(of: table, of: kind)
    let key = MetricDelivery.key(of: kind)
    guard columns[key] != nil else { throw table.fault("columns.\(key.token)", .missing) }
    var otherwise: [ImportColumn: String] = [:]
    for (column, text) in try pairs("otherwise", of: table, kind) { otherwise[column] = text }
    let lookups = try lookups(of: table, kind: kind)
    let told = Set(columns.values).union(lookups.compactMap(\.label))
      .union(otherwise.values.flatMap(MetricDelivery.labels))
    return MetricDelivery(
      id: id, kind: kind,
      rows: try rows(of: table, id: id, labels: told.sorted()),
      columns: columns, figure: try figure(of: table, of: kind), lookups: lookups,
      otherwise: otherwise)
  }

  private func rows(
    of table: CatalogueTable, id: CleanText, labels: [CleanText]
  ) throws(CatalogueFault) -> MetricQuery {
    let expression = try table.expression("rows", definitions)
    let words = QueryDefinitions.words(of: expression)
    let metrics = try table.texts("metrics")
    for metric in metrics where !words.contains(metric) {
      throw table.fault("metrics", .notInQuery(CleanText(RawText(metric))))
    }
    return query(
      id, expression, labels: labels, exporter: try table.clean("exporter"), metrics: metrics)
  }

  private func kind(of table: CatalogueTable) throws(CatalogueFault) -> ImportKind {
    let token = try table.text("kind")
    guard let kind = MetricDelivery.kinds.first(where: { $0.token == token }) else {
      let words = MetricDelivery.kinds.map(\.token).joined(separator: ", ")
      throw table.fault("kind", .unknownValue(allowed: CleanText(RawText(words))))
    }
    return kind
  }

  private func lookups(
    of delivery: CatalogueTable, kind: ImportKind
  ) throws(CatalogueFault) -> [MetricDelivery.Lookup] {
    var lookups: [MetricDelivery.Lookup] = []
    for table in try delivery.tables("lookup", written: "[[delivery.lookup]]") {
      try table.allow(only: Self.lookupKeys)
      let columns = try columns(of: table, of: kind)
      let figure = try figure(of: table, of: kind)
      guard figure != nil || !columns.isEmpty else { throw table.fault("columns", .missing) }
      guard let key = try table.label("key") else { throw table.fault("key", .missing) }
      lookups.append(
        MetricDelivery.Lookup(
          query: query(
            CleanText(RawText(table.name)), try table.expression("query", definitions),
            labels: Set(columns.values).union([key]).sorted()),
          key: key, of: try of(table, kind), columns: columns, figure: figure))
    }
    return lookups
  }

  private func of(
    _ table: CatalogueTable, _ kind: ImportKind
  ) throws(CatalogueFault) -> MetricDelivery.Of {
    if let label = try table.label("of") { return .label(label) }
    guard table.has("of_column") else { throw table.fault("of", .missing) }
    return .column(try column(try table.text("of_column"), "of_column", table, kind))
  }

  private func query(
    _ id: CleanText, _ expression: String, labels: [CleanText], exporter: CleanText = "",
    metrics: [String] = []
  ) -> MetricQuery {
    MetricQuery(
      id: id, group: .openstack, titles: [:], expression: expression, unit: .count,
      labels: labels, exporter: exporter, metrics: metrics)
  }

  private func figure(
    of table: CatalogueTable, of kind: ImportKind
  ) throws(CatalogueFault) -> MetricDelivery.Figure? {
    guard table.has("value") else { return nil }
    return MetricDelivery.Figure(
      column: try column(try table.text("value"), "value", table, kind),
      form: table.has("form") ? try table.word("form", MetricDelivery.Form.self) : .whole)
  }

  private func columns(
    of table: CatalogueTable, of kind: ImportKind
  ) throws(CatalogueFault) -> [ImportColumn: CleanText] {
    var columns: [ImportColumn: CleanText] = [:]
    for (column, label) in try pairs("columns", of: table, kind) {
      guard CatalogueTable.isLabel(label) else {
        throw table.fault(
          "columns.\(column.token)", .unknownValue(allowed: "a-z A-Z 0-9 _"))
      }
      columns[column] = CleanText(RawText(label))
    }
    return columns
  }

  /// A table of columns and texts.
  private func pairs(
    _ key: String, of table: CatalogueTable, _ kind: ImportKind
  ) throws(CatalogueFault) -> [(ImportColumn, String)] {
    guard table.has(key) else { return [] }
    guard let inner = table.table[key]?.table else {
      throw table.fault(key, .wrongType(expected: "table"))
    }
    var pairs: [(ImportColumn, String)] = []
    for name in inner.keys.sorted() {
      guard let text = inner[name]?.string else {
        throw table.fault("\(key).\(name)", .wrongType(expected: "string"))
      }
      pairs.append((try column(name, key, table, kind), text))
    }
    return pairs
  }

  private func column(
    _ name: String, _ key: String, _ table: CatalogueTable, _ kind: ImportKind
  ) throws(CatalogueFault) -> ImportColumn {
    guard let rule = kind.columns.first(where: { $0.column.token == name }) else {
      let words = kind.columns.map(\.column.token).joined(separator: ", ")
      throw table.fault(key, .unknownValue(allowed: CleanText(RawText(words))))
    }
    return rule.column
  }
}
