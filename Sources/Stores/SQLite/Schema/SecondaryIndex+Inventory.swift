extension SecondaryIndex {
  static let inventory = [
    unique("volume", "code"), order("volume", "name_key"), order("volume", "tenant"),
    facets("volume", "state, id, size_gib, created, detached, last_backup"),
    SecondaryIndex(
      name: "volume_by_machine", table: "volume", columns: "machine",
      condition: "machine IS NOT NULL"),
  ]
}
