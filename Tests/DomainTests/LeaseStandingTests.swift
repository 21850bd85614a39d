import Persian
import Testing

@testable import Domain

struct LeaseStandingTests {
  private let today = Day(epoch: 20_000)

  private func lease(_ state: LeaseState, endsIn days: Int) -> Lease {
    Lease(
      id: RecordID(1), contractNumber: "1", unit: RecordID(1), tenant: "", kind: .first,
      state: state, start: today.advanced(by: -300), end: today.advanced(by: days), rent: .zero,
      deposit: .zero, due: .zero, paid: .zero)
  }

  @Test(
    arguments: [
      (LeaseState.current, 91, LeaseStanding.current), (.current, 90, .expiring),
      (.current, 0, .expiring), (.current, -1, .expired), (.holdover, 400, .expired),
      (.draft, -1, .pending), (.valuation, 10, .pending), (.auction, 10, .pending),
      (.winnerDetermined, 10, .pending), (.opinionNotified, 10, .pending),
      (.contractDrawing, 10, .pending), (.renewed, 10, .closed),
      (.terminated, 10, .closed), (.vacated, 10, .closed), (.dispute, 10, .disputed),
    ])
  func `a lease stands by its state and its last day`(
    state: LeaseState, days: Int, expected: LeaseStanding
  ) {
    #expect(lease(state, endsIn: days).standing(on: today) == expected)
  }
}

struct CodedTests {
  @Test func `every token leads back to its case`() {
    for state in DeedState.allCases { #expect(DeedState(token: state.token) == state) }
    for field in AddressField.allCases { #expect(AddressField(token: field.token) == field) }
    for state in LeaseState.allCases { #expect(LeaseState(token: state.token) == state) }
    for state in InvestigationState.allCases {
      #expect(InvestigationState(token: state.token) == state)
    }
    #expect(Custody(token: "nobody") == nil)
  }

  @Test func `numbers that stores hold stay what they were`() {
    #expect(
      LeaseState.allCases.map(\.token) == [
        "draft", "valuation", "auction", "current", "holdover", "terminated", "vacated", "dispute",
        "winnerDetermined", "contractDrawing", "renewed", "opinionNotified",
      ])
    #expect(LeaseState.allCases.map(\.rawValue) == Array(1...12))
    #expect(
      DeedState.allCases.map(\.token) == [
        "none", "collectingDocuments", "surveying", "registrationRequested", "publicNotice",
        "boundaryMarking", "objected", "issued", "entered", "delivered", "amending",
        "plateConflict", "annulment", "documentsMissing", "undecided",
      ])
    #expect(DeedState.allCases.map(\.rawValue) == Array(1...15))
    #expect(CollectionStage.allCases.map(\.rawValue) == Array(1...5))
    #expect(LegalFileState.allCases.map(\.rawValue) == Array(1...5))
  }
}

struct EndowmentStatisticsTests {
  /// The custody classes of two provinces as their offices published them (1399, 1400).
  @Test(arguments: [(21_913, 2_269, 121, 24_303), (4_473, 974, 34, 5_481)])
  func `published custody classes add up`(
    organisation: Int, trustee: Int, joint: Int, total: Int
  ) {
    let figures = statistics([organisation, trustee, joint], total: total)
    #expect(!figures.imbalances.contains(.custody))
    #expect(
      statistics([organisation, trustee, joint + 1], total: total).imbalances
        .contains(.custody))
  }

  private func statistics(_ custody: [Int], total: Int) -> EndowmentStatistics {
    EndowmentStatistics(
      endowments: total, units: 0, leases: 0, byProvince: [], byKind: [:],
      byCustody: [.organisation: custody[0], .trustee: custody[1], .joint: custody[2]],
      byUse: [:], byIntention: [:], unitsByDeed: [:], unitsByType: [:], unitsByOccupancy: [:],
      leaseEnds: LeaseOutlook(within30Days: 0, within60Days: 0, within90Days: 0, expired: 0),
      rents: RentStanding(due: .zero, collected: .zero, overdue: .zero, overdueCount: 0),
      deedsByMonth: [], newThisWeek: 0)
  }
}
