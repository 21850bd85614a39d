package import Domain
package import Persian

/// How records of one kind of the inventory are read off what exporters measure: each series of a query is
/// one record, and answers to further queries say more of it.
package struct MetricDelivery: Hashable, Sendable {
  /// What a value becomes as a field of a row.
  package enum Form: Int, Coded {
    /// The nearest whole number.
    case whole = 1
    /// A percentage with a decimal.
    case percent
    /// The day in Iran of a moment in seconds since 1970.
    case day
  }

  /// The column that takes the value of a series.
  package struct Figure: Hashable, Sendable {
    package let column: ImportColumn
    package let form: Form
  }

  /// What of a record a lookup finds it by.
  package enum Of: Hashable, Sendable {
    /// A label of its series.
    case label(CleanText)
    /// A column that the store or a lookup before tells.
    case column(ImportColumn)
  }

  /// A query whose answer says more of records.
  package struct Lookup: Hashable, Sendable {
    package let query: MetricQuery
    /// The label of the query that finds a record.
    package let key: CleanText
    /// What it is the same as.
    package let of: Of
    /// Columns, and the labels of the query they are told by.
    package let columns: [ImportColumn: CleanText]
    package let figure: Figure?

    /// The label of the record's series that is needed for it.
    var label: CleanText? { if case .label(let label) = of { label } else { nil } }
  }

  package let id: CleanText
  package let kind: ImportKind
  /// One series a record.
  package let rows: MetricQuery
  /// Columns, and the labels of a record's series they are told by; an empty label tells that there is none.
  package let columns: [ImportColumn: CleanText]
  package let figure: Figure?
  package let lookups: [Lookup]
  /// What stands in columns that neither the metrics nor the store tell: a text, with `{label}` for labels
  /// of the record's series and `{today}`.
  package let otherwise: [ImportColumn: String]

  /// The column that tells records of a kind apart.
  package static func key(of kind: ImportKind) -> ImportColumn { kind == .hosts ? .name : .code }

  /// All that is asked for it.
  package var queries: [MetricQuery] { [rows] + lookups.map(\.query) }
}
