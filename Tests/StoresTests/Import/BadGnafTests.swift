import Domain
import Foundation
import Persian
import Testing

@testable import Stores

/// A GNAF file with every kind of bad row among the good ones.
@Suite struct `A GNAF file with bad rows` {
  private let fixture: ImportFixture
  private let folder: ScratchFolder
  private let store: SQLiteStore

  init() throws {
    fixture = try ImportFixture()
    folder = try ScratchFolder()
    store = try SQLiteStore.create(at: folder.file)
  }

  private static let header =
    "gnaf_id,building_id,postcode,province,county,city,main_street,plaque,lat,lon\n"

  private static func row(
    _ id: String, postcode: String = "1393111116", province: String = "تهران",
    lat: String = "35.6393", lon: String = "51.4278"
  ) -> String {
    "\(id),B\(id),\(postcode),\(province),تهران,تهران,خیابان مهر,7,\(lat),\(lon)\n"
  }

  /// What is wrong, the line that says so, and the reason that stands in the rejects file.
  private static let bad: [(line: String, reason: String)] = [
    (row("G1", postcode: ""), "duplicateKeyInFile"),
    (row(""), "missing"),
    (row("G10", province: ""), "missing"),
    ("G11,B11,1393111116,تهران\n", "wrongFieldCount"),
    (row("G12").dropLast() + ",۱,۲\n", "wrongFieldCount"),
    (row("G13", postcode: "1293111116"), "postcodeForbiddenDigit"),
    (row("G14", postcode: "13931"), "postcodeLength"),
    (row("G15", lat: "51.4278", lon: "35.6393"), "coordinatesSwapped"),
    (row("G16", lat: "0", lon: "0"), "coordinatesZero"),
    (row("G17", lat: "48.85", lon: "2.35"), "coordinatesOutOfBounds"),
    (row("G18", lat: "35.6393", lon: ""), "coordinateAlone"),
    (row("G19", lat: "شمال"), "notANumber"),
  ]

  @Test func `loads the good ones and sets the bad ones aside with their reasons`() throws {
    let good = (1...20).map { Self.row("G\($0 > 9 ? $0 + 90 : $0)") }
    let lines =
      zip(good, Self.bad.map(\.line)).flatMap { [$0, $1] } + good.dropFirst(Self.bad.count)
    let file = try fixture.write("gnaf.csv", Self.header + lines.joined())
    let rejects = fixture.path("rejects.csv")
    let summary = try fixture.run(.gnaf, [file], into: StoreImport(store), rejects: rejects)
    #expect(summary.inserted == good.count)
    #expect(summary.rejected == Self.bad.count)
    let expected = Dictionary(grouping: Self.bad, by: \.reason).mapValues(\.count)
    #expect(summary.rejectedByReason == expected)
    let text = try fixture.text("rejects.csv")
    for (place, bad) in Self.bad.enumerated() {
      #expect(text.contains("\(file)\",\(place * 2 + 3),"), "\(bad.line)")
    }
    #expect(try store.rows(withPostcode: "1393111116").count == good.count)
    #expect(try store.defects() == [])
  }

  @Test func `loads in full once the bad ones are corrected`() throws {
    let bad = Self.row("G1", lat: "51.4278", lon: "35.6393") + Self.row("G2", postcode: "13931")
    let file = try fixture.write("gnaf.csv", Self.header + bad + Self.row("G3"))
    let rejects = fixture.path("rejects.csv")
    _ = try fixture.run(.gnaf, [file], into: StoreImport(store), rejects: rejects)
    let corrected = try fixture.text("rejects.csv")
      .replacing("51.4278,35.6393", with: "35.6393,51.4278").replacing(
        ",13931,", with: ",1393111116,")
    let again = try fixture.run(
      .gnaf, [try fixture.write("again.csv", corrected)], into: StoreImport(store))
    #expect((again.inserted, again.rejected) == (2, 0))
    #expect(try store.rows(withPostcode: "1393111116").count == 3)
  }
}
