import Domain
import Persian
import Testing

@testable import Stores

/// Figures offices have published as a whole and its parts: classes must add up.
@Suite struct PublishedFiguresTests {
  struct Figure: Sendable, CustomTestStringConvertible {
    let what: String
    let total: Int
    let parts: [Int]

    var testDescription: String { what }
  }

  static let figures = [
    Figure(what: "خراسان رضوی، تصدی، ۱۳۹۹", total: 24_303, parts: [21_913, 2_269, 121]),
    Figure(what: "سمنان، تصدی، ۱۴۰۰", total: 5_481, parts: [4_473, 974, 34]),
    Figure(what: "سمنان، بقاع، ۱۴۰۰", total: 171, parts: [134, 37]),
    Figure(what: "موقوفات عاشورا، ۱۳۹۲", total: 28_000, parts: [19_000, 9_000]),
    Figure(what: "قائم‌شهر، بهره‌برداری", total: 850, parts: [208, 642]),
    Figure(what: "میاندورود، اجاره‌نامه", total: 1_042, parts: [596, 446]),
    Figure(what: "خراسان شمالی، نیت، درصد", total: 100, parts: [60, 20, 10, 10]),
    Figure(what: "یزد، سند، درصد", total: 100, parts: [41, 59]),
  ]

  @Test(arguments: figures)
  func `the parts are the whole`(figure: Figure) {
    #expect(figure.parts.reduce(0, +) == figure.total)
  }

  @Test func `a registry of Semnan's size shows Semnan's classes, and they add up`() async throws {
    let folder = try ScratchFolder()
    let store = try SQLiteStore.create(at: folder.file)
    let semnan = Self.figures[1]
    try store.load { loader in
      var n = 0
      for (custody, count) in zip(Custody.allCases, semnan.parts) {
        for _ in 0..<count {
          n += 1
          var endowment = Fixture.endowment(n, province: "سمنان")
          endowment.custody = custody
          try loader.insert(endowment)
        }
      }
    }
    let figures = try await store.statistics(on: Day(epoch: 20_000))
    #expect(figures.endowments == semnan.total)
    #expect(Custody.allCases.map { figures.byCustody[$0] } == semnan.parts)
    #expect(figures.byProvince.map(\.endowments) == [semnan.total])
    #expect(figures.imbalances == [])
  }
}
