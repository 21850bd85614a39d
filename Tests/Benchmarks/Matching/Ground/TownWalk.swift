import Corpora
import Domain
import Persian
import Stores

/// The laying out of one town, quarter by quarter: main streets, side streets, alleys, houses, units.
struct TownWalk {
  private let town: GroundTown
  private let names: NameStock
  private var random: SeededGenerator
  private(set) var rowsLeft: Int
  private var quarter = -1
  private var city: CleanText
  private var neighbourhood: CleanText = ""
  private var main: CleanText = ""
  private var style = AlleyStyle.numbered
  /// How many quarters in a row lie along the same main street: its numbers go on from one to the next.
  private var along = 0
  private var prefix: CleanText = ""
  private var serial = 0
  /// Where the town's share of its county's postcodes begins.
  private let firstSlot: Int
  /// In millionths of a degree.
  private var centre = (latitude: 0, longitude: 0)

  /// A quarter has some four hundred rows, a neighbourhood up to twenty quarters.
  private let quartersOfNeighbourhood: Int

  /// How many quarters share a first half of the postcode.
  private static let slotsOfPrefix = 66

  init(_ town: GroundTown, names: NameStock, seed: UInt64) {
    self.town = town
    self.names = names
    var random = SeededGenerator(seed: seed)
    firstSlot = random.below(town.prefixes.count * Self.slotsOfPrefix)
    self.random = random
    rowsLeft = town.rows
    city = town.town.name
    quartersOfNeighbourhood = max(1, min(20, town.rows / 4_000))
  }

  /// Lays out one more quarter, or as much of it as the town still needs.
  mutating func layOutQuarter(
    _ numbers: inout RowNumbers, _ each: (GnafRow, _ crossing: CleanText) -> Void
  ) {
    quarter += 1
    let village = random.chance(9) && !town.county.villages.isEmpty
    let isNew = quarter % quartersOfNeighbourhood == 0
    centre = (
      Int(town.town.centre.latitude * 1e6) + random.below(60_000) - 30_000,
      Int(town.town.centre.longitude * 1e6) + random.below(60_000) - 30_000
    )
    let slot = firstSlot + quarter
    prefix = town.prefixes[slot % town.prefixes.count]
    serial = slot / town.prefixes.count % Self.slotsOfPrefix * 1_500
    style = random.pick(AlleyStyle.allCases)
    city = village ? "روستای \(random.pick(town.county.villages).name)" : town.town.name
    if village {
      neighbourhood = ""
    } else if isNew || neighbourhood.isEmpty {
      neighbourhood = names.neighbourhood(of: town.town.name, &random)
    }
    for _ in 0..<(village ? 1 : 1 + random.below(3)) {
      guard rowsLeft > 0 else { return }
      if main.isEmpty || village || isNew || !random.chance(35) {
        main = village ? "خیابان اصلی" : names.main(&random)
        along = 0
      }
      layOutStreets(isVillage: village, &numbers, each)
      along += 1
    }
    if village { main = "" }
  }

  private mutating func layOutStreets(
    isVillage: Bool, _ numbers: inout RowNumbers,
    _ each: (GnafRow, _ crossing: CleanText) -> Void
  ) {
    var crossing = names.main(&random)
    for number in 0..<(isVillage ? 1 : 1 + random.below(3)) {
      let side = number == 0 ? "" : names.side(&random)
      let street = Self.bare(side.isEmpty ? main : side)
      let first = side.isEmpty ? along * 8 : 0
      for alley in 0...(1 + random.below(6)) {
        let name: CleanText =
          alley == 0 ? "" : names.alley(style, number: first + alley, off: street, &random)
        let houses = alley == 0 ? 4 + random.below(17) : 3 + random.below(11)
        let start = alley == 0 && side.isEmpty ? along * 60 : 0
        layOut(
          houses, from: start, side: side, alley: name, isVillage: isVillage, crossing, &numbers,
          each)
        if !name.isEmpty { crossing = name }
      }
      if !side.isEmpty { crossing = side }
    }
  }

  private mutating func layOut(
    _ houses: Int, from start: Int, side: CleanText, alley: CleanText, isVillage: Bool,
    _ crossing: CleanText, _ numbers: inout RowNumbers,
    _ each: (GnafRow, _ crossing: CleanText) -> Void
  ) {
    let corner = (
      centre.latitude + random.below(8_000) - 4_000, centre.longitude + random.below(8_000) - 4_000
    )
    var plaque = start
    for house in 0..<houses {
      plaque += 1 + random.below(3)
      let building = numbers.nextBuilding()
      let units = isVillage || random.chance(60) ? 1 : (1 + random.below(4)) * 2
      let recorded = self.plaque(plaque)
      let place = Coordinates(
        latitude: Double(corner.0 + house * 90) / 1e6,
        longitude: Double(corner.1 + random.below(200)) / 1e6)
      for unit in 0..<units {
        guard rowsLeft > 0 else { return }
        rowsLeft -= 1
        serial += 1 + random.below(2)
        let id = numbers.nextRow()
        let row = GnafRow(
          id: RecordID(Int64(id)), code: "G" + NumberTexts.eight(id), buildingCode: building,
          postcode: postcode(), province: town.province, county: town.county.name, city: city,
          neighbourhood: neighbourhood, mainStreet: main, sideStreet: side, alley: alley,
          plaque: recorded, floor: units == 1 ? "" : NumberTexts.plain[unit / 2 + 1],
          unit: units == 1 ? "" : NumberTexts.plain[unit + 1], coordinates: place)
        each(row, crossing)
      }
    }
  }

  /// A number, or now and then part of one.
  private mutating func plaque(_ number: Int) -> CleanText {
    let plain = NumberTexts.plain[number % NumberTexts.plain.count]
    return switch random.below(100) {
    case 0..<3: plain + "/1"
    case 3..<6: plain + " الف"
    default: plain
    }
  }

  private func postcode() -> CleanText {
    prefix + NumberTexts.plain[serial / 10_000 % 10] + NumberTexts.fours[serial % 10_000]
  }

  /// The name of a street without the word before it.
  private static func bare(_ street: CleanText) -> CleanText {
    guard let space = street.string.firstIndex(of: " ") else { return street }
    return CleanText(RawText(String(street.string[street.string.index(after: space)...])))
  }
}
