extension SecondaryIndex {
  static let resources = [
    unique("backup", "code"), order("backup", "name_key"), order("backup", "tenant"),
    order("backup", "finished"),
    facets("backup", "state, id, target, kind, finished, size_gib, kept_until, restored"),
    SecondaryIndex(
      name: "backup_by_machine", table: "backup", columns: "machine, state, finished",
      condition: "machine IS NOT NULL"),
    SecondaryIndex(
      name: "backup_by_volume", table: "backup", columns: "volume",
      condition: "volume IS NOT NULL"),
    unique("image", "code"), order("image", "name_key"),
    facets("image", "support_end, id, size_gib, state, visibility, created, last_used"),
    SecondaryIndex(
      name: "image_by_tenant", table: "image", columns: "tenant",
      condition: "tenant IS NOT NULL"),
    unique("network", "code"), order("network", "name_key"), order("network", "tenant"),
    facets("network", "share, id, vlan, kind, state, addresses, used"),
    unique("gpu_node", "code"), order("gpu_node", "host_key"),
    facets(
      "gpu_node", "state, id, gpus, allocated, memory_gib, running, waiting, idle_since"),
  ]
}
