import Domain
import Persian

/// A neighbourhood or village laid out: main streets, side streets, alleys, and houses along them.
struct Quarter: Sendable {
  private let naming: StreetNaming
  private let place: GnafTown
  private let style: StreetNaming.AlleyStyle
  private let prefix: Int
  private let centre: Coordinates
  private let city: CleanText
  private let neighbourhood: CleanText
  private let isVillage: Bool

  init(_ place: GnafTown, naming: StreetNaming, _ random: inout DemoRandom) {
    self.naming = naming
    self.place = place
    style = random.element(of: StreetNaming.AlleyStyle.allCases) ?? .numbered
    prefix = random.element(of: place.county.postcodes) ?? 11_111
    let village = random.chance(0.09) ? random.element(of: place.county.villages) : nil
    isVillage = village != nil
    city =
      village.map { naming.world.book.text(.villageAddress, &random, filling: $0.name) }
      ?? place.town.name
    neighbourhood =
      isVillage ? "" : naming.neighbourhood(of: place.town, in: place.county, &random)
    centre = (village?.centre ?? place.town.centre).near(
      spread: isVillage ? 0.003 : 0.02, &random)
  }

  /// Its buildings, street by street.
  func buildings(_ random: inout DemoRandom) -> [Building] {
    var buildings: [Building] = []
    for _ in 0..<(isVillage ? 1 : random.integer(1...4)) {
      let main =
        isVillage ? naming.world.book.text(.villageStreet, &random) : naming.main(&random)
      var sides: [CleanText] = [""]
      if !isVillage {
        for _ in 0..<random.integer(0...2) { sides.append(naming.side(&random)) }
      }
      for side in sides { buildings += self.buildings(main: main, side: side, &random) }
    }
    return buildings
  }

  private func buildings(
    main: CleanText, side: CleanText, _ random: inout DemoRandom
  ) -> [Building] {
    var alleys: [CleanText] = [""]
    for number in 1...random.integer(1...6) {
      let alley = naming.alley(style, number: number, off: side.isEmpty ? main : side, &random)
      if !alleys.contains(alley) { alleys.append(alley) }
    }
    return alleys.flatMap { alley in
      // A whole alley now and then is too new for the file.
      let isMissing = !alley.isEmpty && random.chance(0.04)
      let corner = centre.near(spread: 0.004, &random)
      var number = random.integer(0...3)
      return (0..<random.integer(alley.isEmpty ? 4...20 : 3...13)).map { _ in
        number += random.integer(1...3)
        return Building(
          province: place.province.name, county: place.county.name, city: city,
          neighbourhood: neighbourhood, mainStreet: main, sideStreet: side, alley: alley,
          plaque: plaque(number, &random),
          coordinates: corner.near(spread: 0.000_4, &random),
          units: isVillage || random.chance(0.62) ? 1 : random.integer(1...4) * 2,
          prefix: prefix, isMissing: isMissing || random.chance(0.07))
      }
    }
  }

  /// A number, or now and then part of one.
  private func plaque(_ number: Int, _ random: inout DemoRandom) -> CleanText {
    let plain = DemoCode.number(number)
    guard random.chance(0.06) else { return plain }
    return naming.world.book.text(.plaquePart, &random, filling: plain)
  }
}
