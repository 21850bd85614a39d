import Domain
import Persian

/// A file of queries while it is being read: one group of the catalogue.
///
/// ```toml
/// [define]                        # names that stand in queries for what is written here
/// error_ratio_5m = '''…'''
///
/// [[query]]
/// id = "cpu"                      # a-z, 0-9 and _; one id as shipped takes the shipped one's place
/// title_fa = "بار پردازنده"
/// title_en = "CPU in use"
/// query = '100 * (1 - …)'         # PromQL
/// unit = "percent"
/// labels = ["instance"]           # those that name a record
/// details = ["device"]            # others to keep; may be left out
/// narrowing = ["instance"]        # those every metric of the query has; `labels` where left out
/// finds = true                    # lists offenders alone; false where left out
/// interval = 60                   # seconds between polls
/// direction = "above"             # or "below": which side of the limits is bad
/// warning = 90
/// critical = 95
/// exporter = "node_exporter"
/// metrics = ["node_cpu_seconds_total"]
/// off = true                      # with the id alone: leaves a shipped query out
/// ```
struct QueryFile {
  let file: CatalogueFile
  private(set) var queries: [MetricQuery] = []
  /// Ids of shipped queries to leave out.
  private(set) var off: Set<CleanText> = []

  init(
    toml: String, name: String, group: MetricGroup, inherited: [String: String] = [:]
  ) throws(CatalogueFault) {
    file = try CatalogueFile(toml: toml, name: name, list: "query", inherited: inherited)
    for entry in file.entries { try read(entry, group) }
  }

  private mutating func read(
    _ read: CatalogueFile.Entry, _ group: MetricGroup
  ) throws(CatalogueFault) {
    let entry = QueryEntry(
      table: read.table, id: read.id, group: group, file: file.name,
      definitions: file.definitions)
    guard !queries.contains(where: { $0.id == entry.fullID }), !off.contains(entry.fullID) else {
      throw CatalogueFile.fault(file.name, read.id, .repeated)
    }
    if try entry.isOff() {
      off.insert(entry.fullID)
    } else {
      queries.append(try entry.query())
    }
  }
}
