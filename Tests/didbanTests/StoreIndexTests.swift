import Domain
import Foundation
import Matching
import Persian
import Stores
import Testing

@testable import didban

/// The index that a console makes of its store's own GNAF rows.
struct StoreIndexTests {
  private func files(_ folder: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
  }

  private func row(_ code: String, like other: GnafRow) -> GnafRow {
    GnafRow(
      id: RecordID(0), code: CleanText(RawText(code)), buildingCode: other.buildingCode,
      postcode: "", province: other.province, county: other.county, city: other.city,
      neighbourhood: "", mainStreet: "خیابان ساختگان‌زاده", sideStreet: "", alley: "",
      plaque: "۷", floor: "", unit: "", coordinates: nil)
  }

  @Test func `is a file that the next console maps, until a row of the store changes`() throws {
    let program = try Program.withSampleStore()
    let folder = NSString(string: program.store).deletingLastPathComponent + "/cache"
    let composition = try Composition.open(program.store)
    defer { composition.close() }
    let first = StoreIndex(store: composition.store, folder: folder).deferred
    let index = try first.index()
    var rows: [GnafRow] = []
    try composition.store.forEachGnafRow { rows.append($0) }
    #expect(index.rowCount == rows.count)
    let made = try files(folder)
    #expect(made.count == 1 && made[0].hasSuffix(".index"))
    // Another console of the same store finds it as it is.
    let other = StoreIndex(store: composition.store, folder: folder).deferred
    #expect(try other.index().digest == index.digest)
    #expect(try files(folder) == made)

    let neighbour = try #require(rows.first)
    _ = try composition.store.apply([.gnaf(row("999999999999", like: neighbour))])
    let lookup = try AddressLookup(index: first.index())
    #expect(lookup.answer(to: "ساختگان‌زاده ").places.count == 1)
    #expect(try first.index().rowCount == rows.count + 1)
    let later = try files(folder)
    #expect(later.count == 1 && later != made)
  }

  @Test func `is held in memory where it cannot be kept`() throws {
    let program = try Program.withSampleStore()
    let composition = try Composition.open(program.store, readOnly: true)
    defer { composition.close() }
    let index = try StoreIndex(store: composition.store, folder: "/proc/none").deferred.index()
    #expect(index.rowCount > 0)
  }

  @Test func `a damaged file is made anew`() throws {
    let program = try Program.withSampleStore()
    let folder = NSString(string: program.store).deletingLastPathComponent + "/cache"
    let composition = try Composition.open(program.store, readOnly: true)
    defer { composition.close() }
    let count = try StoreIndex(store: composition.store, folder: folder).deferred.index().rowCount
    let path = try folder + "/" + #require(files(folder).first)
    try Data("torn".utf8).write(to: URL(filePath: path))
    let again = try StoreIndex(store: composition.store, folder: folder).deferred.index()
    #expect(again.rowCount == count)
  }
}
