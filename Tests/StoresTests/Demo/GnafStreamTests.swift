import Domain
import Persian
import Testing

@testable import Stores

@Suite struct GnafStreamTests {
  private static let entries = Result {
    Array(GnafStream(world: try DemoFixture.world(), rows: 6_000, seed: DemoFixture.seed))
  }
  private var rows: [GnafRow] {
    get throws { try Self.entries.get().filter { !$0.isMissing }.map(\.row) }
  }

  @Test func `there are exactly as many rows as asked for, numbered from one`() throws {
    #expect(try rows.map(\.id.raw) == (1...6_000).map(Int64.init))
    let missing = try Self.entries.get().filter(\.isMissing).count
    #expect((300...1_200).contains(missing))
  }

  @Test func `the same seed lays out the same streets`() throws {
    let world = try DemoFixture.world()
    let again = GnafStream(world: world, rows: 1_500, seed: DemoFixture.seed).map(\.row)
    let other = GnafStream(world: world, rows: 1_500, seed: DemoSeed(2)).map(\.row)
    #expect(again == GnafStream(world: world, rows: 1_500, seed: DemoFixture.seed).map(\.row))
    #expect(again != other)
  }

  @Test func `postcodes are valid, unique and of the town's range`() throws {
    var seen: Set<CleanText> = []
    for entry in try Self.entries.get() {
      let digits = entry.row.postcode.string
      #expect(try Postcode(digits).oddities.isEmpty, "\(digits)")
      #expect(seen.insert(entry.row.postcode).inserted)
      #expect(entry.place.county.postcodes.contains(Int(digits.prefix(5)) ?? 0))
    }
  }

  @Test func `rows lie in their town and are clean`() throws {
    for entry in try Self.entries.get() {
      let row = entry.row
      #expect(row.province == entry.place.province.name)
      #expect(row.county == entry.place.county.name)
      let point = try #require(row.coordinates)
      #expect(point.isInIran)
      #expect(abs(point.latitude - entry.place.town.centre.latitude) < 0.8)
      for field in AddressField.allCases { #expect(row[field].findings.isEmpty) }
      #expect(!row.mainStreet.isEmpty && !row.plaque.isEmpty && !row.city.isEmpty)
    }
  }

  @Test func `units of a building share its plaque, alley and point`() throws {
    for (_, units) in Dictionary(grouping: try rows, by: \.buildingCode) {
      #expect(Set(units.map(\.plaque)).count == 1)
      #expect(Set(units.map(\.alley)).count == 1)
      #expect(Set(units.map(\.coordinates)).count == 1)
      #expect(Set(units.map(\.unit)).count == units.count)
    }
  }

  @Test func `all provinces are covered`() throws {
    #expect(Set(try rows.map(\.province)).count == 31)
  }
}
