/// What the second version of the store adds to the first.
enum RegistryWhole {
  static let creation: [String] = [SearchTables.creation]
}
