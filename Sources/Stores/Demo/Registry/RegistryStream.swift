import Domain
import Persian

/// The registry, endowment by endowment: a sequence that holds no more than one estate.
struct RegistryStream: Sequence, IteratorProtocol, Sendable {
  private let world: DemoWorld
  private let seed: DemoSeed
  private let today: Day
  private let plan: RegistryPlan
  private let endowments: EndowmentMaker
  private let unitMaker: UnitMaker
  private let stewardship: Stewardship
  private let parties: LeaseParties

  private var sites: SitePool
  private var province = 0
  private var serial = 0
  private var sizes: EstateSizes
  private var numbers = Numbers()
  private var titles = TitleBook()
  private var files: FileMaker
  private var accounts: AccountMaker
  private var unitsLeft: Int

  private struct Numbers: Sendable {
    var endowment = 0
    var unit = 0
    var lease = 0
    var instalment = 0
  }

  init(
    world: DemoWorld, scale: DemoScale, seed: DemoSeed, today: Day, sites: [QueueSite] = []
  ) {
    self.world = world
    self.seed = seed
    self.today = today
    plan = RegistryPlan(scale, atlas: world.atlas)
    endowments = EndowmentMaker(world: world, today: today, endowments: scale.endowments)
    unitMaker = UnitMaker(world: world, today: today)
    stewardship = Stewardship(world: world, today: today)
    parties = LeaseParties(world: world, today: today)
    files = FileMaker(world: world, today: today)
    accounts = AccountMaker(world: world, today: today)
    self.sites = SitePool(sites)
    sizes = EstateSizes(plan.provinces[0], base: 0, seed: seed)
    unitsLeft = scale.units
  }

  mutating func next() -> Estate? {
    while serial == plan.provinces[province].endowments {
      guard province + 1 < plan.provinces.count else { return nil }
      province += 1
      serial = 0
      sizes = EstateSizes(plan.provinces[province], base: numbers.endowment, seed: seed)
    }
    let draw = EstateDraw(seed: seed, index: numbers.endowment)
    let units = sizes.next(draw)
    serial += 1
    numbers.endowment += 1
    let province = plan.provinces[province].province
    let made = endowments.endowment(
      id: numbers.endowment, serial: serial, units: units, in: province, draw)
    let home = (county: made.county, locality: made.locality)
    var random = seed.random(.stewardship, numbers.endowment)
    var endowment = made.endowment
    stewardship.complete(&endowment, &random)
    var holdings = (1...units).map { serial in
      holding(serial, of: endowment, at: home, in: province)
    }
    var (deed, dispute, account) = (
      seed.random(.titleDeed, numbers.endowment), seed.random(.dispute, numbers.endowment),
      seed.random(.account, numbers.endowment)
    )
    let titles = titles.titles(of: endowment, &holdings, &deed)
    return Estate(
      endowment: endowment, holdings: holdings, titles: titles,
      files: files.files(of: endowment, holdings, &dispute),
      years: accounts.years(of: endowment, holdings, &account))
  }

  private mutating func holding(
    _ serial: Int, of endowment: Endowment, at home: (county: County, locality: Locality),
    in province: Province
  ) -> Holding {
    var random = seed.random(.unit, numbers.unit)
    numbers.unit += 1
    let site = sites.take(
      county: home.county.index, province: province.code, unitsLeft: unitsLeft, &random)
    unitsLeft -= 1
    var made = unitMaker.unit(
      id: numbers.unit, serial: serial, of: endowment, at: home, in: province, site: site, &random)
    var extent = seed.random(.extent, numbers.unit)
    UnitExtent.complete(&made.unit, &extent)
    return Holding(
      unit: made.unit, leases: made.leases.map { number($0, of: made.unit) }, site: site)
  }

  /// The lease with its number and those of its instalments.
  private mutating func number(
    _ draft: LeaseDraft, of unit: PropertyUnit
  ) -> (lease: Lease, instalments: [Instalment]) {
    numbers.lease += 1
    let id = RecordID<Lease>(Int64(numbers.lease))
    var random = seed.random(.party, numbers.lease)
    let instalments = draft.instalments.map { entry in
      numbers.instalment += 1
      return Instalment(
        id: RecordID(Int64(numbers.instalment)), lease: id, dueDate: entry.due,
        amount: entry.amount, paid: entry.paid, paidOn: entry.paidOn,
        stage: parties.stage(entry, &random))
    }
    let year = DemoCode.number(JalaliDate(draft.term.lowerBound).year)
    var lease = Lease(
      id: id, contractNumber: year + DemoCode.padded(numbers.lease, to: 7), unit: unit.id,
      tenant: draft.tenant, kind: draft.kind, state: draft.state, start: draft.term.lowerBound,
      end: draft.term.upperBound, rent: draft.rent, deposit: draft.deposit,
      due: instalments.reduce(.zero) { $1.dueDate <= today ? $0 + $1.amount : $0 },
      paid: instalments.reduce(.zero) { $0 + $1.paid }, periodMonths: draft.months)
    parties.complete(
      &lease, isCompany: draft.isCompany, isBuilt: unit.type.isBuilt, &random)
    return (lease, instalments)
  }
}
