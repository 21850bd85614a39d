import Domain
import Persian

/// How often answers name the right building, and how often they are sure of a wrong one.
struct Tally {
  private var matches = 0
  private var first = 0
  private var amongTen = 0
  private var determinable = 0
  private var determinableFirst = 0
  private var determinableAmongTen = 0
  private var absent = 0
  private var absentSure = 0
  private var sure = 0
  private var sureRight = 0

  /// From this score on an answer counts as sure.
  private static let bar = 0.95

  mutating func count(_ asked: Asked, _ candidates: [Candidate]) {
    let isSure = (candidates.first?.score ?? 0) >= Self.bar
    if isSure { sure += 1 }
    guard asked.truth == .match else {
      absent += 1
      if isSure { absentSure += 1 }
      return
    }
    let place = candidates.firstIndex { $0.row.buildingCode == asked.row.buildingCode }
    matches += 1
    if place == 0 { first += 1 }
    if place == 0, isSure { sureRight += 1 }
    if place.map({ $0 < 10 }) ?? false { amongTen += 1 }
    guard asked.isDeterminable else { return }
    determinable += 1
    if place == 0 { determinableFirst += 1 }
    if place.map({ $0 < 10 }) ?? false { determinableAmongTen += 1 }
  }

  func report() {
    Report.share("right building first (R@1)", first, of: matches)
    Report.share("right building among ten (R@10)", amongTen, of: matches)
    Report.share("  of those whose text settles it: R@1", determinableFirst, of: determinable)
    Report.share("  of those whose text settles it: R@10", determinableAmongTen, of: determinable)
    Report.share("scored \(Self.bar) and more, right", sureRight, of: sure)
    Report.share("not in GNAF, scored \(Self.bar) and more", absentSure, of: absent)
  }
}
