import Domain
import Foundation
import Persian

/// What happens in the offices between two steps; busier in office hours, never quite still.
struct OfficeDay: Sendable {
  let store: SQLiteStore
  let world: DemoWorld
  let moment: Date

  var today: Day { JalaliFormat.day(of: moment, zone: Self.zone) }

  private static let zone = TimeZone(secondsFromGMT: Int(LoadModel.zone)) ?? .gmt

  /// How likely something is that happens this often a step in office hours.
  func pace(_ share: Double) -> Double {
    share * max(0.3, OfficeHours.pace(at: moment))
  }

  /// Tenants pay what has fallen due, most in full.
  func collectRents(_ random: inout DemoRandom, _ step: inout DemoStep) throws(SourceError) {
    guard random.chance(pace(0.9)) else { return }
    let payers = random.integer(1...3)
    let open = try store.unpaidInstalments(
      dueThrough: today, skipping: random.integer(0...60), limit: 20)
    var paid: Set<RecordID<Instalment>> = []
    for _ in 0..<payers {
      guard let instalment = random.element(of: open) else { return }
      let rest = instalment.remainder
      let amount = random.chance(0.85) ? rest : Rial(max(1, rest.amount / 2))
      // The list was read before the first payment: nobody pays the same twice.
      guard paid.insert(instalment.id).inserted else { continue }
      try store.pay(instalment.id, amount: amount, on: today)
      step.payments += 1
    }
  }

  /// A deed is issued, for a unit that has come as far as its boundaries.
  func issueDeed(_ random: inout DemoRandom, _ step: inout DemoStep) throws(SourceError) {
    guard random.chance(pace(0.2)) else { return }
    let ready = try store.units(
      withDeed: .boundaryMarking,
      after: RecordID(Int64(random.integer(0...max(1, store.largestID(in: .unit))))), limit: 1)
    guard let unit = ready.first else { return }
    // Eight digits, of which the sample registry's own deeds have seven.
    let serial = DemoCode.number(random.integer(10_000_000...99_999_999))
    let issue = DeedMove.issue(serial: serial, kind: .singleSheet, day: today)
    guard let deed = try? Deed(state: .boundaryMarking).moved(.entry).moved(issue) else { return }
    try store.setDeed(unit, deed)
    step.deeds += 1
  }

  /// A lease near its end is closed and followed by the next, at a higher rent.
  func renewLease(_ random: inout DemoRandom, _ step: inout DemoStep) throws(SourceError) {
    guard random.chance(pace(0.25)) else { return }
    let ending = try store.leases(
      endingFrom: today.advanced(by: -40), through: today.advanced(by: 20), limit: 40)
    guard let old = random.element(of: ending) else { return }
    let renewal = LeaseRenewal(today: today).renewal(of: old, &random)
    guard let closed = try? old.moved(.renewal, on: today) else { return }
    try store.setState(closed.state, of: old.id)
    try store.add(renewal.lease, instalments: renewal.instalments)
    step.leases += 1
  }

  /// An endowment enters the registry, now and then.
  func registerEndowment(_ random: inout DemoRandom, _ step: inout DemoStep) throws(SourceError) {
    guard random.chance(pace(0.03)) else { return }
    let record = NewEndowment(world: world, today: today).record(
      serial: try store.largestID(in: .endowment) + 1, &random)
    step.endowments += try store.apply([.endowment(record)]).inserted
  }

  /// Offices send in addresses of their units.
  func receiveAddresses(_ random: inout DemoRandom, _ step: inout DemoStep) throws(SourceError) {
    guard random.chance(pace(0.5)) else { return }
    let arrivals = try Arrivals(store: store, world: world, moment: moment)
      .addresses(random.integer(1...3), &random)
    try store.receive(arrivals)
    step.addresses += arrivals.count
  }
}
