import Domain
import Persian
import Testing

@testable import App

struct ProvinceGridTests {
  private func tile(_ name: CleanText) throws -> ProvinceTile {
    try #require(ProvinceTile.all.first { $0.name == name })
  }

  private struct Cell: Hashable {
    let row: Int
    let column: Int
  }

  @Test func `every province has a place of its own`() {
    #expect(ProvinceTile.all.count == 31)
    #expect(Set(ProvinceTile.all.map(\.name)).count == 31)
    #expect(Set(ProvinceTile.all.map { Cell(row: $0.row, column: $0.column) }).count == 31)
    #expect(Set(ProvinceTile.all.map(\.short)).count == 31)
  }

  @Test(
    arguments: [
      ("مازندران", "تهران"), ("گیلان", "قزوین"), ("اردبیل", "گیلان"), ("البرز", "قم"),
      ("تهران", "اصفهان"), ("اصفهان", "فارس"), ("فارس", "هرمزگان"), ("کرمانشاه", "ایلام"),
      ("لرستان", "خوزستان"), ("خراسان شمالی", "خراسان رضوی"), ("خراسان رضوی", "خراسان جنوبی"),
      ("خراسان جنوبی", "سیستان و بلوچستان"), ("یزد", "کرمان"), ("آذربایجان غربی", "کردستان"),
    ] as [(CleanText, CleanText)])
  func `the first lies north of the second`(north: CleanText, south: CleanText) throws {
    #expect(try tile(north).row < tile(south).row)
  }

  @Test(
    arguments: [
      ("آذربایجان غربی", "آذربایجان شرقی"), ("آذربایجان شرقی", "اردبیل"), ("گیلان", "مازندران"),
      ("مازندران", "گلستان"), ("قزوین", "البرز"), ("البرز", "تهران"), ("تهران", "سمنان"),
      ("سمنان", "خراسان رضوی"), ("قم", "اصفهان"), ("اصفهان", "یزد"), ("خوزستان", "فارس"),
      ("فارس", "کرمان"), ("بوشهر", "فارس"), ("بوشهر", "هرمزگان"), ("کرمان", "سیستان و بلوچستان"),
      ("یزد", "خراسان جنوبی"), ("چهارمحال و بختیاری", "اصفهان"),
    ] as [(CleanText, CleanText)])
  func `the first lies west of the second`(west: CleanText, east: CleanText) throws {
    #expect(try tile(west).column < tile(east).column)
  }

  private func grid(_ names: [CleanText]) -> ProvinceGrid {
    ProvinceGrid(
      names.map { ProvinceFigures(name: $0, endowments: 1, units: 1, unitsWithDeed: 0) })
  }

  @Test func `arrows reach every province from every other`() {
    let grid = grid(ProvinceTile.all.map(\.name))
    var seen: Set<Int> = [0]
    var open = [0]
    while let index = open.popLast() {
      for (rows, columns) in [(1, 0), (-1, 0), (0, 1), (0, -1)] {
        guard let next = grid.neighbour(of: index, rows: rows, columns: columns),
          seen.insert(next).inserted
        else { continue }
        open.append(next)
      }
    }
    #expect(seen.count == 31)
  }

  @Test func `the neighbour is the near one`() throws {
    let grid = grid(ProvinceTile.all.map(\.name))
    func step(_ name: CleanText, _ rows: Int, _ columns: Int) throws -> CleanText? {
      let index = try #require(grid.index(of: name))
      return grid.neighbour(of: index, rows: rows, columns: columns)
        .map { grid.places[$0].province.name }
    }
    #expect(try step("تهران", -1, 0) == "مازندران")
    #expect(try step("تهران", 0, -1) == "البرز")
    #expect(try step("اصفهان", 1, 0) == "فارس")
    #expect(try step("سیستان و بلوچستان", 0, 1) == nil)
  }

  @Test func `a province the map does not know lies beneath it`() throws {
    let grid = grid(["یزد", "استان آزمون", "تهران", "دیگری"])
    let stranger = try #require(grid.index(of: "استان آزمون"))
    let other = try #require(grid.index(of: "دیگری"))
    #expect(grid.places[stranger].row > 5 && grid.places[stranger].column == 0)
    #expect(grid.places[other].row == grid.places[stranger].row && grid.places[other].column == 1)
    // Letter variants are the same province.
    #expect(self.grid(["كرمان"]).places[0].row == (try tile("کرمان").row))
  }
}
