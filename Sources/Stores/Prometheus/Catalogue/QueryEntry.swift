import Domain
import Persian
import TOMLKit

/// One `[[query]]` of a file.
struct QueryEntry {
  let table: TOMLTable
  let id: String
  let group: MetricGroup
  let file: String
  let definitions: [String: String]

  private static let keys: Set = [
    "id", "title_fa", "title_en", "query", "unit", "labels", "details", "narrowing", "finds",
    "interval", "direction", "warning", "critical", "exporter", "metrics", "off",
  ]
  private static let longest = 8_000
  private static let intervals = 5...86_400

  var fullID: CleanText { CleanText(RawText("\(group.token).\(id)")) }

  func isOff() throws(CatalogueFault) -> Bool { try flag("off") }

  func query() throws(CatalogueFault) -> MetricQuery {
    for key in table.keys where !Self.keys.contains(key) { throw fault(key, .unknownKey) }
    let titles: [Language: CleanText] = [
      .persian: try clean("title_fa"), .english: try clean("title_en"),
    ]
    let text = try text("query")
    guard text.utf8.count <= Self.longest else {
      throw fault("query", .tooMany(limit: Self.longest))
    }
    let expression = QueryDefinitions(definitions).expanded(text)
    let labels = try labels("labels")
    let details = try table.contains(key: "details") ? self.labels("details") : []
    return MetricQuery(
      id: fullID, group: group, titles: titles, expression: expression,
      findsOffenders: try flag("finds"), unit: try unit(), labels: labels, details: details,
      narrowing: try table.contains(key: "narrowing") ? self.labels("narrowing") : nil,
      interval: try interval(), thresholds: try thresholds(), exporter: try clean("exporter"),
      metrics: try metrics(in: expression))
  }

  private func unit() throws(CatalogueFault) -> MetricUnit {
    guard let unit = MetricUnit(token: try text("unit")) else {
      throw fault("unit", .unknownValue(allowed: Self.words(MetricUnit.self)))
    }
    return unit
  }

  private func interval() throws(CatalogueFault) -> Int {
    guard table.contains(key: "interval") else { return 60 }
    guard let seconds = table["interval"]?.int, Self.intervals.contains(seconds) else {
      throw fault("interval", .unknownValue(allowed: "5…86400"))
    }
    return seconds
  }

  private func thresholds() throws(CatalogueFault) -> MetricThresholds? {
    let warning = try number("warning")
    let critical = try number("critical")
    guard warning != nil || critical != nil || table.contains(key: "direction") else { return nil }
    guard let direction = MetricThresholds.Direction(token: try text("direction")) else {
      throw fault(
        "direction", .unknownValue(allowed: Self.words(MetricThresholds.Direction.self)))
    }
    guard let limits = MetricThresholds(direction, warning: warning, critical: critical) else {
      throw fault("critical", .badLimits)
    }
    return limits
  }

  private func metrics(in expression: String) throws(CatalogueFault) -> [String] {
    let names = try texts("metrics")
    guard !names.isEmpty else { throw fault("metrics", .missing) }
    let words = QueryDefinitions.words(of: expression)
    if let other = names.first(where: { !words.contains($0) }) {
      throw fault("metrics", .notInQuery(CleanText(RawText(other))))
    }
    return names
  }

  private func labels(_ key: String) throws(CatalogueFault) -> [CleanText] {
    let names = try texts(key)
    let isSound = names.allSatisfy { name in
      !name.isEmpty && name.utf8.allSatisfy { $0.isLetterOrDigit || $0 == 0x5F }
    }
    guard isSound else { throw fault(key, .unknownValue(allowed: "a-z A-Z 0-9 _")) }
    return names.map { CleanText(RawText($0)) }
  }

  private func clean(_ key: String) throws(CatalogueFault) -> CleanText {
    CleanText(RawText(try text(key)))
  }

  private func text(_ key: String) throws(CatalogueFault) -> String {
    guard table.contains(key: key) else { throw fault(key, .missing) }
    guard let text = table[key]?.string else { throw fault(key, .wrongType(expected: "string")) }
    let trimmed = text.drop(while: \.isWhitespace)
    guard let last = trimmed.lastIndex(where: { !$0.isWhitespace }) else {
      throw fault(key, .missing)
    }
    return String(trimmed[...last])
  }

  private func texts(_ key: String) throws(CatalogueFault) -> [String] {
    guard table.contains(key: key) else { throw fault(key, .missing) }
    guard let list = table[key]?.array else { throw fault(key, .wrongType(expected: "[string]")) }
    var texts: [String] = []
    for value in list {
      guard let text = value.string else { throw fault(key, .wrongType(expected: "[string]")) }
      texts.append(text)
    }
    return texts
  }

  private func number(_ key: String) throws(CatalogueFault) -> Double? {
    guard table.contains(key: key) else { return nil }
    guard let number = table[key]?.double ?? table[key]?.int.map(Double.init), number.isFinite
    else { throw fault(key, .wrongType(expected: "number")) }
    return number
  }

  private func flag(_ key: String) throws(CatalogueFault) -> Bool {
    guard table.contains(key: key) else { return false }
    guard let flag = table[key]?.bool else {
      throw fault(key, .wrongType(expected: "true, false"))
    }
    return flag
  }

  private static func words<Value: Coded>(_ type: Value.Type) -> CleanText {
    CleanText(RawText(type.allCases.map(\.token).joined(separator: ", ")))
  }

  private func fault(_ key: String, _ reason: CatalogueFault.Reason) -> CatalogueFault {
    QueryFile.fault(file, "\(id).\(key)", reason)
  }
}
