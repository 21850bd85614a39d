import Domain
import GRDB
import Persian

/// The figures of provinces and counties, from one run through their tallies.
struct PlaceCounts {
  /// Every province with anything in it, in the order of their names.
  private(set) var provinces: [ProvinceFigures] = []
  /// Every county with anything in it, by province, then by name.
  private(set) var counties: [CountyFigures] = []
  private(set) var units = 0

  private struct Key: Hashable {
    let province: Int64
    let county: Int64
  }

  init(_ db: Database) throws {
    let places = try Self.places(db)
    let names = try Self.names(db)
    let byProvince = Dictionary(grouping: places.keys, by: \.province)
    let order = try Row.fetchAll(
      db.cachedStatement(sql: "SELECT id, name FROM province ORDER BY rank"))
    for row in order {
      let name = row.text(1)
      var whole = PlaceFigures()
      var own: [CountyFigures] = []
      for key in byProvince[row[0]] ?? [] {
        guard let figures = places[key], !figures.isEmpty else { continue }
        whole.add(figures)
        own.append(
          CountyFigures(province: name, name: names[key.county] ?? "", figures: figures))
      }
      guard !own.isEmpty else { continue }
      provinces.append(ProvinceFigures(name: name, figures: whole))
      counties += own.sorted { $0.name.string < $1.name.string }
      units += whole.units
    }
  }

  private static func places(_ db: Database) throws -> [Key: PlaceFigures] {
    var places: [Key: PlaceFigures] = [:]
    let endowments = try Row.fetchCursor(
      db.cachedStatement(
        sql: """
          SELECT province, county, n, in_custody, for_income, dormant, unspent
          FROM endowment_place
          """))
    while let row = try endowments.next() {
      var figures = PlaceFigures()
      figures.endowments = row[2]
      figures.inCustody = row[3]
      figures.forIncome = row[4]
      figures.dormant = row[5]
      figures.unspent = row[6]
      places[Key(province: row[0], county: row[1])] = figures
    }
    let units = try Row.fetchCursor(
      db.cachedStatement(
        sql: """
          SELECT province, county, n, with_deed, leased, encroached, rent, undeeded, twice_deeded
          FROM unit_place
          """))
    while let row = try units.next() {
      let key = Key(province: row[0], county: row[1])
      var figures = places[key] ?? PlaceFigures()
      figures.units = row[2]
      figures.unitsWithDeed = row[3]
      figures.unitsLeased = row[4]
      figures.unitsEncroached = row[5]
      figures.rent = row.rial(6)
      figures.unitsUndeeded = row[7]
      figures.unitsTwiceDeeded = row[8]
      places[key] = figures
    }
    return places
  }

  private static func names(_ db: Database) throws -> [Int64: CleanText] {
    let rows = try Row.fetchAll(db.cachedStatement(sql: "SELECT id, name FROM county"))
    return Dictionary(rows.map { ($0[0], $0.text(1)) }, uniquingKeysWith: { first, _ in first })
  }
}

extension PlaceFigures {
  fileprivate var isEmpty: Bool { endowments == 0 && units == 0 }

  fileprivate mutating func add(_ other: PlaceFigures) {
    endowments += other.endowments
    inCustody += other.inCustody
    forIncome += other.forIncome
    dormant += other.dormant
    unspent += other.unspent
    units += other.units
    unitsWithDeed += other.unitsWithDeed
    unitsLeased += other.unitsLeased
    unitsEncroached += other.unitsEncroached
    unitsUndeeded += other.unitsUndeeded
    unitsTwiceDeeded += other.unitsTwiceDeeded
    rent = rent + other.rent
  }
}
