import Domain
import Foundation
import Persian
import Stores

/// Changes as offices and operators make them, one at a time.
struct Changes {
  enum Kind: String, CaseIterable {
    /// An instalment that had fallen due is paid in full.
    case payment
    /// A lease near its end is closed and followed by the next.
    case renewal
    /// An operator opens a follow-up, which the statistics do not count.
    case followUp = "follow-up"

    var isCounted: Bool { self != .followUp }
  }

  /// The store has too few records for a change of this kind.
  struct Lacking: Error {
    let kind: Kind
  }

  let store: SQLiteStore
  let now: Date
  let today: Day

  func make(_ kind: Kind, _ round: Int) async throws {
    switch kind {
    case .payment: try pay()
    case .renewal: try renew(round)
    case .followUp: try await openFollowUp(round)
    }
  }

  private func pay() throws {
    guard let instalment = try store.unpaidInstalments(dueThrough: today, limit: 1).first else {
      throw Lacking(kind: .payment)
    }
    try store.pay(instalment.id, amount: instalment.remainder, on: today)
  }

  private func renew(_ round: Int) throws {
    // Of those that end in these days some are held over or contested.
    let ending = try store.leases(
      endingFrom: today.advanced(by: -40), through: today.advanced(by: 20), limit: 1_000)
    guard let old = ending.first(where: { (try? $0.moved(.renewal, on: today)) != nil }) else {
      throw Lacking(kind: .renewal)
    }
    try store.setState(try old.moved(.renewal, on: today).state, of: old.id)
    let start = max(old.end.advanced(by: 1), today)
    let lease = Lease(
      id: RecordID(0), contractNumber: CleanText(RawText("statisticsbench-\(old.id.raw)-\(round)")),
      unit: old.unit, tenant: old.tenant, kind: .renewal, state: .current, start: start,
      end: start.advanced(by: 364), rent: old.rent, deposit: old.deposit, due: .zero, paid: .zero)
    let instalments = (0..<4).map { quarter in
      Instalment(
        id: RecordID(0), lease: RecordID(0), dueDate: start.advanced(by: 91 * quarter),
        amount: Rial(old.rent.amount / 4), paid: .zero, paidOn: nil)
    }
    try store.add(lease, instalments: instalments)
  }

  private func openFollowUp(_ round: Int) async throws {
    let order = ChangeOrder(
      [
        .openFollowUp(
          RecordRef(.endowments, Int64(round + 1)), title: "statisticsbench", assignee: "",
          due: today.advanced(by: 7))
      ], who: "statisticsbench")
    guard case .done = try await store.carryOut(order, at: now) else {
      throw Lacking(kind: .followUp)
    }
  }
}
