import Domain
import Persian
import Testing

@Suite struct LeaseMoveTests {
  private let today = Day(epoch: 20_348)

  private func lease(
    _ state: LeaseState, kind: LeaseKind = .first, endsIn days: Int = 300
  ) -> Lease {
    let end = today.advanced(by: days)
    return Lease(
      id: RecordID(1), contractNumber: "1", unit: RecordID(1), tenant: "t", kind: kind,
      state: state, start: end.advanced(by: -365), end: end, rent: Rial(900), deposit: .zero,
      due: .zero, paid: .zero)
  }

  private func path(_ moves: [LeaseMove], kind: LeaseKind) throws -> Lease {
    var lease = lease(.draft, kind: kind)
    for move in moves { lease = try lease.moved(move, on: today) }
    return lease
  }

  private func signature() throws -> LeaseMove {
    try .signature(
      Guarantors(["علی", "حسن"]), LeaseTerm(from: today, through: today.advanced(by: 364)))
  }

  @Test func `a first letting goes by valuation, auction and contract`() throws {
    let invitation = try ContractInvitation([.tenant], custody: .organisation)
    let bid = try AuctionBid(basePrice: Rial(1_000), deposit: Rial(100), rent: Rial(1_200))
    let signed = try path(
      [
        .valuation, .auction(number: "1404/7"), .winner(bid), .invitation(invitation), signature(),
      ], kind: .first)
    #expect(signed.state == .current)
    #expect(signed.auctionNumber == "1404/7")
    #expect(signed.rent == Rial(1_200))
    #expect(signed.deposit == Rial(100))
    #expect(signed.guarantors == ["علی", "حسن"])
    #expect(signed.start == today)
    #expect(throws: LeaseRefusal.auctionRequired) {
      try path([.valuation, .opinion], kind: .first)
    }
  }

  @Test func `a renewal goes by an opinion that is accepted, or made anew`() throws {
    let invitation = try ContractInvitation([.tenant, .trustee], custody: .trustee)
    let signed = try path(
      [
        .valuation, .opinion, .rejection, .opinion, .acceptance(invitation), signature(),
      ], kind: .renewal)
    #expect(signed.state == .current)
  }

  @Test func `every move starts from its sources alone`() throws {
    let bid = try AuctionBid(basePrice: Rial(10), deposit: Rial(1), rent: Rial(10))
    let invitation = try ContractInvitation([.tenant], custody: .organisation)
    let moves: [LeaseMove] = try [
      .valuation, .auction(number: "1"), .winner(bid), .opinion, .acceptance(invitation),
      .rejection, .invitation(invitation), signature(), .holdover, .renewal, .vacating,
      .termination, .lawsuit, .withdrawal,
    ]
    for move in moves {
      for state in LeaseState.allCases {
        let lease = lease(state, kind: .renewal, endsIn: -3)
        if move.sources.contains(state) {
          #expect(try lease.moved(move, on: today).state == move.target)
        } else {
          #expect(throws: LeaseRefusal.wrongState(state)) { try lease.moved(move, on: today) }
        }
      }
    }
    let reached = Set(moves.map(\.target))
    #expect(reached.union([.draft]) == Set(LeaseState.allCases))
  }

  @Test func `a lease is not held over or renewed long before its end`() throws {
    #expect(throws: LeaseRefusal.notEnded) { try lease(.current).moved(.holdover, on: today) }
    #expect(throws: LeaseRefusal.notEnded) { try lease(.current).moved(.renewal, on: today) }
    #expect(throws: LeaseRefusal.notEnded) {
      try lease(.current, endsIn: 0).moved(.holdover, on: today)
    }
    #expect(try lease(.current, endsIn: 90).moved(.renewal, on: today).state == .renewed)
  }

  @Test func `a term is ten years at most unless the Organisation agrees`() throws {
    let start = try #require(JalaliDate(year: 1404, month: 7, day: 1)?.asDay)
    let last = try #require(JalaliDate(year: 1414, month: 6, day: 31)?.asDay)
    #expect(try LeaseTerm(from: start, through: last).end == last)
    let longer = last.advanced(by: 1)
    #expect(throws: LeaseRefusal.termTooLong(through: last)) {
      try LeaseTerm(from: start, through: longer)
    }
    #expect(try LeaseTerm(from: start, through: longer, organisationAgrees: true).end == longer)
    #expect(throws: LeaseRefusal.endsBeforeStart) {
      try LeaseTerm(from: start, through: start.advanced(by: -1))
    }
    let leapDay = try #require(JalaliDate(year: 1403, month: 12, day: 30)?.asDay)
    let leapLast = try #require(JalaliDate(year: 1413, month: 12, day: 29)?.asDay)
    #expect(try LeaseTerm(from: leapDay, through: leapLast).end == leapLast)
    #expect(throws: LeaseRefusal.self) {
      try LeaseTerm(from: leapDay, through: leapLast.advanced(by: 2))
    }
  }

  @Test func `a bid has a tenth deposited and does not fall below the base price`() throws {
    #expect(AuctionBid.deposit(for: Rial(1_001)) == Rial(101))
    #expect(throws: LeaseRefusal.depositTooSmall(required: Rial(100))) {
      try AuctionBid(basePrice: Rial(1_000), deposit: Rial(99), rent: Rial(2_000))
    }
    #expect(throws: LeaseRefusal.rentTooSmall(required: Rial(1_000))) {
      try AuctionBid(basePrice: Rial(1_000), deposit: Rial(100), rent: Rial(999))
    }
  }

  @Test(
    arguments: [[], ["علی"], ["علی", ""], ["علي", "علی"]] as [[CleanText]])
  func `two guarantors are two persons`(names: [CleanText]) {
    #expect(throws: LeaseRefusal.guarantorsMissing) { try Guarantors(names) }
  }

  @Test func `the trustee is invited wherever there is one`() throws {
    #expect(throws: LeaseRefusal.tenantNotInvited) {
      try ContractInvitation([.trustee], custody: .trustee)
    }
    for custody in [Custody.trustee, .joint] {
      #expect(throws: LeaseRefusal.trusteeNotInvited) {
        try ContractInvitation([.tenant], custody: custody)
      }
    }
    #expect(try ContractInvitation([.tenant], custody: .organisation).parties == [.tenant])
  }
}
