import Corpora
import Domain
import Matching
import Persian

/// Questions about rows of the ground, chosen evenly while it goes by; every fifth or so about a place
/// that the ground lacks.
struct QuestionStream {
  private let wanted: Int
  private let rows: Int
  private let names: NameStock
  private var random: SeededGenerator
  private var seen = 0
  private(set) var asked: [Asked] = []

  init(_ wanted: Int, of ground: Ground) {
    self.wanted = min(wanted, ground.rows)
    rows = ground.rows
    names = ground.names
    random = SeededGenerator(seed: ground.seed ^ 0xA5A5_5A5A)
    asked.reserveCapacity(self.wanted)
  }

  mutating func pass(_ row: GnafRow, crossing: CleanText) {
    seen += 1
    if seen * wanted / rows != (seen - 1) * wanted / rows { ask(about: row, crossing: crossing) }
  }

  private mutating func ask(about recorded: GnafRow, crossing: CleanText) {
    let (row, truth) = place(for: recorded)
    var draft = AddressDraft()
    draft.write(row, always: truth.stated, &random)
    draft.disturb(crossing: crossing, &random)
    let postcode = postcode(of: row, truth)
    let county = county(of: row)
    let text = Handwriting(&random).written(draft.parts)
    let needed: [AddressField] = [.mainStreet, .sideStreet, .alley, .plaque]
    let isWhole = needed.allSatisfy { row[$0].isEmpty || draft.kept.contains($0) }
    let isRight = !postcode.isEmpty && postcode == recorded.postcode && truth == .match
    asked.append(
      Asked(
        code: "R" + NumberTexts.eight(asked.count + 1),
        question: AddressQuestion(
          text: CleanText(RawText(text)), postcode: postcode, officeProvince: recorded.province,
          officeCounty: county),
        truth: truth, row: recorded, statesUnit: draft.kept.contains(.unit),
        isDeterminable: truth == .match && (isWhole || isRight), faults: draft.faults))
  }

  private mutating func place(for row: GnafRow) -> (GnafRow, Asked.Truth) {
    switch random.below(1_000) {
    case 0..<820: (row, .match)
    case 820..<927: (row.with(plaque: NumberTexts.plain[7_000 + random.below(900)]), .noPlaque)
    case 927..<975:
      (row.with(alley: "کوچه شهید \(names.person(&random)) \(names.person(&random))"), .noAlley)
    default: (row.with(city: "روستای \(names.person(&random))‌آباد"), .noCity)
    }
  }

  private mutating func postcode(of row: GnafRow, _ truth: Asked.Truth) -> CleanText {
    switch random.below(100) {
    case 0..<27: truth == .match ? row.postcode : ""
    case 27..<30: CleanText(RawText(String(1_311_100_000 + random.below(8_000_000) * 7)))
    case 30..<33: random.pick(["0", "-", "ندارد", "1111111111", "11111"])
    default: ""
    }
  }

  private mutating func county(of row: GnafRow) -> CleanText {
    switch random.below(100) {
    case 0..<84: row.county
    case 84..<95: ""
    default: random.pick(["مشهد", "شیراز", "ساوه", "یزد", "آمل"])
    }
  }
}

extension GnafRow {
  /// The row with another plaque, alley or town.
  fileprivate func with(
    plaque: CleanText? = nil, alley: CleanText? = nil, city: CleanText? = nil
  ) -> GnafRow {
    GnafRow(
      id: id, code: code, buildingCode: buildingCode, postcode: postcode, province: province,
      county: county, city: city ?? self.city, neighbourhood: neighbourhood,
      mainStreet: mainStreet, sideStreet: sideStreet, alley: alley ?? self.alley,
      plaque: plaque ?? self.plaque, floor: floor, unit: unit, coordinates: coordinates)
  }
}
