import Domain
import Foundation
import Persian

/// How secure the cloud is as JSON.
///
/// Numbers are left out where no record of the kind was ever imported.
struct SecurityDocument: Encodable {
  struct Measure: Encodable {
    let id: String
    let group: String
    let count: Int?
    let total: Int?
    let unknown: Int?
    /// `well`, `unknown`, or how badly it needs a person.
    let state: String
    /// Days since the oldest began.
    let oldestDays: Int?
    /// Days until the first ends, negative where it has.
    let daysLeft: Int?
    /// The largest number among them.
    let most: Int?
  }

  let day: String
  let overdueFindings: Int?
  let urgentOverdueFindings: Int?
  let measures: [Measure]
  /// When files of a group last came in.
  let imported: [String: Date]

  init(_ posture: SecurityPosture, on today: Day) {
    day = JalaliFormat.numeric(today, .english).string
    let isKnown = posture[.criticalOpen].isKnown
    overdueFindings = isKnown ? posture.overdue : nil
    urgentOverdueFindings = isKnown ? posture.urgent : nil
    imported = Dictionary(
      posture.imported.map { ($0.key.token, $0.value) }, uniquingKeysWith: { first, _ in first })
    measures = SecurityMeasure.allCases.map { measure in
      let figure = posture[measure]
      var (oldest, left, most): (Int?, Int?, Int?) = (nil, nil, nil)
      switch figure.worst {
      case .since(let day): oldest = today - day
      case .ends(let day): left = day - today
      case .most(let number): most = number
      case nil: break
      }
      return Measure(
        id: measure.token, group: measure.group.token,
        count: figure.isKnown ? figure.count : nil, total: figure.isKnown ? figure.total : nil,
        unknown: figure.isKnown ? figure.unknown : nil,
        state: figure.standing(measure).token, oldestDays: oldest, daysLeft: left, most: most)
    }
  }
}

extension SecurityStanding {
  fileprivate var token: String {
    switch self {
    case .unknown: "unknown"
    case .well: "well"
    case .needs(let severity): severity.token
    }
  }
}
