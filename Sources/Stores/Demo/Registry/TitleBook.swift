import Domain
import Persian

/// Numbers title deeds through the country and puts units under them.
///
/// Mostly one deed is one unit. As offices complain of, some cover several; a few units stand in
/// two, and a few deeds are found without their unit.
struct TitleBook: Sendable {
  private var count = 0

  /// The deeds of an endowment's units; the units then carry the numbers of theirs.
  mutating func titles(
    of endowment: Endowment, _ holdings: inout [Holding], _ random: inout DemoRandom
  ) -> [Title] {
    var titles: [Title] = []
    for index in holdings.indices where holdings[index].unit.deed.state.isIssued {
      var unit = holdings[index].unit
      // A deed that covers two already is likely to be that of a whole block.
      let sharing = titles.last.map { $0.units.count > 1 ? 0.55 : 0.16 } ?? 0
      if random.chance(sharing) {
        titles[titles.count - 1].units.append(unit.id)
      } else {
        titles.append(title(unit.deed, place: unit.place, units: [unit.id]))
      }
      unit.deedCount = 1
      let deed = titles[titles.count - 1].deed
      unit.deed = Deed(
        state: unit.deed.state, kind: deed.kind, serial: deed.serial, issued: deed.issued)
      if random.chance(0.008) {
        titles.append(title(unit.deed, place: unit.place, units: [unit.id]))
        unit.deedCount = 2
      }
      holdings[index].unit = unit
    }
    if let last = titles.last, random.chance(0.012) {
      let lost = Deed(state: .issued, kind: .booklet, issued: last.deed.issued)
      titles.append(title(lost, place: endowment.place, units: []))
    }
    for index in titles.indices { titles[index].deed.unitCount = titles[index].units.count }
    return titles
  }

  private mutating func title(
    _ deed: Deed, place: Place, units: [RecordID<PropertyUnit>]
  ) -> Title {
    count += 1
    return Title(
      deed: TitleDeed(
        id: RecordID(Int64(count)), serial: DemoCode.padded(Self.serial(count), to: 7),
        kind: deed.kind, issued: deed.issued,
        place: Place(province: place.province, county: place.county), unitCount: 0),
      units: units)
  }

  /// Numbers that look drawn by lot and never repeat: multiples within a prime.
  private static func serial(_ n: Int) -> Int { n * 48_271 % 9_999_991 }
}
