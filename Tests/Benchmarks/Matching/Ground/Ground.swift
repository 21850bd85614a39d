import Corpora
import Domain
import Persian
import Stores

/// GNAF rows of a whole country, the same for the same seed, made street by street and kept nowhere.
///
/// Places are those of the product's own data; streets, houses and postcodes are invented.
struct Ground: Sendable {
  let rows: Int
  let seed: UInt64
  let names: NameStock
  private let towns: [GroundTown]

  init(rows: Int, seed: UInt64) throws {
    self.rows = rows
    self.seed = seed
    let folder = try PlacesFolder.bundled()
    let atlas = try Atlas(folder)
    names = NameStock(try NameLists(folder), atlas)
    towns = GroundTown.dealt(rows, over: atlas)
  }

  /// Hands over every row in order, with the name of another street of its quarter.
  func walk(_ each: (GnafRow, _ crossing: CleanText) -> Void) {
    var numbers = RowNumbers()
    for (number, town) in towns.enumerated() {
      var walk = TownWalk(town, names: names, seed: seed &+ UInt64(number) &* 0xD1B5_4A32_D192_ED03)
      while walk.rowsLeft > 0 { walk.layOutQuarter(&numbers, each) }
    }
  }
}

/// The numbers that rows and buildings bear, given out in order.
struct RowNumbers {
  private(set) var row = 0
  private(set) var building = 0

  mutating func nextRow() -> Int {
    row += 1
    return row
  }

  mutating func nextBuilding() -> CleanText {
    building += 1
    return "B" + NumberTexts.eight(building)
  }
}
