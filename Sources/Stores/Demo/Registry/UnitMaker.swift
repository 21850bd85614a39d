import Domain
import Persian

/// Makes the property units of an endowment.
struct UnitMaker: Sendable {
  let world: DemoWorld
  private let today: Day
  private let deeds: DeedProgress
  private let leases: LeaseMaker

  init(world: DemoWorld, today: Day) {
    self.world = world
    self.today = today
    deeds = DeedProgress(today: today)
    leases = LeaseMaker(today: today)
  }

  /// A unit of an endowment in a county, with its leases, the latest last.
  ///
  /// A site of the address queue, where one is given, decides where the unit lies.
  func unit(
    id: Int, serial: Int, of endowment: Endowment, at home: (county: County, locality: Locality),
    in province: Province, site: QueueSite?, _ random: inout DemoRandom
  ) -> (unit: PropertyUnit, leases: [LeaseDraft]) {
    let locality =
      serial == 1 || random.chance(0.7)
      ? home.locality : home.county.locality(villageShare: 0.5, &random)
    let use = Self.use(in: endowment, hasSite: site != nil, &random)
    let type = site.map { $0.type } ?? Self.type(use, locality, &random)
    let filler = Filler(
      world: world, place: site?.place.locality ?? locality.name,
      village: home.county.villageName(near: locality, &random),
      street: random.common(of: world.names.streets))
    let area = UnitArea.draw(type, in: locality, &random)
    let rent = RentLevel.draw(type, area: area, in: locality, &random)
    let tenancy: Tenancy? = use == .income ? Tenancy.income.draw(&random) : nil
    let drafts =
      tenancy.map { leases.leases($0, type: type, rent: rent, filler: filler, &random) } ?? []
    let inForce = drafts.last { $0.state.isInForce }
    let address = site?.text ?? address(type, locality, filler, &random)
    let unit = PropertyUnit(
      id: RecordID(Int64(id)), code: DemoCode.unit(of: endowment.code, serial: serial),
      endowment: endowment.id, endowmentName: endowment.name,
      title: filler.text(UnitTypes.title(of: type, use: use), &random), type: type, use: use,
      area: area, plate: plate(locality, &random),
      place: site?.place
        ?? Place(province: province.name, county: home.county.name, locality: locality.name),
      address: address, postcode: site?.postcode ?? postcode(type, home.county, locality, &random),
      coordinates: site?.coordinates ?? coordinates(locality, &random),
      deed: deeds.draw(share: province.deedShare, &random),
      occupancy: tenancy?.occupancy ?? Self.directOccupancy.draw(&random),
      rent: inForce?.rent ?? .zero, leaseEnd: inForce?.term.upperBound,
      identified: identified(serial: serial, of: endowment))
    return (unit, drafts)
  }

  /// Most units come with their endowment; every ninth is found later, some in these months.
  private func identified(serial: Int, of endowment: Endowment) -> Day {
    let seed = Int(endowment.id.raw) &* 31 &+ serial &* 17
    guard serial > 1, seed % 9 == 0 else { return endowment.registered }
    let since = max(1, min(today - endowment.registered, seed % 3 == 0 ? 400 : 3_000))
    return today.advanced(by: -(seed &* 7_919 % since))
  }

  private static func use(
    in endowment: Endowment, hasSite: Bool, _ random: inout DemoRandom
  ) -> EndowmentUse {
    // What waits for its postcode in the queue is let: notices must reach its tenant.
    if hasSite { return .income }
    return random.chance(endowment.use == .income ? 0.93 : 0.13) ? .income : .direct
  }

  private static func type(
    _ use: EndowmentUse, _ locality: Locality, _ random: inout DemoRandom
  ) -> PropertyType {
    switch use {
    case .income: UnitTypes.income(in: locality, &random)
    case .direct: UnitTypes.direct(&random)
    }
  }

  private static let directOccupancy = Odds<Occupancy>(
    [(.encroached, 2), (.vacant, 2)], last: (.directUse, 96))

  private func plate(_ locality: Locality, _ random: inout DemoRandom) -> RegistrationPlate? {
    guard random.chance(0.82) else { return nil }
    return RegistrationPlate(
      main: random.integer(1...(locality.townSize == nil ? 180 : 4_200)),
      sub: random.chance(0.1) ? 0 : random.integer(1...9_000),
      section: world.book.text(.section, &random))
  }

  private func coordinates(_ locality: Locality, _ random: inout DemoRandom) -> Coordinates? {
    let isTown = locality.townSize != nil
    guard random.chance(isTown ? 0.58 : 0.36) else { return nil }
    return locality.centre.near(spread: isTown ? 0.018 : 0.008, &random)
  }

  private func postcode(
    _ type: PropertyType, _ county: County, _ locality: Locality, _ random: inout DemoRandom
  ) -> CleanText {
    let share = locality.townSize == nil ? 0.1 : 0.55
    guard type.isBuilt, random.chance(share), let prefix = random.element(of: county.postcodes)
    else { return "" }
    return DemoCode.postcode(prefix: prefix, serial: random.integer(30_000...59_048))
  }

  private func address(
    _ type: PropertyType, _ locality: Locality, _ filler: Filler, _ random: inout DemoRandom
  ) -> CleanText {
    switch locality {
    case .village(let village):
      return world.book.text(.villageAddress, &random, filling: village.name)
    case .town(let town):
      return type.isBuilt ? filler.text(.townAddress, &random) : town.name
    }
  }
}
