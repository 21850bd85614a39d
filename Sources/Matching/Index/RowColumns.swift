import Domain
import Persian

/// What sets one GNAF row apart from the others of its street, column by column.
struct RowColumns: Sendable {
  private let codes: NumberColumn
  private let codePatterns: NumberColumn
  private let buildings: NumberColumn
  private let buildingPatterns: NumberColumn
  /// As ``PostcodeNumber``; zero where there is none of ten digits.
  let postcodes: NumberColumn
  /// Numbers of labels.
  let plaques: NumberColumn
  let floors: NumberColumn
  let units: NumberColumn
  private let latitudes: NumberColumn
  private let longitudes: NumberColumn
  private let ids: NumberColumn
  private let patterns: [CodePattern]
  private let noCode: Int?
  private let oddRows: NumberColumn
  private let oddPostcodes: NumberColumn
  private let labels: TextColumn

  /// Where a row has no coordinates.
  static let nowhere = -400_000_000

  init(_ image: IndexImage, labels: TextColumn) {
    codes = image.numbers(.rowCodes)
    codePatterns = image.numbers(.rowCodePatterns)
    buildings = image.numbers(.rowBuildings)
    buildingPatterns = image.numbers(.rowBuildingPatterns)
    postcodes = image.numbers(.rowPostcodes)
    plaques = image.numbers(.rowPlaques)
    floors = image.numbers(.rowFloors)
    units = image.numbers(.rowUnits)
    latitudes = image.numbers(.rowLatitudes)
    longitudes = image.numbers(.rowLongitudes)
    ids = image.numbers(.rowIDs)
    let prefixes = image.texts(.patternStarts, .patternBytes)
    let digits = image.numbers(.patternDigits)
    patterns = (0..<prefixes.count).map {
      CodePattern(prefix: prefixes.string($0), digits: digits[$0])
    }
    noCode = patterns.firstIndex(where: \.isEmpty)
    oddRows = image.numbers(.oddRows)
    oddPostcodes = image.numbers(.oddPostcodes)
    self.labels = labels
  }

  var count: Int { ids.count }

  func id(of row: Int) -> Int64 { Int64(ids[row]) }

  func code(of row: Int) -> CleanText {
    CleanText(RawText(patterns[codePatterns[row]].code(codes[row])))
  }

  func buildingCode(of row: Int) -> CleanText {
    CleanText(RawText(patterns[buildingPatterns[row]].code(buildings[row])))
  }

  func hasBuildingCode(_ row: Int) -> Bool { buildingPatterns[row] != noCode }

  func haveSameBuildingCode(_ row: Int, _ other: Int) -> Bool {
    buildings[row] == buildings[other] && buildingPatterns[row] == buildingPatterns[other]
  }

  func postcode(of row: Int) -> CleanText {
    guard postcodes[row] == 0 else { return PostcodeNumber.text(UInt64(postcodes[row])) }
    let place = oddRows.firstPosition(notBelow: row, in: 0..<oddRows.count)
    guard place < oddRows.count, oddRows[place] == row else { return "" }
    return labels.text(oddPostcodes[place])
  }

  func coordinates(of row: Int) -> Coordinates? {
    let (latitude, longitude) = (latitudes[row], longitudes[row])
    guard latitude != Self.nowhere else { return nil }
    return Coordinates(latitude: Double(latitude) / 1e6, longitude: Double(longitude) / 1e6)
  }

  /// Millionths of a degree: about ten centimetres, finer than any source of coordinates here.
  static func micro(_ degrees: Double) -> Int {
    guard degrees.isFinite, abs(degrees) <= 360 else { return nowhere + 1 }
    return Int((degrees * 1e6).rounded())
  }
}
