package import Persian

/// A record as a file states it, with the codes by which it names others; their keys are the store's.
package struct Referring<Value: Hashable & Sendable>: Hashable, Sendable {
  package var value: Value
  package var codes: [ImportColumn: CleanText]

  package init(_ value: Value, codes: [ImportColumn: CleanText]) {
    self.value = value
    self.codes = codes
  }

  /// The code given for a column; empty where there is none.
  func code(_ column: ImportColumn) -> CleanText { codes[column] ?? "" }
}
