import Domain
import Persian

/// A screen by name, and the keys that lead to it from the first one.
package enum NamedScreen: String, Sendable, CaseIterable {
  case overview
  case endowments
  case statisticsMap = "statistics-map"
  case statisticsProvinces = "statistics-provinces"
  case statisticsHistory = "statistics-history"
  case endowmentList = "endowment-list"
  case units
  case leases
  case followUps = "follow-ups"
  case imports
  case cloud
  case tenants
  case cloudProjects = "cloud-projects"
  case machines
  case hosts
  case hostsMap = "hosts-map"
  case capacity
  case volumes
  case snapshots
  case backups
  case images
  case networks
  case gpuNodes = "gpu-nodes"
  case certificates
  case onboarding
  case sites
  case waste
  case showback
  case services
  case incidents
  case security
  case findings
  case userAccounts = "user-accounts"
  case benchmarks
  case metrics
  case addresses
  case queue
  case review
  case help

  /// In the notation of `KeyScript`.
  package var keys: String {
    switch self {
    case .overview: ""
    case .endowments: "2"
    case .statisticsMap: "2c"
    case .statisticsProvinces: "2cc"
    case .statisticsHistory: "2ccc"
    case .endowmentList: "2<tab>"
    case .units: "2<tab><tab>"
    case .leases: "2<tab><enter><enter>"
    case .followUps: "2<backtab>"
    case .imports: "2<backtab><backtab>"
    case .cloud: "3"
    case .tenants: Self.cloud(\.agencies)
    case .cloudProjects: Self.cloud(\.cloudProjects)
    case .machines: Self.cloud(\.machines)
    case .hosts: Self.cloud(\.hosts)
    case .hostsMap: Self.cloud(\.hosts) + "c"
    case .capacity: Self.cloud(\.capacity)
    case .volumes: Self.cloud(\.volumes)
    case .snapshots: Self.cloud(\.snapshots)
    case .backups: Self.cloud(\.backups)
    case .images: Self.cloud(\.images)
    case .networks: Self.cloud(\.networks)
    case .gpuNodes: Self.cloud(\.gpuNodes)
    case .certificates: Self.cloud(\.certificates)
    case .onboarding: Self.cloud(\.onboardings)
    case .sites: Self.cloud(\.sites)
    case .waste: Self.cloud(\.waste)
    case .showback: Self.cloud(\.showback)
    case .services: Self.cloud(\.services)
    case .incidents: Self.cloud(\.incidents)
    case .security: Self.cloud(\.security)
    // Out of a row of the view of security, without its filter.
    case .findings: Self.records(of: .exploitedOverdue)
    case .userAccounts: Self.records(of: .privilegedWithoutMFA)
    case .benchmarks: Self.records(of: .benchmarkFailures)
    case .metrics: Self.cloud(\.metrics)
    case .addresses: "4"
    case .queue: "4<tab>"
    case .review: "v"
    case .help: "?"
    }
  }

  /// The keys that lead to the view of the cloud that is called so.
  private static func cloud(_ view: KeyPath<Wording, CleanText>) -> String {
    let wording = Wording(.english)
    let place = wording.views(of: .cloud).firstIndex(of: wording[keyPath: view]) ?? 0
    return "3" + String(repeating: "<tab>", count: place)
  }

  /// The keys that lead to all the records of the kind that a row of the view of security counts.
  private static func records(of measure: SecurityMeasure) -> String {
    let row = SecurityMeasure.allCases.firstIndex(of: measure) ?? 0
    return cloud(\.security) + String(repeating: "<down>", count: row) + "<enter>F"
  }
}
