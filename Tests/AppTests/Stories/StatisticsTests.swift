import Canvas
import Domain
import Foundation
import Monitoring
import Persian
import Testing

@testable import App

/// The pictures of the registry: their keys, what they open, and what they say when figures disagree.
struct StatisticsTests {
  private static let languages = [Language.persian, .english]

  private func pane(_ console: Rehearsal) throws -> StatisticsPane {
    guard case .statistics(let pane) = console.state.pane else {
      throw Strayed()
    }
    return pane
  }

  private struct Strayed: Error {}

  @Test func `one key goes through the pictures and comes round`() async throws {
    let studio = try Studio()
    var console = try await studio.rehearse("2")
    for picture in [StatisticsPane.Picture.map, .provinces, .history, .totals] {
      try await console.press("c")
      #expect(try pane(console).picture == picture)
    }
    try await console.press("C")
    #expect(try pane(console).picture == .history)
    // The same keys of a Persian keyboard.
    try await console.press("ز")
    #expect(try pane(console).picture == .totals)
  }

  @Test func `the measure goes round in every picture`() async throws {
    let studio = try Studio()
    var console = try await studio.rehearse("2cm")
    #expect(try pane(console).measure == .endowments)
    try await console.press("MM")
    #expect(try pane(console).measure == PlaceMeasure.allCases.last)
    try await console.press("ccm")
    #expect(try pane(console).series == .units)
  }

  @Test(arguments: languages)
  func `on the map an arrow goes where it points, in both directions of reading`(
    language: Language
  ) async throws {
    let studio = try Studio()
    var console = try await studio.rehearse("2c", language)
    let figures = try #require(console.state.figures.registry)
    let grid = ProvinceGrid(figures.byProvince)
    for (key, rows, columns) in [
      ("<right>", 0, 1), ("<down>", 1, 0), ("<left>", 0, -1), ("<up>", -1, 0),
    ] {
      let before = try #require(grid.index(of: try pane(console).shownProvince(in: figures)))
      let wanted = grid.neighbour(of: before, rows: rows, columns: columns) ?? before
      try await console.press(key)
      #expect(
        try pane(console).shownProvince(in: figures) == grid.places[wanted].province.name)
    }
  }

  @Test func `a tile and a cell open exactly the records they count`() async throws {
    let studio = try Studio()
    var console = try await studio.rehearse("2c")
    let figures = try #require(console.state.figures.registry)
    for measure in PlaceMeasure.allCases where measure != .rent {
      #expect(try pane(console).measure == measure)
      let name = try #require(try pane(console).shownProvince(in: figures))
      let province = try #require(figures.byProvince.first { $0.name == name })
      let count =
        switch measure.figure(of: province.figures) {
        case .count(let count): count
        case .part(let part, _): part
        case .amount: 0
        }
      try await console.press("<enter>")
      #expect(console.state.records?.list.total == count, "\(measure)")
      try await console.press("<esc>m")
      if try pane(console).measure == .rent { try await console.press("m") }
    }
  }

  @Test func `a county and a month open exactly the records they count`() async throws {
    let studio = try Studio()
    var console = try await studio.rehearse("2<down>m")
    let figures = try #require(console.state.figures.registry)
    let county = try #require(try pane(console).selected(in: figures))
    try await console.press("<enter>")
    #expect(console.state.records?.list.total == county.count)
    try await console.press("<esc>ccc<left><left>")
    for measure in [HistoryMeasure.deeds, .units, .endowments] {
      #expect(try pane(console).series == measure)
      let series = try #require(figures.depth.history.series[measure])
      try await console.press("<enter>")
      #expect(console.state.records?.list.total == series.months[33], "\(measure)")
      try await console.press("<esc>m")
    }
    // Money that fell due has no list yet: nothing opens, and the footer says why.
    try await console.press("<enter>")
    #expect(console.shows(console.state.wording.noListBehind))
  }

  @Test func `the table is ordered by the column in focus, and by name again`() async throws {
    let studio = try Studio()
    var console = try await studio.rehearse("2ccmo")
    let figures = try #require(console.state.figures.registry)
    let counts = try pane(console).orderedProvinces(in: figures).map(\.endowments)
    #expect(counts == counts.sorted(by: >))
    try await console.press("g")
    #expect(
      try pane(console).shownProvince(in: figures)
        == pane(console).orderedProvinces(in: figures).first?.name)
    try await console.press("o")
    #expect(try pane(console).orderedProvinces(in: figures) == figures.byProvince)
  }

  @Test func `in time an arrow goes to earlier and later months, and stops at the ends`()
    async throws
  {
    let studio = try Studio()
    var console = try await studio.rehearse("2ccc<left><left>")
    #expect(try pane(console).monthsBack == 2)
    try await console.press("<right><right><right><right>")
    #expect(try pane(console).monthsBack == 0)
    try await console.press("g")
    #expect(try pane(console).monthsBack == 35)
    var state = console.state
    state.session.timeDirection = .rightToLeft
    _ = state.update(.key(.left))
    guard case .statistics(let pane) = state.pane else { throw Strayed() }
    #expect(pane.monthsBack == 34, "time runs the other way")
  }

  @Test(arguments: languages)
  func `the mouse picks a picture, a breakdown, a province, a month`(language: Language)
    async throws
  {
    let studio = try Studio()
    let wording = Wording(language)
    var console = try await studio.rehearse("2", language)
    try await console.click(on: wording.name(Breakdown.arrears))
    #expect(try pane(console).focus == .arrears)
    try await console.click(on: wording.name(StatisticsPane.Picture.map))
    #expect(try pane(console).picture == .map)
    let figures = try #require(console.state.figures.registry)
    let place = ProvinceGrid(figures.byProvince).places[2]
    try await console.click(on: place.label)
    #expect(try pane(console).province == place.province.name)
    try await console.click(on: wording.name(StatisticsPane.Picture.history))
    try await console.click(on: wording.name(HistoryMeasure.rentDue))
    #expect(try pane(console).series == .rentDue)
  }

  @Test(arguments: languages)
  func `every figure tells its rule, its source, its moment and whether it adds up`(
    language: Language
  ) async throws {
    let studio = try Studio()
    let wording = Wording(language)
    var console = try await studio.rehearse("2i", language)
    #expect(console.shows(wording.asOf) && console.shows(wording.source))
    let figures = try #require(console.state.figures.registry)
    #expect(console.shows(wording.balanced(figures.balance(of: .province))))
    try await console.press("<esc>cicici")
    for subject in [
      FigureSubject.measure(.deedShare), .measure(.deedShare), .history(.deeds),
    ] { #expect(!wording.rule(subject).isEmpty) }
    for breakdown in Breakdown.allCases { #expect(!wording.rule(.breakdown(breakdown)).isEmpty) }
  }

  @Test(arguments: languages)
  func `figures that disagree say so on the screen, in the list and by alert`(language: Language)
    async throws
  {
    let studio = try Studio()
    try studio.change("UPDATE endowment_tally SET n = n + 1 WHERE custody = 1")
    let wording = Wording(language)
    var console = try await studio.rehearse("2", language)
    let figures = try #require(console.state.figures.registry)
    #expect(figures.imbalances == [.custody, .use, .kind])
    #expect(console.shows(wording.unbalanced(figures.imbalances)))
    try await console.press("mm")
    #expect(console.shows(wording.unbalanced(figures.balance(of: .custody))))
    #expect(console.state.shownAlerts.contains { $0.alert.finding == .figuresDisagree(.custody) })
    try await console.press("1")
    let row = try #require(
      console.state.shownAlerts.firstIndex { $0.alert.finding == .figuresDisagree(.kind) })
    try await console.press("g<down>" + String(repeating: "<down>", count: row) + "<enter>")
    #expect(try pane(console).focus == .kind)
  }
}

extension Rehearsal {
  /// Clicks where a text stands on the glass, the last where there are several.
  fileprivate mutating func click(on text: CleanText) async throws {
    let surface = surface()
    let run = try #require(surface.runs.last { $0.text == text }, "\(text)")
    let column = surface.direction.visualColumn(
      ofLogical: run.column + min(1, run.width - 1), width: surface.size.width)
    await play([.key(.mouse(MouseEvent(.press, row: run.row, visualColumn: column)))])
    await play([.key(.mouse(MouseEvent(.release, row: run.row, visualColumn: column)))])
  }
}
