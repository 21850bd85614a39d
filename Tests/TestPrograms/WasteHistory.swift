import Foundation

/// Resources on both sides of every limit that rules of waste have, and of some too little.
///
/// What is read in hours is written at whole ones, so that a day's increase is exact; what is read in
/// minutes by less than half of five. All of it goes on for an hour, for nothing is scraped.
package struct WasteHistory {
  package private(set) var seconds = ""
  package private(set) var milliseconds = ""
  private let now: Double
  private static let day = 86_400.0

  /// What is known when the history is made.
  package init(until now: Double) {
    self.now = now
    addVolumes()
    addDisks()
    addAddresses()
    addBalancers()
    addDatabases()
    addMachines()
    addGPUs()
    seconds += "# EOF\n"
  }

  /// Days ago, or none where it goes on.
  private mutating func add(
    _ name: String, _ labels: [String: String], from first: Double, to last: Double? = nil,
    step: Double = 3_600, _ value: (Double) -> Double = { _ in 1 }
  ) {
    let head =
      name + "{"
      + labels.sorted { $0.key < $1.key }.map { "\($0.key)=\"\($0.value)\"" }.joined(separator: ",")
      + "} "
    let start = ((now - first * Self.day) / step).rounded(.up) * step
    let end = last.map { now - $0 * Self.day } ?? now
    var moments = Array(stride(from: start, to: min(end, now - 3_600), by: step))
    if last == nil { moments += stride(from: now - 3_600, through: now + 3_600, by: 200) }
    for moment in moments {
      let line = head + "\(value(moment)) \(Int(moment))"
      seconds += line + "\n"
      milliseconds += line + "000\n"
    }
  }

  /// Whole days since 1970: so many a day, the last of them so many days ago.
  private func daily(_ count: Double, until last: Double = 0) -> (Double) -> Double {
    { [now] in count * (min($0, now - last * Self.day) / Self.day).rounded(.down) }
  }

  private mutating func addVolumes() {
    func labels(_ id: String, _ server: String, _ tenant: String = "awqaf") -> [String: String] {
      [
        "id": id, "name": id == "v-free" ? "data" : "", "tenant_id": tenant, "server_id": server,
        "status": server.isEmpty ? "available" : "in-use",
      ]
    }
    let name = "openstack_cinder_volume_gb"
    // Attached to nothing for 33, 16 and 14 days, and new.
    add(name, labels("v-free", ""), from: 33) { _ in 100 }
    for (id, tenant, days) in [("v-16", "nobody", 16.0), ("v-14", "post-web", 14)] {
      add(name, labels(id, "uuid-1"), from: 33, to: days) { _ in 50 }
      add(name, labels(id, "", tenant), from: days) { _ in 50 }
    }
    add(name, labels("v-new", ""), from: 5) { _ in 10 }
    // Attached all the time.
    for id in ["v-quiet", "v-info", "v-one", "v-week", "v-late", "v-root"] {
      add(name, labels(id, "uuid-1"), from: 33) { _ in 20 }
    }
    add(name, labels("v-standby", "uuid-2"), from: 33) { _ in 20 }
  }

  private mutating func addDisks() {
    /// Counters of a disk, with the volume that it is.
    func disk(
      _ domain: String, _ device: String, volume: String? = nil,
      by metric: String = "libvirt_domain_block_meta", from days: Double = 15,
      gigabytes: Double? = 20, _ operations: @escaping (Double) -> Double = { _ in 7 }
    ) {
      let labels = ["domain": domain, "target_device": device]
      if let volume { add(metric, labels.merging(["serial": volume]) { $1 }, from: days) }
      add("libvirt_domain_block_stats_read_requests_total", labels, from: days, operations)
      add("libvirt_domain_block_stats_write_requests_total", labels, from: days) { _ in 9 }
      if let gigabytes {
        add("libvirt_domain_block_stats_capacity_bytes", labels, from: days) { _ in
          gigabytes * 1_073_741_824
        }
      }
    }
    disk("instance-1", "vda", volume: "v-root")
    disk("instance-1", "vdb", volume: "v-quiet")
    disk("instance-1", "vdc", volume: "v-info", by: "libvirt_domain_block_stats_info")
    disk("instance-1", "vdd", volume: "v-one", daily(1))
    disk("instance-1", "vde", volume: "v-week", daily(1, until: 8))
    disk("instance-1", "vdf", volume: "v-late", from: 3)
    disk("instance-2", "vdb", volume: "v-standby")
    // Disks of which nobody says that they are volumes.
    disk("instance-1", "vdg")
    disk("instance-1", "vdh", daily(1))
    disk("instance-1", "vdi", from: 3)
    disk("instance-2", "vdc")
    disk("instance-3", "vda")
    disk("instance-3", "vdb", gigabytes: nil)
  }

  private mutating func addAddresses() {
    let name = "openstack_neutron_floating_ip"
    func labels(_ id: String, _ status: String) -> [String: String] {
      [
        "id": id, "floating_ip_address": "185.1.1.\(id.count)", "project_id": "awqaf",
        "status": status,
      ]
    }
    add(name, labels("f-idle", "DOWN"), from: 16)
    add(name, labels("f-new", "DOWN"), from: 2)
    add(name, labels("f-born", "DOWN"), from: 0.4)
    for (id, days) in [("f-lately", 1.2), ("f-today", 0.5)] {
      add(name, labels(id, "ACTIVE"), from: 16, to: days)
      add(name, labels(id, "DOWN"), from: days)
    }
  }

  private mutating func addBalancers() {
    func balancer(
      _ id: String, pool: [(status: String, from: Double, to: Double?)], connections: Double,
      from days: Double = 8
    ) {
      let labels = ["id": id, "name": "www-\(id)", "project_id": "awqaf"]
      let name = "openstack_loadbalancer_loadbalancer_"
      add(name + "status", labels, from: days) { _ in 0 }
      add(name + "total_connections", labels, from: days, daily(connections))
      for (status, from, to) in pool {
        add(
          "openstack_loadbalancer_pool_status",
          ["id": "pool-\(id)", "loadbalancers": id, "operating_status": status], from: from, to: to
        ) { _ in 0 }
      }
    }
    balancer("b-dead", pool: [("ERROR", 8, nil)], connections: 0)
    balancer("b-empty", pool: [], connections: 500)
    balancer(
      "b-hour", pool: [("ERROR", 8, 3), ("ONLINE", 3, 2.9), ("ERROR", 2.9, nil)], connections: 500)
    balancer("b-99", pool: [("ONLINE", 8, nil)], connections: 99)
    balancer("b-100", pool: [("NO_MONITOR", 8, nil)], connections: 100)
    balancer("b-new", pool: [("ERROR", 3, nil)], connections: 0, from: 3)
  }

  private mutating func addDatabases() {
    for (name, days) in [("idle", 8.0), ("used", 8), ("new", 3), ("postgres", 8)] {
      add(
        "pg_stat_database_numbackends", ["instance": "pg-01:9187", "datname": name], from: days
      ) { [now] moment in name == "used" && abs(moment - now + 3 * Self.day) < 3_600 ? 1 : 0 }
    }
    for (instance, days, threads) in [("my-01", 8.0, 1.0), ("my-02", 8, 2), ("my-03", 3, 1)] {
      add(
        "mysql_global_status_threads_connected", ["instance": "\(instance):9104"], from: days
      ) { _ in threads }
    }
  }

  /// Of Azure's rule: a week and a bit, every 140 seconds.
  private mutating func addMachines() {
    func machine(
      _ domain: String, _ processors: Double, sends: Double = 1_000, from days: Double = 7.1,
      isRestless: Bool = false
    ) {
      let labels = ["domain": domain]
      add("libvirt_domain_info_virtual_cpus", labels, from: days, step: 140) { _ in 4 }
      add("libvirt_domain_info_cpu_time_seconds_total", labels, from: days, step: 140) { moment in
        // All of an hour's work within a sixth of it.
        let hour = (moment / 3_600).rounded(.down)
        let work = isRestless ? hour * 3_600 + min(3_600, (moment - hour * 3_600) * 6) : moment
        return (work - 1.7e9) * processors
      }
      add(
        "libvirt_domain_interface_stats_transmit_bytes_total", labels, from: days, step: 140
      ) { ($0 - 1.7e9) * sends }
    }
    // 2 % of a gigabit are 2.5 million bytes.
    machine("below", 0.019, sends: 2.4e6)
    machine("mean", 0.021)
    machine("peak", 0.006, isRestless: true)
    machine("sends", 0.019, sends: 2.6e6)
    machine("young", 0.019, from: 6)
  }

  /// A fortnight and a bit, by less than five minutes.
  private mutating func addGPUs() {
    func gpu(
      _ node: String, encoder: Double = 0, used: Double = 390, cpu: Double? = 0.04,
      from days: Double = 14.1
    ) {
      let labels = ["Hostname": node, "gpu": "0"]
      for (name, value) in [
        ("GPU_UTIL", 0), ("ENC_UTIL", encoder), ("FB_USED", used), ("FB_FREE", 8_000 - used),
      ] {
        add("DCGM_FI_DEV_\(name)", labels, from: days, step: 280) { _ in value }
      }
      guard let cpu else { return }
      let instance = "\(node):9100"
      add("node_uname_info", ["instance": instance, "nodename": node], from: days, step: 280)
      add("node_time_seconds", ["instance": instance], from: days, step: 140) { $0 }
      add(
        "node_cpu_seconds_total", ["instance": instance, "cpu": "0", "mode": "idle"], from: days,
        step: 140
      ) { ($0 - 1.7e9) * (1 - cpu) }
    }
    gpu("gpu-idle")
    gpu("gpu-encodes", encoder: 1)
    gpu("gpu-holds", used: 410)
    gpu("gpu-works", cpu: 0.06)
    gpu("gpu-alone", cpu: nil)
    gpu("gpu-new", from: 10)
  }
}
