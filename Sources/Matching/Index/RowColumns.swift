import Domain
import Persian

/// What sets one GNAF row apart from the others of its street, column by column.
struct RowColumns: Sendable {
  private(set) var ids: [Int64] = []
  private(set) var codes: [CleanText] = []
  private(set) var buildings: [UInt32] = []
  private(set) var postcodes: [UInt64] = []
  private(set) var plaques: [UInt32] = []
  private(set) var floors: [UInt32] = []
  private(set) var units: [UInt32] = []
  private var latitudes: [Int32] = []
  private var longitudes: [Int32] = []
  /// Postcodes that are not ten digits, kept as they are.
  private var odd: [Int64: CleanText] = [:]

  private static let nowhere = Int32.min

  var count: Int { ids.count }

  mutating func append(
    _ row: GnafRow, texts: inout TextPool, buildingCodes: inout TextPool
  ) {
    ids.append(row.id.raw)
    codes.append(row.code)
    buildings.append(buildingCodes.intern(row.buildingCode))
    let postcode = PostcodeNumber.number(row.postcode.string)
    if postcode == nil, !row.postcode.isEmpty { odd[row.id.raw] = row.postcode }
    postcodes.append(postcode ?? 0)
    plaques.append(texts.intern(row.plaque))
    floors.append(texts.intern(row.floor))
    units.append(texts.intern(row.unit))
    latitudes.append(row.coordinates.map { Self.micro($0.latitude) } ?? Self.nowhere)
    longitudes.append(row.coordinates.map { Self.micro($0.longitude) } ?? Self.nowhere)
  }

  /// The same rows in another order.
  func ordered(_ order: [UInt32]) -> RowColumns {
    var columns = RowColumns()
    columns.ids = order.map { ids[Int($0)] }
    columns.codes = order.map { codes[Int($0)] }
    columns.buildings = order.map { buildings[Int($0)] }
    columns.postcodes = order.map { postcodes[Int($0)] }
    columns.plaques = order.map { plaques[Int($0)] }
    columns.floors = order.map { floors[Int($0)] }
    columns.units = order.map { units[Int($0)] }
    columns.latitudes = order.map { latitudes[Int($0)] }
    columns.longitudes = order.map { longitudes[Int($0)] }
    columns.odd = odd
    return columns
  }

  func postcode(of row: Int) -> CleanText {
    guard postcodes[row] == 0 else { return PostcodeNumber.text(postcodes[row]) }
    return odd[ids[row]] ?? ""
  }

  func coordinates(of row: Int) -> Coordinates? {
    guard latitudes[row] != Self.nowhere else { return nil }
    return Coordinates(
      latitude: Double(latitudes[row]) / 1e6, longitude: Double(longitudes[row]) / 1e6)
  }

  /// Millionths of a degree: about ten centimetres, finer than any source of coordinates here.
  private static func micro(_ degrees: Double) -> Int32 {
    guard degrees.isFinite, abs(degrees) <= 360 else { return nowhere + 1 }
    return Int32((degrees * 1e6).rounded())
  }
}
