/// What the sixth version of the store adds to the fifth.
enum CloudSecurity {
  static let creation = [SecurityTables.creation]
}
