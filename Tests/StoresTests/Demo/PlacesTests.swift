import Domain
import Foundation
import Persian
import Testing

@testable import Stores

@Suite struct PlacesTests {
  @Test func `all 31 provinces have counties, and every town lies in Iran`() throws {
    let atlas = try DemoFixture.world().atlas
    #expect(atlas.provinces.count == 31)
    #expect(Set(atlas.provinces.map(\.name)).count == 31)
    let counties = atlas.provinces.flatMap(\.counties.elements)
    #expect(counties.count > 400)
    #expect(counties.map(\.index) == Array(counties.indices))
    for county in counties {
      #expect(county.towns.elements.allSatisfy { $0.centre.isInIran })
      #expect(county.villages.allSatisfy { $0.centre.isInIran })
      #expect(!county.postcodes.isEmpty, "\(county.name)")
    }
  }

  @Test(
    arguments: [
      ("یزد", "میبد", "میبد"), ("خراسان رضوی", "نیشابور", "نیشابور"), ("گیلان", "فومن", "ماسوله"),
      ("مازندران", "قائم‌شهر", "قائم‌شهر"), ("قم", "قم", "قم"),
    ] as [(CleanText, CleanText, CleanText)])
  func `towns belong to their real counties`(
    province: CleanText, county: CleanText, town: CleanText
  ) throws {
    let atlas = try DemoFixture.world().atlas
    let found = try #require(atlas.provinces.first { $0.name == province })
    let inside = try #require(found.counties.elements.first { $0.name == county })
    #expect(inside.towns.elements.contains { $0.name == town })
  }

  @Test func `every name of every file is clean`() throws {
    let world = try DemoFixture.world()
    var names = world.names.men + world.names.elders + world.names.women + world.names.surnames
    names += world.names.streets + world.names.flowers
    for province in world.atlas.provinces {
      for county in province.counties.elements {
        names += [province.name, county.name] + county.towns.elements.map(\.name)
        names += county.villages.map(\.name)
      }
    }
    #expect(names.count > 18_000)
    #expect(names.allSatisfy { $0.findings.isEmpty && !$0.isEmpty })
    #expect(names.allSatisfy { !$0.string.contains("ي") && !$0.string.contains("ك") })
  }

  @Test(arguments: PhraseKey.allCases)
  func `every phrase of a section fills all its gaps with clean text`(key: PhraseKey) throws {
    let filler = Filler(
      world: try DemoFixture.world(), place: "میبد", village: "بفروئیه", donor: "حاج علی")
    var random = DemoSeed(1).random(.step, 1)
    for _ in 0..<60 {
      let text = filler.text(key, &random)
      #expect(!text.string.contains("{") && !text.string.contains("}"))
      #expect(text.findings.isEmpty)
      #expect(!text.isEmpty)
    }
  }

  @Test func `a missing folder is told by the file that was looked for`() {
    let folder = PlacesFolder(URL(fileURLWithPath: "/nonexistent"))
    #expect(throws: DemoError.missing(file: "towns.tsv")) { try Atlas(folder) }
    #expect(throws: DemoError.missing(file: "men.txt")) { try NameLists(folder) }
  }

  @Test(arguments: [
    (PlacesFile.provinces, "00\tمرکزی\tmany\t38\t44\t90\t9\t48", 1),
    (.towns, "# ok\n00\tاراک\tاراک\t9\t34.0\t49.6", 2), (.postcodes, "00\tاراک\t5\t4", 1),
    (.villages, "00\tاراک", 1), (.endowmentPhrases, "[name.any]\n3\tموقوفه {nobody}", 2),
    (.unitPhrases, "[no.such.section]", 1),
  ])
  func `a damaged line is told by its file and number`(
    file: PlacesFile, text: String, line: Int
  ) throws {
    let folder = try DamagedPlaces(file, text: text)
    #expect(throws: DemoError.malformed(file: file.name, line: line)) {
      try DemoWorld(folder.places)
    }
  }

  @Test func `a section that is not there is told by its name`() throws {
    let folder = try DamagedPlaces(.unitPhrases, text: "[farmLand]\nزمین")
    #expect(throws: DemoError.missing(file: "[garden]")) { try DemoWorld(folder.places) }
  }
}

/// A copy of the folder of places with one file replaced.
private struct DamagedPlaces {
  let places: PlacesFolder
  private let folder: ScratchFolder

  init(_ file: PlacesFile, text: String) throws {
    folder = try ScratchFolder()
    let copy = URL(fileURLWithPath: folder.path + "/places")
    try FileManager.default.copyItem(at: PlacesFolder.bundled().url, to: copy)
    let target = copy.appending(path: file.rawValue)
    try FileManager.default.removeItem(at: target)
    try Data(text.utf8).write(to: target)
    places = PlacesFolder(copy)
  }
}
