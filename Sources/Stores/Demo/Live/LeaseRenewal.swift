import Domain
import Persian

/// The lease that follows another on the same unit.
struct LeaseRenewal: Sendable {
  let today: Day

  private static let years = Odds<Int>([(1, 45), (2, 20), (3, 22)], last: (5, 13))

  /// The renewal with the instalments of its first year, not yet numbered.
  func renewal(
    of old: Lease, _ random: inout DemoRandom
  ) -> (lease: Lease, instalments: [Instalment]) {
    let start = max(old.end.advanced(by: 1), today)
    let rent = Rial(RentLevel.round(Double(old.rent.amount) * random.real(1.12...1.6)))
    let end = start.addingYears(Self.years.draw(&random)).advanced(by: -1)
    let year = DemoCode.number(JalaliDate(start).year)
    let lease = Lease(
      id: RecordID(0), contractNumber: year + DemoCode.padded(random.integer(1...9_999_999), to: 7),
      unit: old.unit, tenant: old.tenant, kind: .renewal, state: .current, start: start, end: end,
      rent: rent, deposit: old.deposit, due: .zero, paid: .zero, tenantID: old.tenantID,
      mobile: old.mobile, periodMonths: 3, guarantors: old.guarantors)
    let instalments = (0..<4).map { quarter in
      Instalment(
        id: RecordID(0), lease: RecordID(0), dueDate: start.addingMonths(3 * quarter),
        amount: Rial(rent.amount / 4), paid: .zero, paidOn: nil)
    }
    return (lease, instalments)
  }
}
