/// What the second version of the store adds to the first.
enum RegistryWhole {
  static let creation: [String] = [
    RegistryColumns.creation, TitleDeedTables.creation, OversightTables.creation,
    ImportTables.creation, FindingColumns.creation, SearchTables.creation,
    "ALTER TABLE county ADD COLUMN rank BLOB NOT NULL DEFAULT x''", ChangeTables.creation,
  ]
}
