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

  @Test func `knows which tab is under a click`() {
    let columns = Tabs(tabs, active: 0).columns(width: 40, direction: .rightToLeft)
    #expect(columns == [0..<8, 11..<17, 20..<27])
    let narrow = Tabs(tabs, active: 1).columns(width: 8, direction: .leftToRight)
    #expect(narrow == [nil, 0..<6, nil])
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
