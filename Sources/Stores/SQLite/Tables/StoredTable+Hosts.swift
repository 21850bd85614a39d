import Domain
import Persian

extension StoredTable<HostMachine> {
  static let hosts = StoredTable(
    name: "host",
    columns: { field in
      switch field {
      case .name: .text("name")
      case .place:
        .computed(
          "r.site || CASE r.rack WHEN '' THEN '' ELSE '\(HostMachine.within)' || r.rack END",
          key: "rank")
      case .site: .text("site")
      case .rack: .code("rack")
      case .state: .graded("state", order: worstFirst)
      case .vcpus: .number("vcpus")
      case .memory: .number("memory_mib")
      case .disk: .number("disk_gib")
      case .gpus: .number("gpus")
      case .vcpusAllocated: use.share("vcpus")
      case .memoryAllocated: use.share("memory_mib")
      case .diskAllocated: use.share("disk_gib")
      case .gpusAllocated: use.share("gpus")
      case .machines: .reckoned(use.sum("n"))
      case .cpuLoad: atWork("cpu_load")
      case .memoryLoad: atWork("memory_load")
      }
    },
    indexes: [:], facets: "host_facets",
    scope: { scope in
      switch scope {
      case .host(let id): ("r.id = ?", id.raw, nil)
      // No text has a control character in it: both names are one value.
      case .rack(let site, let name):
        ("r.site || char(31) || r.rack = ?", "\(site.string)\u{1F}\(name.string)", nil)
      default: nil
      }
    },
    searched: "r.name || char(10) || r.site || char(10) || r.rack", read: HostRow.host)

  private static let use = MachineUse(table: "host_use", holder: "host")

  private static let worstFirst =
    "CASE r.state WHEN \(HostState.down.rawValue) THEN 0 "
    + "WHEN \(HostState.maintenance.rawValue) THEN 1 ELSE 2 END"

  /// A load, which only what is at work has.
  private static func atWork(_ column: String) -> StoredColumn {
    .reckoned(
      "CASE r.state WHEN \(HostState.up.rawValue) THEN r.\(column) ELSE \(Unstated.load) END",
      absent: .value(Unstated.load))
  }
}

/// What the machines of a host or an agency hold, as SQL over its row `r`, out of the tally of it.
struct MachineUse {
  let table: String
  /// The column of the tally that says whose it is.
  let holder: String

  /// What all of them hold of something; none is zero.
  func sum(_ column: String) -> String {
    "coalesce((SELECT u.\(column) FROM \(table) u WHERE u.\(holder) = r.id), 0)"
  }

  /// The share of the row's own amount that they hold, as ``Resources/millionths(of:_:)`` rounds it.
  func millionths(_ column: String) -> String {
    """
    CASE r.\(column) WHEN 0 THEN \(Unstated.figure) \
    ELSE (\(sum(column)) * 1000000 + r.\(column) / 2) / r.\(column) END
    """
  }

  func share(_ column: String) -> StoredColumn {
    .reckoned(millionths(column), absent: .value(Unstated.figure))
  }
}
