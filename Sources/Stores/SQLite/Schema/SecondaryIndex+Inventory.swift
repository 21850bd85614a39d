extension SecondaryIndex {
  static let inventory = [
    unique("volume", "code"), order("volume", "name_key"), order("volume", "tenant"),
    facets("volume", "state, id, size_gib, created, detached, last_backup"),
    SecondaryIndex(
      name: "volume_by_machine", table: "volume", columns: "machine",
      condition: "machine IS NOT NULL"),
    unique("site", "code"), order("site", "name_key"),
    facets("site", "role, id, link, power_kw, used_kw, temperature, lag, racks"),
    order("host", "site"), facets("host", "state, id, vcpus, memory_mib, disk_gib, gpus"),
    facets("tenant", "vcpus, id, memory_mib, disk_gib, gpus"),
    unique("certificate", "code"), order("certificate", "name_key"),
    facets("certificate", "expires, id, not_before"),
    SecondaryIndex(
      name: "certificate_by_tenant", table: "certificate", columns: "tenant",
      condition: "tenant IS NOT NULL"),
    unique("onboarding", "code"), order("onboarding", "agency_key"),
    facets("onboarding", "due, id, stage, wave, since, vcpus, memory_mib, disk_gib, gpus"),
    order("onboarding_step", "onboarding"),
    order("onboarding_move", "onboarding"),
  ]
}
