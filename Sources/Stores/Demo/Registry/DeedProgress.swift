import Domain
import Persian

/// Title deeds: issued over the years by the pace of the office, or somewhere on the way.
struct DeedProgress: Sendable {
  let today: Day

  /// The deed of a unit in a province where this share of units has one.
  func draw(share: Double, _ random: inout DemoRandom) -> Deed {
    guard random.chance(share) else { return Deed(state: Self.before.draw(&random)) }
    let issued = issueDay(&random)
    let isSheet = issued >= Self.firstSheets ? random.chance(0.97) : random.chance(0.12)
    return Deed(
      state: .issued, kind: isSheet ? .singleSheet : .booklet,
      serial: DemoCode.padded(random.integer(1...999_999), to: 6), issued: issued)
  }

  /// One in fourteen within the year, with a rush before its end; the others over three decades.
  private func issueDay(_ random: inout DemoRandom) -> Day {
    guard random.chance(0.07) else {
      return today.advanced(by: -(366 + Int(random.unit() * random.unit() * 10_500)))
    }
    while true {
      let day = today.advanced(by: -random.integer(0...365))
      if random.chance(Self.pace[JalaliDate(day).month - 1]) { return day }
    }
  }

  /// How busy registry offices are from Farvardin, with its holidays, to Esfand.
  private static let pace = [
    0.35, 0.65, 0.75, 0.7, 0.75, 0.8, 0.8, 0.75, 0.85, 0.9, 0.95, 0.8,
  ]

  /// The first of Farvardin 1390, when single sheets had come into use.
  private static let firstSheets = Day(epoch: 15_054)

  private static let before = Odds<DeedState>(
    [
      (.collectingDocuments, 17), (.surveying, 10), (.registrationRequested, 7),
      (.publicNotice, 4), (.boundaryMarking, 4), (.objected, 2.5),
    ], last: (.none, 55.5))
}
