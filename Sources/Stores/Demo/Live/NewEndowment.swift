import Domain
import Persian

/// An endowment of our day, as an office enters it.
struct NewEndowment: Sendable {
  let world: DemoWorld
  let today: Day

  private static let purposes = Odds<IntentionCategory>(
    [
      (.health, 4), (.education, 4), (.poor, 4), (.quran, 2), (.technology, 2), (.environment, 2),
      (.mourning, 5), (.feeding, 2),
    ], last: (.mosque, 4))

  /// The record of the endowment of this number of the country.
  func record(serial: Int, _ random: inout DemoRandom) -> EndowmentRecord {
    let provinces = world.atlas.provinces
    let province = provinces[random.integer(0...(provinces.count - 1))]
    let county = province.counties.draw(&random)
    let locality = county.locality(villageShare: 0.25, &random)
    let year = JalaliDate(today).year
    let donor = DonorNaming(world: world).draw(foundedYear: year, &random)
    let purpose = Self.purposes.draw(&random)
    let filler = Filler(
      world: world, place: locality.name, village: county.villageName(near: locality, &random),
      donor: donor.name)
    let hasTrustee = random.chance(0.4)
    return EndowmentRecord(
      code: DemoCode.endowment(province: province.code, serial: 900_000 + serial),
      name: EndowmentNaming(filler: filler).draw(for: purpose, isWoman: donor.isWoman, &random),
      kind: .general, custody: hasTrustee ? .trustee : .organisation,
      trusteeship: hasTrustee ? .named : .organisation, use: .income, status: .active,
      donor: donor.name, trustee: hasTrustee ? filler.text(.trustee, &random) : "",
      deedNumber: DemoCode.number(random.integer(101...99_999)), foundedYear: year,
      place: Place(province: province.name, county: county.name, locality: locality.name),
      intentions: [Intention(category: purpose, sharePercent: 100)], registered: today,
      received: today)
  }
}
