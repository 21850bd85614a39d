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
  case hostsMap = "hosts-map"
  case capacity
  case volumes
  case certificates
  case onboarding
  case sites
  case waste
  case showback
  case services
  case incidents
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
    case .hostsMap: "3<tab><tab><tab>c"
    case .capacity: "3<tab><tab><tab><tab>"
    case .volumes: "3<tab><tab><tab><tab><tab>"
    case .certificates: "3<tab><tab><tab><tab><tab><tab>"
    case .onboarding: "3<tab><tab><tab><tab><tab><tab><tab>"
    case .sites: "3<tab><tab><tab><tab><tab><tab><tab><tab>"
    case .showback: "3<backtab><backtab><backtab><backtab>"
    case .waste: "3<backtab><backtab><backtab><backtab><backtab>"
    case .services: "3<backtab><backtab><backtab>"
    case .incidents: "3<backtab><backtab>"
    case .metrics: "3<backtab>"
    case .addresses: "4"
    case .queue: "4<tab>"
    case .review: "v"
    case .help: "?"
    }
  }
}
