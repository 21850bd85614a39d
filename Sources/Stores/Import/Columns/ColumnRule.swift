/// One column that a kind of file may have, with the names it goes by in headers.
struct ColumnRule: Sendable {
  let column: ImportColumn
  let isRequired: Bool
  /// Names beside the English one of the column itself.
  let names: [String]

  static func required(_ column: ImportColumn, _ names: String...) -> Self {
    Self(column: column, isRequired: true, names: names)
  }

  static func optional(_ column: ImportColumn, _ names: String...) -> Self {
    Self(column: column, isRequired: false, names: names)
  }
}
