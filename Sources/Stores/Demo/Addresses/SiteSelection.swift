import Domain
import Persian

/// Chooses addresses for the queue while GNAF goes by, and has them written by clerks.
///
/// Five in six lie in the file, chosen evenly; the others are among those the file lacks.
struct SiteSelection: Sendable {
  private let clerk: Clerk
  private let seed: DemoSeed
  private let rows: Int
  private let wanted: Int
  private let wantedMissing: Int
  private var missingSeen = 0
  private var passed = 0
  private var other: GnafRow?
  private(set) var sites: [QueueSite] = []
  /// Rows to fall back on where the streets laid out lacked fewer addresses than expected.
  private var reserve: [GnafEntry] = []

  /// The share of addresses that the file lacks, by the streets laid out: about one in ten.
  private static let missingRate = 0.1

  init(world: DemoWorld, rows: Int, items: Int, seed: DemoSeed) {
    clerk = Clerk(world: world)
    self.seed = seed
    self.rows = rows
    wantedMissing = items / 6
    wanted = items - wantedMissing
    sites.reserveCapacity(items)
  }

  /// Looks at the next address of the ground.
  mutating func take(_ entry: GnafEntry) {
    let isChosen = entry.isMissing ? isMissingChosen() : isChosen(Int(entry.row.id.raw))
    if isChosen {
      add(entry)
    } else if !entry.isMissing {
      passed += 1
      if passed % reserveStep == 0 { reserve.append(entry) }
    }
    other = entry.row
  }

  /// Brings the addresses to the number asked for, when the whole ground has been seen.
  mutating func finish() {
    for entry in reserve.prefix(max(0, wanted + wantedMissing - sites.count)) { add(entry) }
    reserve = []
  }

  /// Rows passed over for one that is kept: as many are kept as addresses could be lacking.
  private var reserveStep: Int { max(1, (rows - wanted) / max(1, wantedMissing + 1)) }

  private func isChosen(_ position: Int) -> Bool {
    position * wanted / max(1, rows) != (position - 1) * wanted / max(1, rows)
  }

  private mutating func isMissingChosen() -> Bool {
    missingSeen += 1
    let expected = max(1, Int(Double(rows) * Self.missingRate))
    let due = min(wantedMissing, missingSeen * wantedMissing / expected)
    return due != min(wantedMissing, (missingSeen - 1) * wantedMissing / expected)
  }

  private mutating func add(_ entry: GnafEntry) {
    var random = seed.random(.queue, sites.count)
    let row = entry.row
    let writing = clerk.writing(of: row, other: other ?? row, &random)
    sites.append(
      QueueSite(
        county: entry.place.county.index, province: entry.place.province.code,
        place: Place(province: row.province, county: row.county, locality: row.city),
        type: Self.types.draw(&random), text: writing.text, postcode: writing.postcode,
        coordinates: random.chance(0.3) ? row.coordinates : nil,
        truth: entry.isMissing ? nil : row.id, isClear: writing.isClear))
  }

  private static let types = Odds<PropertyType>(
    [(.residentialBuilding, 30), (.residentialLand, 9), (.office, 8), (.workshop, 6)],
    last: (.commercial, 47))
}
