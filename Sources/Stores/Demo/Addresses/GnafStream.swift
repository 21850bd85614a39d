import Domain
import Persian

/// An address of the ground: a row of the file, or one the file lacks.
struct GnafEntry: Sendable {
  let row: GnafRow
  let isMissing: Bool
  let place: GnafTown
}

/// The rows of GNAF, quarter by quarter, with the addresses it lacks among them.
///
/// Rows of the file count from 1 without gaps; a missing one bears the number of the row after it.
struct GnafStream: Sequence, IteratorProtocol, Sendable {
  private let naming: StreetNaming
  private let seed: DemoSeed
  private let towns: [GnafTown]
  private var town = 0
  private var rowsInTown = 0
  private var quarters = 0
  private var pending: [GnafEntry] = []
  private var position = 0
  private var rows = 0
  private var buildings = 0
  /// The serial numbers given out under each first half of a postcode.
  private var serials: [Int: Int] = [:]

  init(world: DemoWorld, rows: Int, seed: DemoSeed) {
    naming = StreetNaming(world: world)
    self.seed = seed
    towns = GnafTown.covering(world.atlas, rows: rows)
  }

  mutating func next() -> GnafEntry? {
    while position == pending.count {
      while town < towns.count, rowsInTown == towns[town].rows {
        town += 1
        rowsInTown = 0
      }
      guard town < towns.count else { return nil }
      layOut(towns[town])
    }
    defer { position += 1 }
    return pending[position]
  }

  /// Lays out one more quarter of the town, or as much of it as the town still needs.
  private mutating func layOut(_ place: GnafTown) {
    var random = seed.random(.neighbourhood, quarters)
    quarters += 1
    pending.removeAll(keepingCapacity: true)
    position = 0
    for building in Quarter(place, naming: naming, &random).buildings(&random) {
      buildings += 1
      for unit in 0..<building.units {
        guard rowsInTown < place.rows else { return }
        if !building.isMissing {
          rows += 1
          rowsInTown += 1
        }
        let row = building.row(
          id: building.isMissing ? rows + 1 : rows, building: buildings, unit: unit,
          postcode: postcode(building.prefix, &random))
        pending.append(GnafEntry(row: row, isMissing: building.isMissing, place: place))
      }
    }
  }

  private mutating func postcode(_ prefix: Int, _ random: inout DemoRandom) -> CleanText {
    let serial = (serials[prefix] ?? 0) + random.integer(1...3)
    serials[prefix] = serial
    return DemoCode.postcode(prefix: prefix, serial: serial % 59_049)
  }
}
