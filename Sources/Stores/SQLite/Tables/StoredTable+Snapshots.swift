import Domain

extension StoredTable<VolumeSnapshot> {
  private static let volumeName =
    "coalesce((SELECT name FROM volume WHERE volume.code = r.volume), r.volume)"

  static let snapshots = StoredTable(
    name: "snapshot",
    columns: { field in
      switch field {
      case .code: .code("code")
      case .name: .text("name", key: "name_key")
      case .tenant: .name(of: "tenant", column: "tenant", order: "rank", isFacet: false)
      case .volume: .computed(volumeName)
      case .size: .number("size_gib")
      case .state: .number("state")
      case .created: .number("created")
      }
    },
    indexes: [
      .code("code"): "snapshot_code_unique", .text("name", key: "name_key"): "snapshot_by_name_key",
      .number("created"): "snapshot_facets",
    ],
    facets: "snapshot_facets",
    scope: { scope in
      switch scope {
      case .tenant(let id): ("r.tenant = ?", id.raw, "snapshot_by_tenant")
      case .volume(let id):
        ("r.volume = (SELECT code FROM volume WHERE id = ?)", id.raw, "snapshot_by_volume")
      default: nil
      }
    },
    searched: """
      r.code || char(10) || r.name || char(10) || r.volume || char(10) || \(volumeName) \
      || char(10) || (SELECT name FROM tenant WHERE tenant.id = r.tenant)
      """,
    read: SnapshotRow.snapshot)
}
