import Domain
import Foundation
import Persian
import Testing

@testable import Stores

/// Files of queries about what machines used: those that ship, and an operator's in their place.
struct ShowbackQueryFileTests {
  private func own(_ toml: String) throws -> [ShowbackQuery] {
    let path = FileManager.default.temporaryDirectory.appending(path: "didban-\(UUID()).toml").path
    try Data(toml.utf8).write(to: URL(filePath: path))
    defer { try? FileManager.default.removeItem(atPath: path) }
    return try ShowbackQuery.load(overriding: path)
  }

  @Test func `one of each figure ships, with the window where it belongs`() throws {
    let queries = try ShowbackQuery.load()
    #expect(queries.map(\.figure) == ShowbackFigure.allCases)
    for query in queries {
      let asked = query.query(over: 7_200)
      #expect(asked.expression.contains("[7200s") && !asked.expression.contains("$"))
      #expect(!asked.expression.contains("steps") && asked.labels == ["domain"])
    }
    #expect(try ShowbackQuery.load(overriding: "/nowhere/showback.toml") == queries)
  }

  @Test func `an operator's query takes the shipped one's place and may use its names`() throws {
    let queries = try own(
      "[[query]]\nid = \"vcpu_measured\"\nlabels = [\"zone\", \"vm\"]\nquery = 'up[$window] / steps'\n"
    )
    #expect(queries.count == 4 && queries[1].labels == ["zone", "vm"])
    #expect(queries[1].expression.hasPrefix("up[$window] / (scalar("))
  }

  @Test func `what is wrong is named with its entry and key`() throws {
    func fault(_ toml: String) throws -> CatalogueFault {
      try #require(throws: CatalogueFault.self) { try own(toml) }
    }
    let sound = "[[query]]\nid = \"vcpu_hours\"\nlabels = [\"d\"]\nquery = 'x[$window]'\n"
    #expect(try fault(sound + "unit = \"h\"\n").key == "vcpu_hours.unit")
    #expect(try fault(sound + sound).reason == .repeated)
    #expect(try fault(sound.replacing("vcpu_hours", with: "disk")).key == "disk.id")
    #expect(try fault(sound.replacing("$window", with: "1h")).reason == .notInQuery("$window"))
    #expect(try fault(sound.replacing("\"d\"", with: "")).reason == .missing)
  }
}
