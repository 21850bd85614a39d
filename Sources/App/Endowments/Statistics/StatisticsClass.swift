import Domain
import Persian

/// One class of the figures and how much is in it.
struct StatisticsClass: Hashable, Sendable {
  enum Identity: Hashable, Sendable {
    case province(CleanText)
    case county(CleanText, of: CleanText)
    case custody(Custody)
    case use(EndowmentUse)
    case kind(EndowmentKind)
    case intention(IntentionCategory)
    case deed(DeedState)
    case type(PropertyType)
    case occupancy(Occupancy)
    case leaseState(LeaseState)
    case leaseEnding(LeaseEnding)
    case arrears(ArrearsAge)
    case legalState(LegalFileState)
    case deedCover(DeedCover)
    case spending(IntentionCategory)
    /// What a measure counts in a province.
    case measure(PlaceMeasure, of: CleanText)
    /// What happened in these days.
    case happened(HistoryMeasure, ClosedRange<Day>)
  }

  let identity: Identity
  let count: Int
  /// Whether the count is one of money.
  var isMoney = false
  /// The records counted, where the count is one of money.
  var records: Int?

  init(_ identity: Identity, _ count: Int, isMoney: Bool = false, records: Int? = nil) {
    self.identity = identity
    self.count = count
    self.isMoney = isMoney
    self.records = records
  }

  /// The classes of a breakdown with their counts: the largest first, but terms and ages in their order.
  static func all(
    of breakdown: Breakdown, in figures: EndowmentStatistics, province: CleanText?
  ) -> [StatisticsClass] {
    let depth = figures.depth
    switch breakdown {
    case .province:
      return bySize(figures.byProvince.map { Self(.province($0.name), $0.endowments) })
    case .county:
      return bySize(
        depth.counties.filter { $0.province == province }
          .map { Self(.county($0.name, of: $0.province), $0.figures.units) })
    case .custody: return bySize(figures.byCustody, Identity.custody)
    case .use: return bySize(figures.byUse, Identity.use)
    case .kind: return bySize(figures.byKind, Identity.kind)
    case .intention: return bySize(figures.byIntention, Identity.intention)
    case .deed: return bySize(figures.unitsByDeed, Identity.deed)
    case .type: return bySize(figures.unitsByType, Identity.type)
    case .occupancy: return bySize(figures.unitsByOccupancy, Identity.occupancy)
    case .leaseState: return bySize(depth.byLeaseState, Identity.leaseState)
    case .legalState: return bySize(depth.byLegalState, Identity.legalState)
    case .deedCover: return bySize(depth.byDeedCover, Identity.deedCover)
    case .spending:
      return bySize(
        IntentionCategory.allCases.compactMap { category in
          depth.bySpending[category].map {
            Self(.spending(category), Int($0.amount), isMoney: true)
          }
        })
    case .leaseEnding:
      return LeaseEnding.allCases.compactMap { term in
        depth.byLeaseEnding[term].map { Self(.leaseEnding(term), $0) }
      }
    case .arrears:
      return ArrearsAge.allCases.compactMap { age in
        depth.byArrearsAge[age].map {
          Self(.arrears(age), Int($0.amount.amount), isMoney: true, records: $0.count)
        }
      }
    }
  }

  private static func bySize(_ classes: [StatisticsClass]) -> [StatisticsClass] {
    // Sorting is stable: where counts tie, rows keep the order of names they came in.
    classes.sorted { $0.count > $1.count }
  }

  private static func bySize<Class: Coded>(
    _ counts: [Class: Int], _ identity: (Class) -> Identity
  ) -> [StatisticsClass] {
    bySize(
      Class.allCases.compactMap { value in counts[value].map { Self(identity(value), $0) } })
  }
}
