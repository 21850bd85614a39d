import Domain
import Persian

@testable import Stores

/// A registry of random records with many ties, the same for the same seed.
struct SampleRegistry {
  static let today = Day(epoch: 20_000)

  private(set) var endowments: [Endowment] = []
  private(set) var units: [PropertyUnit] = []
  private(set) var leases: [Lease] = []
  private(set) var instalments: [Instalment] = []

  private static let names = ["رضایی", "حسینی", "مهدوی", "آقایی", "كریمی", "ابراهیمی"]

  init(seed: UInt64, endowments endowmentCount: Int, units unitCount: Int) {
    var random = Dice(seed)
    for n in 1...endowmentCount { endowments.append(Self.endowment(n, &random)) }
    for n in 1...unitCount { units.append(unit(n, &random)) }
    // Derived values as the store works them out.
    for index in units.indices where random.pick(0..<3) > 0 { addLease(to: index, &random) }
    let sizes = Dictionary(grouping: units, by: \.endowment).mapValues(\.count)
    endowments = endowments.map { $0.with(unitCount: sizes[$0.id] ?? 0) }
  }

  private static func place(_ random: inout Dice) -> Place {
    Place(
      province: random.pick(Fixture.provinces),
      county: Fixture.text("شهرستان \(random.pick(1...9))"),
      locality: random.pick(["", "مرکزی", "باقرشهر"]))
  }

  private static func endowment(_ n: Int, _ random: inout Dice) -> Endowment {
    let categories = IntentionCategory.allCases.shuffled(using: &random).prefix(random.pick(0...3))
    return Endowment(
      id: RecordID(Int64(n * 3)), code: Fixture.text("\(random.pick(1...9))-\(n)"),
      name: Fixture.text("موقوفهٔ \(random.pick(names)) \(random.pick(1...20))"),
      kind: random.pick(EndowmentKind.allCases), custody: random.pick(Custody.allCases),
      trusteeship: random.pick(Trusteeship.allCases), use: random.pick(EndowmentUse.allCases),
      status: random.pick(EndowmentStatus.allCases), donor: Fixture.text(random.pick(names)),
      trustee: random.pick(["", "سید علی"]), deedNumber: "۱۲",
      foundedYear: random.pick(0..<4) == 0 ? nil : random.pick(1_200..<1_230),
      place: place(&random),
      intentions: categories.map { Intention(category: $0, sharePercent: 25) }, unitCount: 0,
      registered: today.advanced(by: -random.pick(0..<30)))
  }

  private func unit(_ n: Int, _ random: inout Dice) -> PropertyUnit {
    let owner = random.pick(endowments)
    let issued = random.pick(0..<3) == 0
    return PropertyUnit(
      id: RecordID(Int64(n * 2 + 1)), code: Fixture.text("U\(random.pick(1...9))-\(n)"),
      endowment: owner.id, endowmentName: owner.name,
      title: Fixture.text("\(random.pick(["مغازه", "باغ", "زمین"])) \(random.pick(Self.names))"),
      type: random.pick(PropertyType.allCases), use: random.pick(EndowmentUse.allCases),
      area: random.pick(0..<40), plate: random.pick([nil, RegistrationPlate(main: 7, sub: n)]),
      place: Self.place(&random), address: "کوچهٔ شهید رضایی", postcode: "1813653471",
      coordinates: random.pick([nil, Coordinates(latitude: 35.5, longitude: 51.25)]),
      deed: issued
        ? Deed(
          state: .issued, kind: random.pick(DeedKind.allCases), serial: "۱",
          issued: Self.today.advanced(by: -random.pick(0..<500)))
        : Deed(state: random.pick(DeedState.allCases.filter { $0 != .issued })),
      occupancy: random.pick(Occupancy.allCases), rent: .zero, leaseEnd: nil)
  }

  private mutating func addLease(to index: Int, _ random: inout Dice) {
    let end = Self.today.advanced(by: random.pick(-60..<140))
    let id = RecordID<Lease>(Int64(leases.count + 1))
    let lease = Lease(
      id: id, contractNumber: Fixture.text("ق-\(id.raw)"), unit: units[index].id,
      tenant: "مستأجر", kind: .first, state: random.pick(LeaseState.allCases),
      start: end.advanced(by: -365), end: end, rent: Rial(Int64(random.pick(1...9)) * 1_000_000),
      deposit: .zero, due: .zero, paid: .zero)
    leases.append(lease)
    for part in 0..<random.pick(0...4) {
      let paid = random.pick([0, 400, 1_000, 1_200]) as Int64
      instalments.append(
        Instalment(
          id: RecordID(Int64(instalments.count + 1)), lease: id,
          dueDate: lease.start.advanced(by: part * 90), amount: Rial(1_000), paid: Rial(paid),
          paidOn: paid > 0 ? lease.start : nil))
    }
    units[index] = units[index].with(
      rent: lease.state.isInForce ? lease.rent : .zero, leaseEnd: lease.state.isInForce ? end : nil)
  }

  /// Loads everything into a store.
  func load(into store: SQLiteStore) throws {
    let parts = Dictionary(grouping: instalments, by: \.lease)
    try store.load { loader in
      for endowment in endowments { try loader.insert(endowment) }
      for unit in units { try loader.insert(unit) }
      for lease in leases { try loader.insert(lease, instalments: parts[lease.id] ?? []) }
    }
  }
}

extension Endowment {
  func with(unitCount: Int) -> Endowment {
    var copy = self
    copy.unitCount = unitCount
    return copy
  }
}

extension PropertyUnit {
  func with(rent: Rial, leaseEnd: Day?) -> PropertyUnit {
    var copy = self
    copy.rent = rent
    copy.leaseEnd = leaseEnd
    return copy
  }
}
