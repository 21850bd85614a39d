import Foundation

/// A cloud as its exporters would tell of it, under the names that the catalogue asks for.
///
/// The first of each kind are those the tests know; a larger cloud has more of them, in order.
/// Every value is a function of the time, so that history and what is scraped now go on from each other.
package struct SampleCloud: Sendable {
  /// How many there are of each kind.
  package struct Size: Sendable {
    package var hosts = 2
    /// Processors of each host.
    package var processors = 2
    package var agencies = 3
    package var machines = 3
    package var daemons = 4
    package var gpus = 2
    package var endpoints = 2

    package static let small = Size()
    /// A government's: 10,000 machines on 500 hosts, for 60 agencies.
    package static let national = Size(
      hosts: 500, processors: 64, agencies: 60, machines: 10_000, daemons: 600, gpus: 128,
      endpoints: 120)
  }

  /// One series of one exporter.
  package struct Series: Sendable {
    package let job: String
    package let instance: String
    package let name: String
    package let labels: [(name: String, value: String)]
    /// Two weeks of it, rather than two hours.
    package let isLong: Bool
    package let value: @Sendable (_ at: Double) -> Double

    /// The name with the series' own labels and, for history, those of its target.
    func head(withTarget: Bool) -> String {
      let target = withTarget ? [("job", job), ("instance", instance)] : []
      let all = labels.map { ($0.name, $0.value) } + target
      return name + "{" + all.map { "\($0.0)=\"\($0.1)\"" }.joined(separator: ",") + "} "
    }
  }

  package private(set) var series: [Series] = []
  private let start: Double
  let size: Size
  let hosts: [String]

  /// The cloud whose history ends at this moment, in seconds since 1970.
  package init(now: Double, size: Size = .small) {
    start = now - 15 * 86_400
    self.size = size
    hosts = (1...size.hosts).map { "hv-" + ($0 < 10 ? "0" : "") + "\($0)" }
    addNodes(now)
    addOpenStack()
    addInventory(now)
    addLibvirt()
    addCeph(now)
    addGPUs()
    addServices(now)
  }

  package var jobs: [String] { Set(series.map(\.job)).sorted() }

  /// What an exporter serves now.
  package func exposition(of job: String, instance: String, at moment: Double) -> String {
    series.filter { $0.job == job && $0.instance == instance }
      .map { "\($0.head(withTarget: false))\($0.value(moment))\n" }.joined()
  }

  /// The history up to a moment, oldest first: as `promtool tsdb create-blocks-from openmetrics` takes
  /// it, and with milliseconds, as VictoriaMetrics does.
  package func history(until end: Double) -> (seconds: String, milliseconds: String) {
    var seconds = ""
    var milliseconds = ""
    for series in series {
      let head = series.head(withTarget: true)
      let (span, step) = series.isLong ? (14.1 * 86_400, 140.0) : (2.2 * 3_600, 60.0)
      for moment in stride(from: end - span, through: end, by: step) {
        let line = head + String(series.value(moment)) + " " + String(Int(moment))
        seconds += line + "\n"
        milliseconds += line + "000\n"
      }
    }
    return (seconds + "# EOF\n", milliseconds)
  }

  /// Samples a minute apart, as `promtool` takes them: of each series those of ten minutes before its
  /// moment and of some ahead, so that who asks meanwhile is answered.
  package func samples(
    around moment: Double, ahead: Double, _ body: (_ lines: String) throws -> Void
  )
    rethrows
  {
    for series in series {
      let head = series.head(withTarget: true)
      var lines = ""
      for at in stride(from: moment - 600, through: moment + ahead, by: 60) {
        lines += head + String(series.value(at)) + " " + String(Int(at)) + "\n"
      }
      try body(lines)
    }
    try body("# EOF\n")
  }

  private mutating func add(
    _ job: String, _ instance: String, _ name: String, _ labels: [(String, String)] = [],
    isLong: Bool = false, _ value: @escaping @Sendable (Double) -> Double
  ) {
    series.append(
      Series(
        job: job, instance: instance, name: name,
        labels: labels.map { (name: $0.0, value: $0.1) }, isLong: isLong, value: value))
  }

  mutating func gauge(
    _ job: String, _ instance: String, _ name: String, _ labels: [(String, String)] = [],
    _ value: Double
  ) {
    add(job, instance, name, labels) { _ in value }
  }

  /// A counter that grows so much a second.
  private mutating func counter(
    _ job: String, _ instance: String, _ name: String, _ labels: [(String, String)] = [],
    isLong: Bool = false, rate: Double
  ) {
    add(job, instance, name, labels, isLong: isLong) { [start] in rate * ($0 - start) }
  }

  private mutating func addNodes(_ now: Double) {
    for (index, host) in hosts.enumerated() {
      let isFaulty = index == 1
      func gauge(_ name: String, _ labels: [(String, String)] = [], _ value: Double) {
        self.gauge("node", host, name, labels, value)
      }
      for cpu in 0..<size.processors {
        counter(
          "node", host, "node_cpu_seconds_total", [("cpu", "\(cpu)"), ("mode", "idle")],
          rate: isFaulty ? 0.05 : 0.75)
      }
      gauge("node_memory_MemTotal_bytes", [], 512e9)
      gauge("node_memory_MemAvailable_bytes", [], 128e9)
      gauge("node_load5", [], isFaulty ? 5.5 : 1.5)
      let disk = [("mountpoint", "/srv"), ("device", "/dev/sda1"), ("fstype", "ext4")]
      gauge("node_filesystem_size_bytes", disk, 1e12)
      // The first host's disk fills up: 12 % are left, and gone in three hours.
      add("node", host, "node_filesystem_avail_bytes", disk) {
        index == 0 ? 0.12e12 - ($0 - now) * 0.12e12 / 10_800 : 0.6e12
      }
      gauge("node_filesystem_readonly", disk, 0)
      gauge("node_filesystem_files", disk, 1e6)
      gauge("node_filesystem_files_free", disk, 9e5)
      let card = [("device", "eno1")]
      counter("node", host, "node_network_receive_packets_total", card, rate: 9_000)
      counter("node", host, "node_network_receive_errs_total", card, rate: isFaulty ? 180 : 0)
      counter("node", host, "node_disk_io_time_seconds_total", [("device", "sda")], rate: 0.4)
      gauge("node_timex_offset_seconds", [], isFaulty ? -0.2 : 0.0004)
      gauge("node_timex_sync_status", [], isFaulty ? 0 : 1)
      gauge("node_timex_maxerror_seconds", [], isFaulty ? 16 : 0.1)
      gauge("node_md_disks_required", [("device", "md0")], 2)
      gauge("node_md_disks", [("device", "md0"), ("state", "active")], isFaulty ? 1 : 2)
      gauge("node_nf_conntrack_entries", [], 40_000)
      gauge("node_nf_conntrack_entries_limit", [], 262_144)
      gauge("node_filefd_allocated", [], 9_000)
      gauge("node_filefd_maximum", [], 100_000)
      gauge("node_hwmon_temp_celsius", [("chip", "coretemp"), ("sensor", "temp1")], 61)
      gauge(
        "apt_upgrades_pending",
        [("origin", "Debian-Security:12/stable-security"), ("arch", "amd64")],
        isFaulty ? 3 : 0)
      gauge("node_reboot_required", [], isFaulty ? 1 : 0)
      add("node", host, "backup_last_success_timestamp_seconds", [("name", "awqaf-db")]) { _ in
        now - (isFaulty ? 200_000 : 3_600)
      }
    }
  }

  private mutating func addOpenStack() {
    func gauge(_ name: String, _ labels: [(String, String)], _ value: Double) {
      self.gauge("openstack", "openstack", "openstack_" + name, labels, value)
    }
    for (index, host) in hosts.enumerated() {
      for (kind, total, used) in [
        ("VCPU", 128.0, 380.0), ("MEMORY_MB", 524_288, 410_000), ("DISK_GB", 8_000, 2_000),
      ] {
        let labels = [("hostname", host), ("resourcetype", kind)]
        gauge("placement_resource_total", labels, total)
        gauge("placement_resource_reserved", labels, kind == "MEMORY_MB" ? 512 : 0)
        gauge("placement_resource_allocation_ratio", labels, kind == "VCPU" ? 4 : 1)
        gauge("placement_resource_usage", labels, used * (index == 1 ? 0.7 : 1))
      }
      gauge("nova_running_vms", [("hostname", host)], 6)
    }
    gauge("nova_total_vms", [], 13)
    let known = [("awqaf", 95.0), ("post", 40), ("sabt", -1)]
    let others = (known.count..<max(known.count, size.agencies)).map {
      ("agency-\($0)", Double($0 * 7 % 90 + 5))
    }
    for (tenant, used) in known + others {
      let labels = [("tenant", tenant), ("tenant_id", "id-\(tenant)")]
      for kind in ["vcpus", "memory", "instances"] {
        gauge("nova_limits_\(kind)_max", labels, used < 0 ? -1 : 100)
        gauge("nova_limits_\(kind)_used", labels, max(used, 7))
      }
      gauge("cinder_limits_volume_max_gb", labels, 1_000)
      gauge("cinder_limits_volume_used_gb", labels, max(used, 0) * 10)
      gauge(
        "cinder_volume_gb",
        [
          ("id", "v-\(tenant)"), ("name", "data"), ("status", used < 0 ? "error" : "available"),
          ("tenant_id", "id-\(tenant)"), ("server_id", ""), ("volume_type", "ssd"),
        ], 100)
    }
    let states = ["ACTIVE", "ACTIVE", "SHUTOFF", "ERROR"]
    for index in 0..<max(states.count, size.machines) {
      let state = states[index % states.count]
      gauge("nova_server_status", machine(index, state), Double(index))
    }
    for (part, service) in [
      ("nova", "nova-compute"), ("neutron", "neutron-dhcp-agent"), ("cinder", "cinder-volume"),
    ] {
      for (index, host) in hosts.enumerated() {
        gauge(
          "\(part)_agent_state",
          [
            ("hostname", host), ("service", service), ("zone", zone(of: index)),
            ("adminState", "enabled"),
          ],
          part == "nova" && index == 1 ? 0 : 1)
      }
    }
    for (kind, value) in [("used", 460.0), ("total", 508)] {
      gauge(
        "neutron_network_ip_availabilities_\(kind)",
        [
          ("network_name", "public"), ("network_id", "net-public"), ("cidr", "185.0.2.0/23"),
          ("ip_version", "4"),
        ], value)
    }
    gauge("neutron_floating_ip", [("id", "f1"), ("status", "DOWN")], 1)
    gauge("neutron_floating_ip", [("id", "f2"), ("status", "ACTIVE")], 1)
    gauge("loadbalancer_loadbalancer_status", [("name", "www"), ("operating_status", "ONLINE")], 0)
  }

  private mutating func addLibvirt() {
    // One idle, one nearly so, one busy, and so on.
    let busyness = [0.004, 0.2, 3.2]
    for index in 0..<max(busyness.count, size.machines) {
      let busy = busyness[index % busyness.count]
      let host = hosts[index < busyness.count ? 0 : index % hosts.count]
      let number = String(index + 1, radix: 16)
      let domain = [
        ("domain", "instance-" + String(repeating: "0", count: 8 - number.count) + number)
      ]
      let long = true
      func counter(_ name: String, isLong: Bool = false, rate: Double) {
        self.counter(
          "libvirt", host, "libvirt_domain_" + name, domain, isLong: isLong, rate: rate)
      }
      counter("info_cpu_time_seconds_total", isLong: long, rate: busy)
      add("libvirt", host, "libvirt_domain_info_virtual_cpus", domain, isLong: long) { _ in 4 }
      gauge("libvirt", host, "libvirt_domain_info_memory_usage_bytes", domain, 3e9)
      gauge("libvirt", host, "libvirt_domain_info_maximum_memory_bytes", domain, 8e9)
      for kind in ["read", "write"] {
        counter("block_stats_\(kind)_requests_total", rate: busy * 100)
        counter("block_stats_\(kind)_bytes_total", rate: busy * 1e6)
      }
      for kind in ["receive", "transmit"] {
        counter(
          "interface_stats_\(kind)_bytes_total", isLong: long,
          rate: index % busyness.count == 0 ? 12 : 4e5)
        counter("interface_stats_\(kind)_drops_total", rate: 0)
      }
    }
  }

  private mutating func addCeph(_ now: Double) {
    func gauge(_ name: String, _ labels: [(String, String)] = [], _ value: Double) {
      self.gauge("ceph", "ceph-mgr", name, [("cluster", "damavand")] + labels, value)
    }
    gauge("ceph_health_status", [], 1)
    let cluster = [("cluster", "damavand")]
    add("ceph", "ceph-mgr", "ceph_cluster_total_bytes", cluster, isLong: true) { _ in 400e12 }
    // Grows by a terabyte a day: 55 TB are left to 85 %.
    add("ceph", "ceph-mgr", "ceph_cluster_total_used_bytes", cluster, isLong: true) {
      285e12 + ($0 - now) * 1e12 / 86_400
    }
    let restless = [("cluster", "alborz")]
    add("ceph", "ceph-mgr", "ceph_cluster_total_bytes", restless, isLong: true) { _ in 400e12 }
    // Grows by as much, up and down by half of it, and a week ago said for an hour that it was empty.
    add("ceph", "ceph-mgr", "ceph_cluster_total_used_bytes", restless, isLong: true) { moment in
      guard abs(moment - now + 7 * 86_400) > 1_800 else { return 0 }
      let noise = sin((moment / 600).rounded(.down) * 12.9898) * 43_758.5453
      return 285e12 + (moment - now) * 1e12 / 86_400
        + (noise - noise.rounded(.down) - 0.5) * 1e12
    }
    for osd in 0..<size.daemons {
      let daemon = [("ceph_daemon", "osd.\(osd)")]
      gauge("ceph_osd_up", daemon, osd == 3 ? 0 : 1)
      for kind in ["r", "w", "r_out_bytes", "w_in_bytes"] {
        counter(
          "ceph", "ceph-mgr", "ceph_osd_op_\(kind)", cluster + daemon,
          rate: kind.hasSuffix("bytes") ? 5e7 : 300)
      }
      counter("ceph", "ceph-mgr", "ceph_osd_op_r_latency_sum", cluster + daemon, rate: 0.6)
      counter("ceph", "ceph-mgr", "ceph_osd_op_r_latency_count", cluster + daemon, rate: 300)
    }
    for (id, name) in [("1", "volumes"), ("2", "images")] {
      gauge("ceph_pool_metadata", [("pool_id", id), ("name", name)], 1)
      gauge("ceph_pool_stored", [("pool_id", id)], 60e12)
      gauge("ceph_pool_max_avail", [("pool_id", id)], 40e12)
      gauge("ceph_pool_bytes_used", [("pool_id", id)], 180e12)
      add("ceph", "ceph-mgr", "ceph_pool_percent_used", cluster + [("pool_id", id)]) {
        0.6 + ($0 - now) * 1e-7
      }
    }
  }

  private mutating func addGPUs() {
    for index in 0..<size.gpus {
      let gpu = index % 8
      let node = "gpu-" + (index < 72 ? "0" : "") + "\(index / 8 + 1)"
      let labels = [
        ("Hostname", node), ("gpu", "\(gpu)"), ("UUID", "GPU-\(index)"), ("modelName", "A100"),
      ]
      func gauge(_ name: String, _ value: Double) {
        self.gauge("dcgm", node + ":9400", "DCGM_FI_DEV_" + name, labels, value)
      }
      gauge("GPU_UTIL", index == 1 ? 0 : 93)
      gauge("FB_USED", 30_000)
      gauge("FB_FREE", 10_000)
      gauge("POWER_USAGE", index == 1 ? 54 : 288.5)
      gauge("GPU_TEMP", 66)
      gauge("MEMORY_TEMP", 71)
      gauge("XID_ERRORS", index == 1 ? 79 : 0)
      gauge("ROW_REMAP_FAILURE", 0)
      counter("dcgm", node + ":9400", "DCGM_FI_DEV_PCIE_REPLAY_COUNTER", labels, rate: 0)
    }
    gauge("slurm", "slurm", "slurm_gpus_alloc", [], 14)
    gauge("slurm", "slurm", "slurm_gpus_total", [], 16)
    gauge("slurm", "slurm", "slurm_queue_pending", [], 23)
  }

  private mutating func addServices(_ now: Double) {
    let known = [("https://awqaf.example", 40.0), ("https://post.example", 5)]
    let others = (known.count..<max(known.count, size.endpoints)).map {
      ("https://service-\($0).example", 60.0)
    }
    for (site, days) in known + others {
      gauge(
        "blackbox", site, "probe_success", [("site", days > 10 ? "tehran-1" : "yazd-1")],
        days > 10 ? 1 : 0)
      gauge("blackbox", site, "probe_ssl_earliest_cert_expiry", [], now + days * 86_400)
    }
    for (code, rate) in [("200", 95.0), ("500", 5)] {
      counter("web", "web-01", "http_requests_total", [("code", code)], isLong: true, rate: rate)
    }
    for (limit, rate) in [("0.1", 80.0), ("1", 99), ("+Inf", 100)] {
      counter("web", "web-01", "http_request_duration_seconds_bucket", [("le", limit)], rate: rate)
    }
  }
}
