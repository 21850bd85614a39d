import Domain
import Persian

/// Which field of a row holds which column.
struct HeaderMap: Sendable {
  /// How many fields a row must have.
  let fieldCount: Int
  /// Names in the header that stand for no column of this kind; their fields are not read.
  let unknown: [CleanText]
  /// Optional columns that the header does not have.
  let absent: [ImportColumn]
  private let positions: [ImportColumn: Int]

  /// Reads a header; throws where a required column is missing or a column is there twice.
  init(_ row: CSVRow, kind: ImportKind) throws(HeaderFault) {
    let names = (0..<row.fieldCount).map { row.text($0) }
    let reading = HeaderReading(names, kind: kind)
    let absent = kind.columns.filter { reading.positions[$0.column] == nil }
    let missing = absent.filter(\.isRequired).map(\.column)
    guard missing.isEmpty, reading.repeated.isEmpty else {
      throw HeaderFault(
        found: names.map { CleanText(RawText($0)) }, missing: missing, repeated: reading.repeated,
        fits: ImportKind.allCases.first { $0 != kind && HeaderReading(names, kind: $0).isWhole })
    }
    fieldCount = names.count
    positions = reading.positions
    unknown = reading.unknown.map { CleanText(RawText($0)) }
    self.absent = absent.map(\.column)
  }

  /// The header of rows that have every column of the kind, in its own order.
  init(whole kind: ImportKind) {
    fieldCount = kind.columns.count
    unknown = []
    absent = []
    let order = kind.columns.enumerated().map { ($1.column, $0) }
    positions = Dictionary(order) { first, _ in first }
  }

  /// Where this column is.
  func slot(_ column: ImportColumn) -> Slot {
    Slot(column: column, index: positions[column])
  }

  /// Whether any name of any kind's columns stands in the row: then it is meant as a header.
  static func isHeaderLike(_ row: CSVRow) -> Bool {
    let names = (0..<row.fieldCount).map { row.text($0) }
    return ImportKind.allCases.contains { !HeaderReading(names, kind: $0).positions.isEmpty }
  }
}

/// A column and the index of its field; without one, the file does not have the column.
struct Slot: Sendable {
  let column: ImportColumn
  let index: Int?
}

/// The names of a header compared with those of one kind.
private struct HeaderReading {
  var positions: [ImportColumn: Int] = [:]
  var repeated: [ImportColumn] = []
  var unknown: [String] = []
  private let kind: ImportKind

  init(_ names: [String], kind: ImportKind) {
    self.kind = kind
    var columns: [String: ImportColumn] = [:]
    for rule in kind.columns {
      for name in [rule.column.token] + rule.names { columns[WordKey.of(name)] = rule.column }
    }
    for (index, name) in names.enumerated() {
      guard let column = columns[WordKey.of(name)] else {
        if !name.isEmpty { unknown.append(name) }
        continue
      }
      if positions[column] == nil {
        positions[column] = index
      } else if !repeated.contains(column) {
        repeated.append(column)
      }
    }
  }

  /// Whether a file of this kind could begin like this.
  var isWhole: Bool {
    repeated.isEmpty && kind.columns.allSatisfy { !$0.isRequired || positions[$0.column] != nil }
  }
}
