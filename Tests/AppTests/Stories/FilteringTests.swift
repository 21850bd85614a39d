import Canvas
import Domain
import Persian
import Testing

@testable import App

/// Narrowing a list in the filter language, as a clerk does.
struct FilteringTests {
  private func line(_ console: Rehearsal) -> String? {
    guard case .filter(let filter)? = console.state.layers.last else { return nil }
    return filter.entry.text.string
  }

  private func units(_ keys: String, _ language: Language = .persian) async throws -> Rehearsal {
    try await Studio().rehearse("2<tab><tab>\(keys)", language)
  }

  @Test func `conditions narrow the list, are shown as written, and are taken away`() async throws {
    var console = try await units("fسند:ندارد تصرف:در اجاره<enter>")
    let units = try #require(console.units)
    #expect(units.total > 0 && units.total < 1_300)
    #expect(units.page.rows.allSatisfy { $0.deed.state == .none && $0.occupancy == .leased })
    #expect(console.shows("سند:ندارد تصرف:«در اجاره»"))
    try await console.press("F")
    #expect(console.units?.total == 1_300)
  }

  @Test func `the line opens with the filter in force, in the session's language`() async throws {
    let filter = "fdeed:none rent>100m «مسجد»<enter>f"
    #expect(line(try await units(filter)) == "سند:ندارد اجاره>۱۰۰میلیون «مسجد»")
    #expect(line(try await units(filter, .english)) == "deed:none rent>100m \"مسجد\"")
  }

  @Test func `an error keeps the line open, and says what is wrong where`() async throws {
    var console = try await units("fسند:ندارد اجاره>زیاد<enter>")
    #expect(line(console) == "سند:ندارد اجاره>زیاد")
    #expect(console.units?.total == 1_300)
    #expect(console.shows("«زیاد» برای «اجاره» عدد نیست"))
    let roles = console.surface().mirrored().roles(row: 39)
    #expect(roles.filter { $0 == .inputError }.count == 4)
    try await console.press("<bs><bs><bs><bs>۱م<enter>")
    #expect(line(console) == nil)
    #expect(console.shows("سند:ندارد اجاره>۱میلیون"))
  }

  @Test func `what the line means is said while it is typed`() async throws {
    #expect(
      try await units("fسند:ندارد -نوع:باغ پایان<۱۴۰۵/۰۳/۰۱").shows(
        "یعنی: سند ندارد، نوع جز باغ، پایان پیش از ۱۴۰۵/۰۳/۰۱"))
    #expect(
      try await units("fdeed:none rent>100m", .english).shows(
        "means: deed none, rent over 100,000,000 rial"))
  }

  @Test func `candidates are chosen by Tab and arrows, and Enter takes them`() async throws {
    var console = try await units("fسن<tab>")
    #expect(line(console) == "سن")
    try await console.press("<enter>")
    #expect(line(console) == "سند:")
    try await console.press("<down><enter>")
    #expect(line(console) == "سند:ندارد ")
    try await console.press("<enter>")
    #expect(line(console) == nil)
    #expect(console.units?.page.rows.allSatisfy { $0.deed.state == .none } == true)
  }

  @Test func `a choice is left by typing on, and by going back to the line`() async throws {
    var console = try await units("fسن<tab><up>")
    try await console.press("<enter>")
    #expect(line(console) == nil)
    #expect(console.units?.query.filter == RecordFilter(text: "سن"))
    try await console.press("Ffسن<tab>د<enter>")
    #expect(console.units?.query.filter == RecordFilter(text: "سند"))
  }

  @Test func `a candidate taken can be undone`() async throws {
    #expect(line(try await units("fسن<tab><enter><ctrl-_>")) == "سن")
  }

  @Test func `a province is completed from those the registry has`() async throws {
    var console = try await units("fیز<tab><enter>")
    #expect(line(console) == "استان:یزد ")
    try await console.press("<enter>")
    #expect(console.units?.page.rows.allSatisfy { $0.place.province == "یزد" } == true)
  }

  @Test func `Escape leaves the list as it was`() async throws {
    let console = try await units("fسند:ندارد<enter>fxyz:1<enter><esc>")
    #expect(line(console) == nil)
    #expect(console.shows("سند:ندارد"))
  }

  @Test func `the record a list was opened out of stays`() async throws {
    var console = try await Studio().rehearse("2<tab><enter>")
    let scope = try #require(console.units?.query.filter.scope)
    let total = console.units?.total
    try await console.press("fسند:ندارد<enter>")
    #expect(console.units?.query.filter.scope == scope)
    try await console.press("f<ctrl-u><enter>")
    #expect(console.units?.query.filter == RecordFilter(scope: scope))
    #expect(console.units?.total == total)
  }

  @Test(
    arguments: [Language.persian, .english],
    [Size(width: 60, height: 20), Size(width: 120, height: 40)])
  func `every step of writing draws a whole screen`(language: Language, size: Size) async throws {
    let studio = try Studio()
    for list in ["2<tab>", "2<tab><tab>", "3<tab><tab>", "3<tab><tab><tab>", "4"] {
      var console = try await studio.rehearse(list, language, size: size)
      for keys in ["f", "س", "<ctrl-u>سند:", "<tab><tab><tab>", ":<enter>", "«", " state:x -y"] {
        try await console.press(keys)
        #expect(console.surface().defect == nil)
      }
    }
  }
}
