extension SecondaryIndex {
  static let projects = [
    unique("cloud_project", "code"), order("cloud_project", "name_key"),
    order("cloud_project", "tenant"),
    facets("cloud_project", "state, id, created, vcpus, memory_mib, disk_gib, gpus"),
    SecondaryIndex(
      name: "machine_by_project", table: "machine", columns: "project",
      condition: "project IS NOT NULL"),
    SecondaryIndex(
      name: "volume_by_project", table: "volume", columns: "project",
      condition: "project IS NOT NULL"),
  ]
}
