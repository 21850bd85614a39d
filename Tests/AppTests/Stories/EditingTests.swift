import Canvas
import Domain
import Persian
import Testing

@testable import App

/// Typing into the fields of the console, as a clerk does.
struct EditingTests {
  private func entry(_ console: Rehearsal) -> String? {
    switch console.state.layers.last {
    case .prompt(let prompt): prompt.entry.text.string
    case .palette(let palette): palette.entry.text.string
    case .filter(let filter): filter.entry.text.string
    default: nil
    }
  }

  @Test func `a half-space typed in a search finds what is written with and without it`()
    async throws
  {
    let studio = try Studio()
    var console = try await studio.rehearse("2<tab>/روضه<ctrl-j>خوانی<enter>")
    let with = try #require(console.endowments?.selected)
    #expect(Folding.key(with.name).contains("روضهخوانی"))
    try await console.press("g/<zwnj>روضهخوانی<enter>")
    #expect(console.endowments?.selected?.id == with.id)
  }

  @Test func `digits of either family and blanks to excess find the same`() async throws {
    let studio = try Studio()
    var console = try await studio.rehearse("2<tab>/0100003<enter>")
    let latin = try #require(console.endowments?.selected)
    try await console.press("g/۰۱۰۰۰۰۳<enter>")
    #expect(console.endowments?.selected?.id == latin.id)
    try await console.press("g/  ٠١٠٠٠٠٣  <enter>")
    #expect(console.endowments?.selected?.id == latin.id)
    try await console.press("F")
    for needle in ["حاج  احمد", "  حاج احمد", "<zwnj>حاج احمد<zwnj>"] {
      try await console.press("g/\(needle)<enter>")
      #expect(
        console.endowments?.selected.map { Folding.key($0.name) }?.contains("حاج احمد") == true)
    }
  }

  @Test func `the palette takes blanks and half-spaces, and keeps its choice over motions`()
    async throws
  {
    let studio = try Studio()
    for needle in [" ابر", "<zwnj>ابر", "ابر  دماوند"] {
      let console = try await studio.rehearse(":\(needle)<enter>")
      #expect(console.state.tab == .cloud)
    }
    let console = try await studio.rehearse(":ر<down><down><right><left>")
    guard case .palette(let palette)? = console.state.layers.last else {
      Issue.record("no palette")
      return
    }
    #expect(palette.cursor.position == 2)
  }

  @Test(arguments: [Language.persian, .english])
  func `a paste too long is cut, and the footer says so`(language: Language) async throws {
    let studio = try Studio()
    for keys in ["2<tab>/", "2<tab>f", ":"] {
      for size in [Size(width: 80, height: 24), Size(width: 160, height: 50)] {
        var console = try await studio.rehearse(keys, language, size: size)
        let paste = String(repeating: "بازار بزرگ\n", count: 1000)
        await console.play([.key(.paste(RawText(paste)))])
        #expect(console.shows(console.state.wording.fieldIsFull(limit: TypedText.limit)))
        #expect(entry(console)?.unicodeScalars.count == TypedText.limit)
        #expect(console.surface().defect == nil)
        try await console.press("<ctrl-_>")
        #expect(entry(console) == "")
      }
    }
  }

  @Test func `what was cut in one field is put into another`() async throws {
    let studio = try Studio()
    var console = try await studio.rehearse("2<tab>/بازار بزرگ<ctrl-u><esc>f<ctrl-y>")
    #expect(entry(console) == "بازار بزرگ")
    try await console.press("<esc>:<ctrl-y>")
    #expect(entry(console) == "بازار بزرگ")
  }

  @Test func `keys of editing are never commands of the console`() async throws {
    let studio = try Studio()
    var console = try await studio.rehearse("2<tab>/")
    let screen = console.state.session
    try await console.press("<ctrl-d><ctrl-r><ctrl-f><ctrl-b><ctrl-u><ctrl-j><alt-q><ctrl-p>tLDq?")
    #expect(!console.isOver)
    #expect(console.state.session == screen)
    #expect(entry(console) == "\u{200C}tLDq?")
    #expect(console.state.layers.count == 1)
  }

  @Test func `F1 shows the keys of a field and leaves what is typed`() async throws {
    let studio = try Studio()
    for keys in ["2<tab>/یزد", ":یزد"] {
      var console = try await studio.rehearse(keys + "<f1>", size: Size(width: 80, height: 24))
      #expect(console.shows(console.state.wording.inField))
      #expect(console.shows(console.state.wording.title(.halfSpace)))
      let lines = console.lines
      try await console.press("<down><down><down>")
      #expect(console.lines != lines)
      try await console.press("<up><up><up>")
      #expect(console.lines == lines)
      try await console.press("<esc>")
      #expect(entry(console) == "یزد")
    }
  }

  @Test func `a filter opened again can be edited where it was left`() async throws {
    let studio = try Studio()
    var console = try await studio.rehearse("2<tab>fیزذ<enter>f<bs>د<enter>")
    #expect(console.shows("یزد  ·  "))
    #expect((console.endowments?.total ?? 0) > 0)
    try await console.press("f<ctrl-_>")
    #expect(entry(console) == "یزد")
  }

  @Test(arguments: [Language.persian, .english])
  func `the caret is on the glass at every place of a line`(language: Language) async throws {
    let studio = try Studio()
    let text = "موقوفه سلام می‌شود CPU مُ ۱۲/۳ (abc) و"
    for width in [60, 120] {
      var console = try await studio.rehearse(
        "2<tab>/" + String(repeating: text, count: 3) + "<home>", language,
        size: Size(width: width, height: 24))
      for key in ["<ctrl-f>", "<left>", "<right>"] {
        for _ in 0..<130 {
          let roles = console.surface().mirrored().roles(row: 23)
          let carets = roles.filter { $0 == .inputCaret || $0 == .inputCaretJoiner }
          #expect(carets.count == 1)
          try await console.press(key)
        }
      }
    }
  }
}
