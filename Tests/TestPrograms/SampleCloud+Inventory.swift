/// What exporters tell of the cloud's inventory beside its figures.
extension SampleCloud {
  /// The data centre a host stands in, which OpenStack calls a zone.
  func zone(of host: Int) -> String { host % 2 == 0 ? "tehran-1" : "yazd-1" }

  /// The labels of a machine's state.
  func machine(_ index: Int, _ state: String) -> [(String, String)] {
    let number = String(index + 1, radix: 16)
    return [
      ("id", "vm-\(index)"), ("status", state), ("name", "web-\(index)"),
      ("tenant_id", "id-" + agencies[index % agencies.count]),
      ("hypervisor_hostname", hosts[index % hosts.count]),
      ("flavor_id", "m1"), ("address_ipv4", "10.0.\(index / 250).\(index % 250 + 1)"),
      ("instance_libvirt", "instance-" + String(repeating: "0", count: 8 - number.count) + number),
    ]
  }

  private var agencies: [String] {
    ["awqaf", "post", "sabt"] + (3..<max(3, size.agencies)).map { "agency-\($0)" }
  }

  mutating func addInventory(_ now: Double) {
    func gauge(_ name: String, _ labels: [(String, String)], _ value: Double) {
      self.gauge("openstack", "openstack", "openstack_" + name, labels, value)
    }
    for agency in agencies {
      gauge("identity_domain_info", [("id", "d-\(agency)"), ("name", agency)], 1)
      gauge(
        "identity_project_info",
        [
          ("id", "id-\(agency)"), ("name", "\(agency)-main"), ("domain_id", "d-\(agency)"),
          ("enabled", "true"), ("is_domain", "false"),
        ], 1)
    }
    gauge(
      "nova_flavor",
      [("id", "m1"), ("name", "m1.large"), ("vcpus", "4"), ("ram", "8192"), ("disk", "40")], 1)
    gauge(
      "cinder_volume_gb",
      [
        ("id", "v-boot"), ("name", ""), ("status", "in-use"), ("tenant_id", "id-awqaf"),
        ("server_id", "vm-0"), ("volume_type", "ssd"),
      ], 20)
    let image = [
      ("id", "img-1"), ("name", "Debian 12"), ("tenant_id", "id-awqaf"), ("status", "active"),
      ("visibility", "public"), ("hidden", "false"),
    ]
    gauge("glance_image_created_at", image, now - 40 * 86_400)
    gauge("glance_image_bytes", Array(image.prefix(3)), 2.2e9)
    for (id, name, isExternal, segment) in [
      ("net-public", "public", "true", "101"), ("net-empty", "empty", "false", "102"),
    ] {
      gauge(
        "neutron_network",
        [
          ("id", id), ("name", name), ("tenant_id", "id-post"), ("status", "ACTIVE"),
          ("is_external", isExternal), ("provider_network_type", "vlan"),
          ("provider_segmentation_id", segment),
        ], 0)
    }
  }
}
