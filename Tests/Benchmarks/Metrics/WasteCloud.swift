import Foundation
import Glibc

/// A cloud on which every rule of waste has something to look at, as the text of OpenMetrics, day by day.
///
/// Two samples of what is read by rates fall within five minutes: every 150 seconds, where exporters are
/// read four times as often. What rules read by the hour or the day is there once an hour.
struct WasteCloud {
  /// One kind of series; the labels of each of them.
  private struct Kind {
    let name: String
    /// Seconds between samples.
    let step: Int
    /// Days it goes back.
    let days: Int
    let series: [String]
    /// In thousandths, of the series of this place.
    let value: @Sendable (_ place: Int, _ moment: Int) -> Int
  }

  /// Seconds since 1970, a whole hour.
  let end: Int
  private let days: Int
  private var kinds: [Kind] = []

  private static let day = 86_400
  private static let birth = 1_600_000_000

  init(machines: Int, days: Int, until end: Int) {
    self.end = end / 3_600 * 3_600
    self.days = days
    let hosts = max(1, machines / 20)
    addMachines(machines, hosts)
    addDisks(machines, hosts)
    addNodes(hosts, gpus: max(8, machines * 128 / 10_000))
    addNetwork(machines)
    addDatabases(max(1, machines / 50))
  }

  var series: Int { kinds.reduce(0) { $0 + $1.series.count } }

  /// The first second of each day there is something of, the oldest first.
  var dayStarts: [Int] {
    let longest = min(days, kinds.map(\.days).max() ?? 0)
    let first = (end - longest * Self.day) / Self.day
    return (first...(end / Self.day)).map { $0 * Self.day }
  }

  /// Writes the samples of the day that begins here.
  func write(day start: Int, to path: String) throws {
    guard let file = fopen(path, "w") else { throw CocoaError(.fileWriteUnknown) }
    var line: [UInt8] = []
    for kind in kinds {
      let first = max(start, end - min(days, kind.days) * Self.day)
      let moments = Array(
        stride(
          from: (first + kind.step - 1) / kind.step * kind.step,
          through: min(end, start + Self.day - 1), by: kind.step))
      for (place, labels) in kind.series.enumerated() {
        line.removeAll(keepingCapacity: true)
        let head = Array("\(kind.name){\(labels)} ".utf8)
        for moment in moments {
          line += head
          let value = kind.value(place, moment)
          Self.append(value / 1_000, to: &line)
          if value % 1_000 > 0 {
            line.append(0x2E)
            for unit in [100, 10, 1] { line.append(UInt8(0x30 + value / unit % 10)) }
          }
          line.append(0x20)
          Self.append(moment, to: &line)
          line.append(0x0A)
        }
        _ = line.withUnsafeBufferPointer { fwrite($0.baseAddress, 1, $0.count, file) }
      }
    }
    fputs("# EOF\n", file)
    guard fclose(file) == 0 else { throw CocoaError(.fileWriteOutOfSpace) }
  }

  private static func append(_ number: Int, to line: inout [UInt8]) {
    if number >= 10 { append(number / 10, to: &line) }
    line.append(UInt8(0x30 + number % 10))
  }

  private static func hex(_ number: Int) -> String {
    let digits = String(number, radix: 16)
    return String(repeating: "0", count: max(0, 8 - digits.count)) + digits
  }

  private mutating func add(
    _ name: String, every step: Int = 3_600, days: Int, _ series: [String],
    _ value: @escaping @Sendable (Int, Int) -> Int = { _, _ in 1_000 }
  ) {
    kinds.append(Kind(name: name, step: step, days: days, series: series, value: value))
  }

  private mutating func addMachines(_ machines: Int, _ hosts: Int) {
    let labels = (0..<machines).map {
      "domain=\"instance-\(Self.hex($0))\",instance=\"hv-\($0 % hosts):9177\""
    }
    // Idle, nearly so, and busy: thousandths of a processor.
    let busy = [4, 200, 3_200]
    add("libvirt_domain_info_virtual_cpus", every: 150, days: 15, labels) { _, _ in 4_000 }
    add("libvirt_domain_info_cpu_time_seconds_total", every: 150, days: 15, labels) {
      busy[$0 % 3] * ($1 - Self.birth)
    }
    for kind in ["receive", "transmit"] {
      add("libvirt_domain_interface_stats_\(kind)_bytes_total", every: 150, days: 15, labels) {
        [12, 4_000, 400_000][$0 % 3] * ($1 - Self.birth) * 1_000
      }
    }
  }

  /// Each machine was started from one disk and holds a volume beside it; some volumes nobody holds.
  private mutating func addDisks(_ machines: Int, _ hosts: Int) {
    for device in ["vda", "vdb"] {
      let labels = (0..<machines).map {
        "domain=\"instance-\(Self.hex($0))\",instance=\"hv-\($0 % hosts):9177\",target_device=\"\(device)\""
      }
      // Of every tenth machine nobody says which volume the disk is.
      add(
        "libvirt_domain_block_meta", days: 15,
        labels.enumerated().compactMap {
          $0 % 10 == 0 ? nil : "\($1),serial=\"\(device)-\(Self.hex($0))\""
        })
      for kind in ["read", "write"] {
        add("libvirt_domain_block_stats_\(kind)_requests_total", days: 15, labels) {
          $0 % 3 == 0 ? 7_000 : ($1 - Self.birth) * 1_000
        }
      }
      add("libvirt_domain_block_stats_capacity_bytes", days: 15, labels) { _, _ in
        20 * 1_073_741_824 * 1_000
      }
      add(
        "openstack_cinder_volume_gb", days: 33,
        (0..<machines).map {
          "id=\"\(device)-\(Self.hex($0))\",name=\"\",tenant_id=\"t-\($0 % 60)\",server_id=\"vm-\($0)\""
        }
      ) { _, _ in 20_000 }
    }
    add(
      "openstack_cinder_volume_gb", days: 33,
      (0..<machines / 10).map {
        "id=\"free-\(Self.hex($0))\",name=\"\",tenant_id=\"t-\($0 % 60)\",server_id=\"\""
      }
    ) { _, _ in 50_000 }
  }

  /// Of 64 processors each, read every 450 seconds; some of them hold GPUs.
  private mutating func addNodes(_ hosts: Int, gpus: Int) {
    let nodes = (0..<hosts).map { "instance=\"hv-\($0):9100\"" }
    add(
      "node_uname_info", every: 150, days: 15,
      (0..<hosts).map { "\(nodes[$0]),nodename=\"hv-\($0)\"" })
    add("node_time_seconds", every: 450, days: 15, nodes) { $1 * 1_000 }
    add(
      "node_cpu_seconds_total", every: 450, days: 15,
      nodes.flatMap { node in (0..<64).map { "\(node),cpu=\"\($0)\",mode=\"idle\"" } }
    ) { ($1 - Self.birth) * ($0 / 64 % 3 == 0 ? 970 : 400) }
    let places = (0..<gpus).map { "Hostname=\"hv-\($0 / 8 % hosts)\",gpu=\"\($0 % 8)\"" }
    for (name, value) in [("GPU_UTIL", 0), ("ENC_UTIL", 0), ("FB_USED", 300), ("FB_FREE", 7_700)] {
      add("DCGM_FI_DEV_\(name)", every: 150, days: 15, places) { place, _ in
        place % 3 == 0 ? value * 1_000 : 90_000
      }
    }
  }

  private mutating func addNetwork(_ machines: Int) {
    add(
      "openstack_neutron_floating_ip", days: 16,
      (0..<machines / 5).map {
        "id=\"f-\(Self.hex($0))\",floating_ip_address=\"10.\($0 >> 16).\($0 >> 8 & 255).\($0 & 255)\",project_id=\"t-\($0 % 60)\",status=\"\($0 % 9 == 0 ? "DOWN" : "ACTIVE")\""
      })
    let balancers = (0..<machines / 50).map {
      "id=\"b-\(Self.hex($0))\",name=\"www-\($0)\",project_id=\"t-\($0 % 60)\""
    }
    let name = "openstack_loadbalancer_"
    add(name + "loadbalancer_status", days: 8, balancers) { _, _ in 0 }
    add(name + "loadbalancer_total_connections", days: 8, balancers) {
      $0 % 5 == 0 ? 0 : ($1 - Self.birth) * 1_000
    }
    add(
      name + "pool_status", days: 8,
      (0..<machines / 50).map {
        "id=\"p-\($0)\",loadbalancers=\"b-\(Self.hex($0))\",operating_status=\"\($0 % 7 == 0 ? "ERROR" : "ONLINE")\""
      }
    ) { _, _ in 0 }
  }

  private mutating func addDatabases(_ servers: Int) {
    add(
      "pg_stat_database_numbackends", every: 150, days: 8,
      (0..<servers).flatMap { server in
        (0..<4).map { "instance=\"pg-\(server):9187\",datname=\"db-\($0)\"" }
      }
    ) { place, _ in place % 4 == 0 ? 0 : 9_000 }
    add(
      "mysql_global_status_threads_connected", every: 150, days: 8,
      (0..<servers).map { "instance=\"my-\($0):9104\"" }
    ) { place, _ in place % 4 == 0 ? 1_000 : 9_000 }
  }
}
