import Persian
import Testing

@testable import Canvas

struct `The frame of every screen` {
  private let tabs = [
    Tabs.Tab(number: "", title: "Overview"), Tabs.Tab(number: "2", title: "Waqf"),
    Tabs.Tab(number: "3", title: "Cloud"),
  ]

  @Test func `names the subjects by number`() {
    expectPictures(
      of: Tabs(tabs, active: 1), 32, 1,
      """
      |Overview   2 Waqf   3 Cloud     |
      |     Cloud 3   Waqf 2   Overview|
      """)
    #expect(Grid(32, 1, Tabs(tabs, active: 1)).text(row: 0, role: .tabActive) == "Waqf")
  }

  @Test func `folds titles, then tabs`() {
    expectPictures(
      of: Tabs(tabs, active: 1), 24, 1,
      """
      |Overview   2 Waqf   3   |
      |   3   Waqf 2   Overview|
      """)
    expectPictures(
      of: Tabs(tabs, active: 1), 12, 1,
      """
      |2 Waqf      |
      |      Waqf 2|
      """)
    expectPictures(
      of: Tabs(tabs, active: 1), 4, 1,
      """
      |2 W…|
      |W… 2|
      """)
  }

  @Test func `puts breadcrumbs in place of the other tabs`() {
    expectPictures(
      of: Tabs(tabs, active: 1, breadcrumbs: ["Yazd", "unit 12"]), 28, 1,
      """
      |2 Waqf › Yazd › unit 12     |
      |     unit 12 ‹ Yazd ‹ Waqf 2|
      """)
  }

  @Test(arguments: [Direction.leftToRight, .rightToLeft])
  func `answer to clicks where they are drawn`(direction: Direction) {
    func areas(_ tabs: Tabs, _ width: Int) -> [Int: Range<Int>] {
      let targets = Grid(width, 1, direction, tabs).surface.targets
      return Dictionary(uniqueKeysWithValues: targets.map { ($0.index, $0.area.columns) })
    }
    #expect(areas(Tabs(tabs, active: 0), 40) == [0: 0..<8, 1: 11..<17, 2: 20..<27])
    #expect(areas(Tabs(tabs, active: 1), 8) == [1: 0..<6])
  }

  @Test func `the topmost target answers, and none beside it`() {
    let surface = Surface(size: Size(width: 20, height: 8), direction: .rightToLeft) { region in
      region.region(row: 1, width: 20, height: 3).answer(as: .row, 7, group: 2)
      let room = Panel(title: "", size: Size(width: 6, height: 2)).open(in: region)
      room.region(row: 1, width: 6, height: 1).answer(as: .choice, 1)
      region.region(row: 3, column: 2, width: 0, height: 1).answer(as: .tab)
    }
    let kinds = surface.targets.map(\.kind)
    #expect(kinds == [.row, .panel, .choice])
    #expect(surface.target(row: 1, column: 0)?.kind == .row)
    #expect(surface.target(row: 1, column: 0)?.group == 2)
    #expect(surface.target(row: 1, column: 9)?.kind == .panel)
    #expect(surface.target(row: 3, column: 9)?.kind == .choice)
    #expect(surface.target(row: 7, column: 9) == nil)
    #expect(surface.target(row: -1, column: 400) == nil)
  }

  private let sources = [
    StatusLine.Source(.ok, name: "registry", age: "2 s"),
    StatusLine.Source(.ok, name: "metrics", age: "9 s"),
    StatusLine.Source(.warning, name: "post", age: "3 h"),
  ]

  @Test(arguments: [
    (44, "● registry 2 s   ● metrics 9 s   ▲ post 3 h "),
    (36, "● registry   ● metrics   ▲ post 3 h "),
    (20, "● ● ▲ post 3 h      "),
    (11, "▲ post 3 h "),
    (6, "▲ post"),
  ])
  func `lets healthy sources fold first`(width: Int, expected: String) {
    #expect(Grid(width, 1, StatusLine(sources)).picture == "|\(expected)|")
  }

  @Test func `shows sources from the reading edge`() {
    expectPictures(
      of: StatusLine(sources), 44, 1,
      """
      |● registry 2 s   ● metrics 9 s   ▲ post 3 h |
      | 3 h post ▲   9 s metrics ●   2 s registry ●|
      """)
  }

  @Test func `shows keys at the reading end, help last and longest`() {
    let hints = KeyHints([
      KeyHints.Hint("Enter", "open"), KeyHints.Hint("/", "find"), KeyHints.Hint("?", "help"),
    ])
    expectPictures(
      of: hints, 30, 1,
      """
      |    Enter open  / find  ? help|
      |help ?  find /  open Enter    |
      """)
    expectPictures(
      of: hints, 20, 1,
      """
      |  Enter open  ? help|
      |help ?  open Enter  |
      """)
    expectPictures(
      of: hints, 8, 1,
      """
      |  ? help|
      |help ?  |
      """)
  }
}
