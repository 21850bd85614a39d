import Domain
import Persian

/// The columns of rows in the order in which they come.
struct DraftColumns {
  private(set) var ids: [Int64] = []
  private(set) var streets: [UInt32] = []
  private(set) var codes: [Int] = []
  private(set) var codePatterns: [UInt32] = []
  private(set) var buildings: [Int] = []
  private(set) var buildingPatterns: [UInt32] = []
  private(set) var postcodes: [Int] = []
  private(set) var plaques: [UInt32] = []
  private(set) var floors: [UInt32] = []
  private(set) var units: [UInt32] = []
  private var latitudes: [Int32] = []
  private var longitudes: [Int32] = []
  /// Labels of postcodes that are not ten digits, by row.
  private var odd: [UInt32: UInt32] = [:]
  private var patterns: [CodePattern: UInt32] = [:]
  private var lastPatterns: [(pattern: CodePattern, number: UInt32)] = []

  var count: Int { ids.count }

  mutating func append(_ row: GnafRow, street: UInt32, labels: inout TextPool) {
    let postcode = PostcodeNumber.number(row.postcode.string)
    if postcode == nil, !row.postcode.isEmpty {
      odd[UInt32(ids.count)] = labels.intern(row.postcode)
    }
    ids.append(row.id.raw)
    streets.append(street)
    let code = CodePattern.split(row.code.string)
    codes.append(code.number)
    codePatterns.append(number(of: code.pattern, at: 0))
    let building = CodePattern.split(row.buildingCode.string)
    buildings.append(building.number)
    buildingPatterns.append(number(of: building.pattern, at: 1))
    postcodes.append(Int(postcode ?? 0))
    plaques.append(labels.intern(row.plaque))
    floors.append(labels.intern(row.floor))
    units.append(labels.intern(row.unit))
    let place = row.coordinates.map {
      (RowColumns.micro($0.latitude), RowColumns.micro($0.longitude))
    }
    latitudes.append(Int32(place?.0 ?? RowColumns.nowhere))
    longitudes.append(Int32(place?.1 ?? RowColumns.nowhere))
  }

  private mutating func number(of pattern: CodePattern, at place: Int) -> UInt32 {
    if place < lastPatterns.count, lastPatterns[place].pattern == pattern {
      return lastPatterns[place].number
    }
    let number = patterns[pattern] ?? UInt32(patterns.count)
    patterns[pattern] = number
    while lastPatterns.count <= place { lastPatterns.append((pattern, number)) }
    lastPatterns[place] = (pattern, number)
    return number
  }

  /// The place of each pattern among all.
  var patternRanks: [Int] {
    var ranks = Array(repeating: 0, count: patterns.count)
    for (rank, entry) in patterns.sorted(by: { $0.key < $1.key }).enumerated() {
      ranks[Int(entry.value)] = rank
    }
    return ranks
  }

  /// Writes every column in another order of rows.
  func write(to writer: inout ImageWriter, in order: RowOrder, labelRanks: [UInt32]) {
    let rows = order.sorted
    let patternRanks = order.patternRanks
    writer.add(.rowCodes, rows.lazy.map { codes[Int($0)] })
    writer.add(.rowCodePatterns, rows.lazy.map { patternRanks[Int(codePatterns[Int($0)])] })
    writer.add(.rowBuildings, rows.lazy.map { buildings[Int($0)] })
    writer.add(
      .rowBuildingPatterns, rows.lazy.map { patternRanks[Int(buildingPatterns[Int($0)])] })
    writer.add(.rowPostcodes, rows.lazy.map { postcodes[Int($0)] })
    writer.add(.rowPlaques, rows.lazy.map { Int(labelRanks[Int(plaques[Int($0)])]) })
    writer.add(.rowFloors, rows.lazy.map { Int(labelRanks[Int(floors[Int($0)])]) })
    writer.add(.rowUnits, rows.lazy.map { Int(labelRanks[Int(units[Int($0)])]) })
    writer.add(.rowLatitudes, rows.lazy.map { Int(latitudes[Int($0)]) })
    writer.add(.rowLongitudes, rows.lazy.map { Int(longitudes[Int($0)]) })
    writer.add(.rowIDs, rows.lazy.map { Int(ids[Int($0)]) })
    let sorted = patterns.keys.sorted()
    writer.add(.patternStarts, .patternBytes, sorted.lazy.map(\.prefix))
    writer.add(.patternDigits, sorted.map(\.digits))
    writeDirectory(to: &writer, rows: rows, labelRanks: labelRanks)
  }

  private func writeDirectory(
    to writer: inout ImageWriter, rows: [UInt32], labelRanks: [UInt32]
  ) {
    // Sorted as one number each: the postcode, then the row.
    var directory: [UInt64] = []
    var oddRows: [(row: Int, label: Int)] = []
    for (place, row) in rows.enumerated() {
      let postcode = postcodes[Int(row)]
      if postcode > 0 {
        directory.append(UInt64(postcode - Self.firstPostcode) << 30 | UInt64(place))
      } else if let label = odd[row] {
        oddRows.append((place, Int(labelRanks[Int(label)])))
      }
    }
    directory.sort()
    writer.add(.rowsByPostcode, directory.lazy.map { Int($0 & (1 << 30 - 1)) })
    writer.add(.oddRows, oddRows.map(\.row))
    writer.add(.oddPostcodes, oddRows.map(\.label))
  }

  /// The number of «0000000000» (``PostcodeNumber``).
  private static let firstPostcode = 10_000_000_000
}
