import Domain
import Persian
import Testing

@Suite struct InstalmentStandingTests {
  private let today = Day(epoch: 20_348)

  private func instalment(
    _ age: Int, paid: Int64 = 0, stage: CollectionStage = .none
  ) -> Instalment {
    Instalment(
      id: RecordID(1), lease: RecordID(1), dueDate: today.advanced(by: -age), amount: Rial(100),
      paid: Rial(paid), paidOn: nil, stage: stage)
  }

  @Test(
    arguments: [
      (-1, 0, .none, .notDue), (-1, 100, .none, .paid), (0, 0, .none, .due),
      (0, 40, .none, .due), (1, 0, .none, .overdue30), (30, 0, .none, .overdue30),
      (30, 40, .none, .partlyPaid), (31, 40, .none, .overdue60), (60, 0, .none, .overdue60),
      (61, 0, .none, .overdue90), (90, 0, .none, .overdue90), (91, 0, .none, .overdueLonger),
      (50, 0, .notice, .notice), (50, 0, .declaration, .declaration),
      (50, 0, .lawsuit, .lawsuit), (50, 100, .lawsuit, .collected), (50, 120, .none, .paid),
      (50, 0, .forgiven, .forgiven), (50, 100, .forgiven, .forgiven),
    ] as [(Int, Int64, CollectionStage, InstalmentStanding)])
  func `an instalment stands by its day, its payment and its stage`(
    age: Int, paid: Int64, stage: CollectionStage, standing: InstalmentStanding
  ) {
    let instalment = instalment(age, paid: paid, stage: stage)
    #expect(instalment.standing(on: today) == standing)
    #expect(standing.isInArrears == (instalment.remainder > .zero && age > 0))
  }

  @Test func `the court comes after the demand, and the demand after the notice`() throws {
    var it = instalment(40)
    #expect(throws: CollectionRefusal.wrongStage(.none)) { try it.moved(.declaration, on: today) }
    #expect(throws: CollectionRefusal.wrongStage(.none)) { try it.moved(.lawsuit, on: today) }
    for move in [CollectionMove.notice, .declaration, .lawsuit, .forgiveness] {
      it = try it.moved(move, on: today)
      #expect(it.stage == move.target)
    }
    #expect(throws: CollectionRefusal.wrongStage(.forgiven)) { try it.moved(.notice, on: today) }
  }

  @Test func `what is not owed is not demanded`() {
    #expect(throws: CollectionRefusal.notDue) { try instalment(0).moved(.notice, on: today) }
    #expect(throws: CollectionRefusal.nothingOwed) {
      try instalment(9, paid: 100).moved(.notice, on: today)
    }
  }

  @Test func `a payment settles, or leaves the notice standing`() throws {
    let sued = instalment(200, stage: .lawsuit)
    let part = try sued.paying(Rial(60), on: today)
    #expect(part.stage == .notice)
    #expect(part.remainder == Rial(40))
    #expect(part.paidOn == today)
    let whole = try part.paying(Rial(40), on: today)
    #expect(whole.standing(on: today) == .collected)
    #expect(try instalment(5).paying(Rial(1), on: today).stage == .none)
    #expect(throws: CollectionRefusal.overpaid(owed: Rial(40))) {
      try part.paying(Rial(41), on: today)
    }
    #expect(throws: CollectionRefusal.amountNotPositive) { try part.paying(.zero, on: today) }
    #expect(throws: CollectionRefusal.nothingOwed) {
      try instalment(5, stage: .forgiven).paying(Rial(1), on: today)
    }
  }
}
