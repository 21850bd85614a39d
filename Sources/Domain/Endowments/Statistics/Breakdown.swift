/// A way of dividing the registry into classes.
package enum Breakdown: Int, Coded {
  case province = 1
  case custody
  case use
  case kind
  case deed
  case type
  case occupancy
  case intention
  case leaseState
  case leaseEnding
  case arrears
  case county
  case legalState
  case deedCover
  case spending
}

/// What the classes of a breakdown divide.
package enum StatisticsSubject: Int, Coded {
  case endowments = 1
  case units
  case leases
  case leasesInForce
  case intentions
  /// Arrears of rent, in rial.
  case arrears
  case legalFiles
  case titleDeeds
  /// What was spent in a fiscal year, in rial.
  case spending

  /// Whether money is divided rather than records.
  package var isMoney: Bool { self == .arrears || self == .spending }
}

extension Breakdown {
  package var subject: StatisticsSubject {
    switch self {
    case .province, .custody, .use, .kind: .endowments
    case .deed, .type, .occupancy, .county: .units
    case .intention: .intentions
    case .leaseState: .leases
    case .leaseEnding: .leasesInForce
    case .arrears: .arrears
    case .legalState: .legalFiles
    case .deedCover: .titleDeeds
    case .spending: .spending
    }
  }
}
