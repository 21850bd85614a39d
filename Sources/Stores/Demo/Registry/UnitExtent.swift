import Domain
import Persian

/// What a unit takes in: a share of a property held in common, and plates of several numbers.
enum UnitExtent {
  static func complete(_ unit: inout PropertyUnit, _ random: inout DemoRandom) {
    if unit.type == .undividedShare {
      let whole = wholes.draw(&random)
      unit.share = UndividedShare(random.integer(1...(whole - 1)), of: whole)
    }
    guard let plate = unit.plate else { return }
    let more = random.chance(0.02) ? random.integer(1...3) : 0
    let hasDistrict = random.chance(0.15)
    guard more > 0 || hasDistrict else { return }
    unit.plate = RegistrationPlate(
      mains: [plate.main], subs: plate.sub == 0 ? [] : (0...more).map { plate.sub + $0 },
      section: plate.section, part: more > 0 ? DemoCode.number(random.integer(1...40)) : "",
      district: hasDistrict ? DemoCode.number(random.integer(1...4)) : "")
  }

  /// Six dang, and finer divisions of them.
  private static let wholes = Odds<Int>([(96, 14), (24, 10), (12, 6)], last: (6, 70))
}
