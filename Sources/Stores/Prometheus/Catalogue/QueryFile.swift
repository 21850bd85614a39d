import Domain
import Persian
import TOMLKit

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
  private let name: String
  private let group: MetricGroup
  private let root: TOMLTable
  /// Names and what they stand for, of this file and of the one it goes over.
  private(set) var definitions: [String: String]
  private(set) var queries: [MetricQuery] = []
  /// Ids of shipped queries to leave out.
  private(set) var off: Set<CleanText> = []

  init(
    toml: String, name: String, group: MetricGroup, definitions: [String: String] = [:]
  ) throws(CatalogueFault) {
    self.name = name
    self.group = group
    self.definitions = definitions
    root = try Self.parse(toml, name: name)
    try readAll()
  }

  static func parse(_ toml: String, name: String) throws(CatalogueFault) -> TOMLTable {
    do {
      return try TOMLTable(string: toml)
    } catch let error as TOMLParseError {
      let place = error.source.begin
      throw fault(name, "", .syntax(line: place.line, column: place.column))
    } catch {
      throw fault(name, "", .syntax(line: 0, column: 0))
    }
  }

  private mutating func readAll() throws(CatalogueFault) {
    for key in root.keys where key != "define" && key != "query" {
      throw fault(key, .unknownKey)
    }
    if let table = root["define"]?.table {
      for key in table.keys {
        guard Self.isName(key), let text = table[key]?.string else {
          throw fault("define.\(key)", .wrongType(expected: "string"))
        }
        definitions[key] = text
      }
    } else if root.contains(key: "define") {
      throw fault("define", .wrongType(expected: "table"))
    }
    guard root.contains(key: "query") else { return }
    guard let list = root["query"]?.array else {
      throw fault("query", .wrongType(expected: "[[query]]"))
    }
    for (index, entry) in list.enumerated() {
      guard let table = entry.table else {
        throw fault("query[\(index + 1)]", .wrongType(expected: "table"))
      }
      try read(table, index)
    }
  }

  private mutating func read(_ table: TOMLTable, _ index: Int) throws(CatalogueFault) {
    guard let id = table["id"]?.string, Self.isName(id) else {
      throw fault("query[\(index + 1)].id", .unknownValue(allowed: "a-z 0-9 _"))
    }
    let entry = QueryEntry(
      table: table, id: id, group: group, file: name, definitions: definitions)
    guard !queries.contains(where: { $0.id == entry.fullID }), !off.contains(entry.fullID) else {
      throw fault(id, .repeated)
    }
    if try entry.isOff() {
      off.insert(entry.fullID)
    } else {
      queries.append(try entry.query())
    }
  }

  /// Whether a text is lower-case letters, digits and `_`, and begins with none of the digits.
  private static func isName(_ text: String) -> Bool {
    guard let first = text.utf8.first, !(0x30...0x39).contains(first) else { return false }
    return text.utf8.allSatisfy { $0.isLetterOrDigit && !(0x41...0x5A).contains($0) || $0 == 0x5F }
  }

  private func fault(_ key: String, _ reason: CatalogueFault.Reason) -> CatalogueFault {
    Self.fault(name, key, reason)
  }

  static func fault(
    _ file: String, _ key: String, _ reason: CatalogueFault.Reason
  ) -> CatalogueFault {
    CatalogueFault(
      file: CleanText(RawText(file)), key: CleanText(RawText(key)), reason: reason)
  }
}
