import Domain
import Persian

/// Makes endowments.
struct EndowmentMaker: Sendable {
  let world: DemoWorld
  let today: Day
  /// The share of endowments that entered the registry in the last seven days.
  let newShare: Double
  private let years: FoundingYear

  init(world: DemoWorld, today: Day, endowments: Int) {
    self.world = world
    self.today = today
    // A thousand a year is the published pace; a small registry still sees a few.
    newShare = max(0.000_15, 3 / Double(max(endowments, 1)))
    years = FoundingYear(current: JalaliDate(today).year)
  }

  /// The endowment, and where it is at home.
  func endowment(
    id: Int, serial: Int, units: Int, in province: Province, _ draw: EstateDraw
  ) -> (endowment: Endowment, county: County, locality: Locality) {
    var random = draw.random
    let county = province.counties.draw(&random)
    let locality = county.locality(villageShare: 0.42, &random)
    let registered = registrationDay(isFirst: id == 1, &random)
    let isNew = today - registered < 7
    let founded = isNew ? JalaliDate(today).year : years.draw(&random)
    let kind: EndowmentKind = random.chance(0.06) ? .particular : .general
    let intentions =
      kind == .particular
      ? [Intention(category: .descendants, sharePercent: 100)]
      : IntentionMix.draw(
        mourningShare: province.mourningShare, foundedYear: founded, &random)
    let donor = DonorNaming(world: world).draw(foundedYear: founded, &random)
    let filler = Filler(
      world: world, place: locality.name, village: county.villageName(near: locality, &random),
      donor: donor.name)
    let custody = Self.custody(in: province, &random)
    let endowment = Endowment(
      id: RecordID(Int64(id)), code: DemoCode.endowment(province: province.code, serial: serial),
      name: EndowmentNaming(filler: filler)
        .draw(for: intentions[0].category, isWoman: donor.isWoman, &random),
      kind: kind, custody: custody, trusteeship: Self.trusteeship(custody, &random),
      use: draw.use, status: Self.statuses.draw(&random), donor: donor.name,
      trustee: custody == .organisation ? "" : filler.text(.trustee, &random),
      deedNumber: random.chance(0.84) ? DemoCode.number(random.integer(101...99_999)) : "",
      foundedYear: founded,
      place: Place(province: province.name, county: county.name, locality: locality.name),
      intentions: intentions, unitCount: units, registered: registered)
    return (endowment, county, locality)
  }

  /// Mostly in the years the registry was filled; now and then within the week.
  private func registrationDay(isFirst: Bool, _ random: inout DemoRandom) -> Day {
    if random.chance(newShare) || isFirst { return today.advanced(by: -random.integer(0...6)) }
    let age = random.unit()
    return today.advanced(by: -(7 + Int(age.squareRoot() * 6_200)))
  }

  private static func custody(in province: Province, _ random: inout DemoRandom) -> Custody {
    let aim = random.unit()
    if aim < province.organisationShare { return .organisation }
    return aim < province.organisationShare + province.trusteeShare ? .trustee : .joint
  }

  private static func trusteeship(_ custody: Custody, _ random: inout DemoRandom) -> Trusteeship {
    switch custody {
    case .organisation: untrusted.draw(&random)
    case .trustee, .joint: .named
    }
  }

  private static let untrusted = Odds<Trusteeship>(
    [(.none, 50), (.unknown, 20)], last: (.organisation, 30))
  private static let statuses = Odds<EndowmentStatus>(
    [(.beingIdentified, 4), (.suspended, 1.5), (.disputed, 1.5)], last: (.active, 93))
}

extension County {
  /// The village itself, or one of those around a town.
  func villageName(near locality: Locality, _ random: inout DemoRandom) -> CleanText {
    if case .village(let village) = locality { return village.name }
    return random.element(of: villages)?.name ?? locality.name
  }
}
