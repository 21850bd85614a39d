import Domain
import Persian

/// One server's answers to a delivery, put together record by record.
struct DeliveredRow {
  private let delivery: MetricDelivery
  private let standing: [String: [ImportColumn: String]]
  private let today: Day
  /// What each lookup found, in their order, by what it finds records by.
  private var found: [(of: MetricDelivery.Of, told: [CleanText: [ImportColumn: String]])] = []

  init(_ delivery: MetricDelivery, standing: [String: [ImportColumn: String]], today: Day) {
    self.delivery = delivery
    self.standing = standing
    self.today = today
  }

  /// Takes in an answer to one of the lookups; of two series for one key the first by its labels counts.
  mutating func add(_ lookup: MetricDelivery.Lookup, _ answer: MetricAnswer) {
    var all: [CleanText: [ImportColumn: String]] = [:]
    for series in answer.series.sorted(by: { $0.labels < $1.labels }) {
      guard let value = series.labels[lookup.key], !value.isEmpty else { continue }
      var told: [ImportColumn: String] = [:]
      for (column, label) in lookup.columns {
        if let text = series.labels[label], !text.isEmpty { told[column] = text.string }
      }
      if let figure = lookup.figure, let latest = series.latest {
        told[figure.column] = figure.form.text(of: latest.value)
      }
      all[value, default: [:]].merge(told) { first, _ in first }
    }
    found.append((lookup.of, all))
  }

  /// The row of the record that a series is, with its key; nil where it names none.
  func row(of series: MetricSeries) -> (key: String, row: [ImportColumn: String])? {
    let keyColumn = MetricDelivery.key(of: delivery.kind)
    guard let label = delivery.columns[keyColumn], let key = series.labels[label]?.string,
      !key.isEmpty
    else { return nil }
    let before = standing[key] ?? [:]
    var row = before
    for (column, label) in delivery.columns {
      row[column] = series.labels[label].flatMap { $0.isEmpty ? nil : $0.string }
    }
    for (of, told) in found {
      let name: CleanText? =
        switch of {
        case .label(let label): series.labels[label]
        case .column(let column): row[column].map { CleanText(RawText($0)) }
        }
      guard let name, let columns = told[name] else { continue }
      row.merge(columns) { _, new in new }
    }
    if let figure = delivery.figure, let latest = series.latest {
      row[figure.column] = figure.form.text(of: latest.value)
    }
    for (column, text) in delivery.otherwise where row[column] == nil {
      let filled = MetricDelivery.filled(text, today: today) { series.labels[$0] }
      if !filled.isEmpty { row[column] = filled }
    }
    if delivery.kind == .volumes { noteDetaching(in: &row, before: before) }
    return (key, row)
  }

  /// No metric says since when a volume is attached to nothing: it is the day that was first seen.
  private func noteDetaching(
    in row: inout [ImportColumn: String], before: [ImportColumn: String]
  ) {
    if row[.machineCode] != nil {
      row[.detached] = nil
    } else if before[.machineCode] != nil {
      row[.detached] = JalaliFormat.numeric(today, .english).string
    }
  }
}
