import Domain

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
  case machines
  case hosts
  case capacity
  case volumes
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
    case .tenants: "3<tab>"
    case .machines: "3<tab><tab>"
    case .hosts: "3<tab><tab><tab>"
    case .capacity: "3<tab><tab><tab><tab>"
    case .volumes: "3<tab><tab><tab><tab><tab>"
    case .certificates: "3<tab><tab><tab><tab><tab><tab>"
    case .onboarding: "3<tab><tab><tab><tab><tab><tab><tab>"
    case .sites: "3<tab><tab><tab><tab><tab><tab><tab><tab>"
    case .waste: "3<backtab><backtab><backtab><backtab><backtab><backtab>"
    case .showback: "3<backtab><backtab><backtab><backtab><backtab>"
    case .services: "3<backtab><backtab><backtab><backtab>"
    case .incidents: "3<backtab><backtab><backtab>"
    case .security: "3<backtab><backtab>"
    // Out of a row of the view of security, without its filter.
    case .findings: "3<backtab><backtab>\(Self.to(.exploitedOverdue))<enter>F"
    case .userAccounts: "3<backtab><backtab>\(Self.to(.privilegedWithoutMFA))<enter>F"
    case .benchmarks: "3<backtab><backtab>\(Self.to(.benchmarkFailures))<enter>F"
    case .metrics: "3<backtab>"
    case .addresses: "4"
    case .queue: "4<tab>"
    case .review: "v"
    case .help: "?"
    }
  }

  /// The keys that lead to a row of the view of security.
  private static func to(_ measure: SecurityMeasure) -> String {
    String(
      repeating: "<down>", count: SecurityMeasure.allCases.firstIndex(of: measure) ?? 0)
  }
}
