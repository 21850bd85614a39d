import Domain
import Persian

/// The shrines of the country, province by province.
struct ShrineStream: Sequence, Sendable {
  let world: DemoWorld
  let seed: DemoSeed
  let count: Int

  func makeIterator() -> AnyIterator<Shrine> {
    let provinces = world.atlas.provinces
    let counts = Apportionment.parts(of: count, by: provinces.map(\.endowmentWeight))
    var (province, serial, id) = (0, 0, 0)
    return AnyIterator {
      while province < provinces.count, serial == counts[province] {
        province += 1
        serial = 0
      }
      guard province < provinces.count else { return nil }
      serial += 1
      id += 1
      return shrine(id, serial: serial, in: provinces[province])
    }
  }

  private func shrine(_ id: Int, serial: Int, in province: Province) -> Shrine {
    var random = seed.random(.shrine, id)
    let county = province.counties.draw(&random)
    let locality = county.locality(villageShare: 0.7, &random)
    let kind: ShrineKind = random.chance(0.84) ? .imamzadeh : .other
    let filler = Filler(world: world, place: locality.name)
    let visitors = random.logNormal(median: 6_000, spread: 1.5)
    return Shrine(
      id: RecordID(Int64(id)), code: province.code + DemoCode.padded(serial, to: 4),
      name: filler.text(kind == .imamzadeh ? .imamzadeh : .otherShrine, &random), kind: kind,
      place: Place(province: province.name, county: county.name),
      boardMembers: Self.members.draw(&random), visitors: Int(visitors / 100) * 100)
  }

  private static let members = Odds<Int>([(0, 22), (3, 20), (7, 12)], last: (5, 46))
}
