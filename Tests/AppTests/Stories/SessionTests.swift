import Canvas
import Domain
import Foundation
import Persian
import Testing

@testable import App

/// Language, direction, themes, keys, help, palette, prompts.
struct SessionTests {
  @Test func `switching the language turns the screen over and keeps the place`() async throws {
    let studio = try Studio()
    var console = try await studio.rehearse("2<tab><down><down>")
    #expect(console.surface().direction == .rightToLeft)
    #expect(console.shows("نام موقوفه"))
    try await console.press("L")
    #expect(console.surface().direction == .leftToRight)
    #expect(console.shows("Founded"))
    #expect(console.endowments?.cursor == 2)
    try await console.press("D")
    #expect(console.surface().direction == .rightToLeft)
    #expect(console.shows("Founded"))
    try await console.press("L")
    #expect(console.surface().direction == .rightToLeft)
    #expect(console.shows("نام موقوفه"))
  }

  @Test func `the theme key goes round all themes`() async throws {
    let studio = try Studio()
    var console = try await studio.rehearse()
    var seen: [String] = []
    for _ in Studio.themes {
      seen.append(console.state.session.theme)
      try await console.press("t")
    }
    #expect(seen == Studio.themes)
    #expect(console.state.session.theme == Studio.themes[0])
  }

  @Test(arguments: [
    (Language.persian, "<left>", 1), (.persian, "h", 1), (.english, "<right>", 1),
    (.english, "l", 1), (.persian, "<right>", 0), (.english, "h", 0),
  ])
  func `arrows go the way they point`(language: Language, key: String, pillar: Int) async throws {
    let studio = try Studio()
    let console = try await studio.rehearse(key, language)
    guard case .overview(let overview) = console.state.pane else {
      Issue.record("not on the overview")
      return
    }
    #expect(overview.focus == .pillar(pillar))
  }

  @Test func `letters of a Persian keyboard are the keys they sit on`() async throws {
    let studio = try Studio()
    var console = try await studio.rehearse("۲<tab>تت")
    #expect(console.endowments?.cursor == 2)
    try await console.press("ن")
    #expect(console.endowments?.cursor == 1)
    try await console.press("ض")
    #expect(console.isOver)
  }

  @Test(arguments: ["q", "<ctrl-c>", ":خروج<enter>", ":quit<enter>"])
  func `there are several ways to quit`(keys: String) async throws {
    let studio = try Studio()
    #expect(try await studio.rehearse(keys).isOver)
  }

  @Test func `q typed into a prompt is a letter`() async throws {
    let studio = try Studio()
    let console = try await studio.rehearse("2<tab>/q")
    #expect(!console.isOver)
    #expect(console.shows("q"))
  }

  @Test func `help lists every binding in force, and scrolls to its end`() async throws {
    let studio = try Studio()
    for (keys, context) in [("?", KeyContext.general), ("2<tab>?", .records), ("v?", .review)] {
      var console = try await studio.rehearse(keys, size: Size(width: 80, height: 24))
      var seen = Set<String>()
      for _ in 0..<90 {
        for line in console.lines { seen.insert(line) }
        try await console.press("<down>")
      }
      let text = seen.joined(separator: "\n")
      for binding in console.state.keymap.bindings(in: context) {
        #expect(text.contains(console.state.wording.title(binding.command).string))
      }
      #expect(text.contains(console.state.wording.inField.string))
      for binding in EditKeymap.bindings {
        #expect(text.contains(console.state.wording.title(binding.command).string))
      }
      #expect(text.contains(console.state.wording.helpArrows.string))
    }
  }

  @Test func `every command has a title in both languages, a key or a place in the palette`() {
    for language in [Language.persian, .english] {
      let wording = Wording(language)
      let titles = Command.allCases.map { wording.title($0).string }
      #expect(titles.allSatisfy { !$0.isEmpty })
      #expect(Set(titles).count == titles.count)
    }
    let bound = Set(Keymap.standard.bindings.map(\.command))
    #expect(Set(Command.allCases).subtracting(bound) == [])
  }

  @Test func `no key means two things in one context`() {
    for context in KeyContext.allCases {
      let keys = Keymap.standard.bindings.filter { $0.context == context }.flatMap(\.keys)
      #expect(Set(keys).count == keys.count)
    }
  }

  @Test func `the palette finds a command by either language and carries it out`() async throws {
    let studio = try Studio()
    for words in ["ابر", "cloud"] {
      let console = try await studio.rehearse(":\(words)<enter>")
      #expect(console.state.tab == .cloud)
    }
    let nothing = try await studio.rehearse(":ققق")
    #expect(nothing.shows(nothing.state.wording.nothingFound))
  }

  @Test func `the palette goes to every view by its name, in either language`() async throws {
    let studio = try Studio()
    for language in [Language.persian, .english] {
      let wording = Wording(language)
      for tab in Tab.allCases {
        for (place, name) in wording.views(of: tab).enumerated() {
          var console = try await studio.rehearse("2<tab><enter>")
          await console.play([.command(.palette), .key(.paste(RawText(name.string)))])
          guard case .palette(let palette)? = console.state.layers.last else {
            Issue.record("no palette")
            continue
          }
          let items = palette.items(console.state.wording)
          let down = try #require(items.firstIndex(of: .view(tab, place)), "\(name)")
          try await console.press(String(repeating: "<down>", count: down) + "<enter>")
          #expect(console.state.tab == tab)
          #expect(console.state.current.current == place)
          #expect(console.state.current.opened.isEmpty)
        }
      }
    }
  }

  @Test func `a prompt edits in Persian: yeh and kaf as typed by Arabic keyboards`() async throws {
    let studio = try Studio()
    var console = try await studio.rehearse("2<tab>/")
    await console.play([.key(.paste(RawText("كرماني\u{1B}]52;c;AAAA\u{7}")))])
    guard case .prompt(let prompt)? = console.state.layers.last else {
      Issue.record("no prompt")
      return
    }
    #expect(prompt.entry.text.string.hasPrefix("کرمانی"))
    #expect(!prompt.entry.text.string.unicodeScalars.contains { $0.value < 0x20 })
    #expect(console.surface().defect == nil)
  }

  @Test func `keys of editing work from the reading edge`() async throws {
    let studio = try Studio()
    var console = try await studio.rehearse("2<tab>/abc")
    func text() -> String {
      guard case .prompt(let prompt)? = console.state.layers.last else { return "" }
      return prompt.entry.text.string
    }
    try await console.press("<home>x<end>y<bs>")
    #expect(text() == "xabc")
    try await console.press("<ctrl-w>")
    #expect(text() == "")
    try await console.press("یک دو<ctrl-w>سه<ctrl-a><del>")
    #expect(text() == "ک سه")
    try await console.press("<ctrl-k>")
    #expect(text() == "")
    // Arrows go where they point: a Latin word runs to the right on a Persian screen too.
    try await console.press("ab<home><right>-")
    #expect(text() == "a-b")
    try await console.press("<ctrl-u>")
    #expect(text() == "b")
  }

  @Test func `resizing keeps the selection in view`() async throws {
    let studio = try Studio()
    var console = try await studio.rehearse(
      "2<tab><pgdn><pgdn>", size: Size(width: 160, height: 50))
    let selected = try #require(console.endowments?.selected)
    for (width, height) in [(80, 24), (60, 15), (20, 5), (300, 100), (100, 30)] {
      await console.play([.resized(Size(width: width, height: height))])
      #expect(console.endowments?.selected?.id == selected.id)
      #expect(console.surface().defect == nil)
    }
    #expect(console.shows(selected.name))
  }
}
