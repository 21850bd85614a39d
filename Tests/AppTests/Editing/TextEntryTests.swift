import Canvas
import Persian
import Testing

@testable import App

/// A line, keys, and the line they leave behind: the caret is the `|` in it.
struct TextEntryTests {
  private var entry = TextEntry()
  private var cut = CutText()

  /// Presses keys on a screen of this language and draws the line with its caret.
  private mutating func press(_ keys: String, _ language: Language = .persian) throws -> String {
    let session = Studio.session(language)
    for key in try #require(KeyScript(keys)).keys {
      #expect(entry.edit(key, session: session, cut: &cut) == .taken)
    }
    return picture
  }

  private var picture: String {
    var scalars = Array(entry.text.string.unicodeScalars)
    scalars.insert("|", at: entry.caret)
    return scalars.map { $0 == "\u{200C}" ? "_" : String($0) }.joined()
  }

  @Test(arguments: [
    ("سلام<right>", "سلا|م"), ("سلام<right><right>", "سل|ام"), ("سلام<right><right><bs>", "س|ام"),
    ("سلام<right><right><del>", "سل|م"), ("سلام<home><left><left>", "سل|ام"),
    ("سلام<right><right>x", "سلx|ام"), ("abc<left>", "ab|c"), ("abc<home><right>", "a|bc"),
    ("abc<home><left>", "|abc"), ("abc<right>", "abc|"),
    // Through a Latin word the caret runs against the line, for the letters do.
    ("وقف abc<home><left><left><left><left>", "وقف ab|c"),
    ("وقف abc<home><left><left><left><left><left><left>", "وقف |abc"),
    ("وقف abc<home><left><left><left><left><left><left><left>", "وقف abc|"),
    ("وقف abc<right>", "وقف |abc"), ("وقف abc<end>", "وقف abc|"), ("abc وقف<home>", "|abc وقف"),
    ("abc وقف<home><right>", "a|bc وقف"), ("abc وقف<home><left>", "abc| وقف"),
    ("۱۲ م<home><right>", "۱|۲ م"),
  ])
  mutating func `arrows go where they point`(keys: String, expected: String) throws {
    #expect(try press(keys) == expected)
  }

  @Test(arguments: [
    ("می<ctrl-j>شد", "می_شد|"), ("می<zwnj>شد", "می_شد|"), ("می<zwnj>شد<right><right>", "می_|شد"),
    ("می<zwnj>شد<right><right><right>", "می|_شد"),
    ("می<zwnj>شد<right><right><right><right>", "م|ی_شد"),
    ("می<zwnj>شد<right><right><bs>", "می|شد"), ("می<zwnj>شد<right><right><right><del>", "می|شد"),
    ("می<zwnj><bs>", "می|"), ("<zwnj>می<home><del>", "|می"), ("می<zwnj><zwnj><bs>", "می|"),
  ])
  mutating func `a half-space is one key to type, to pass, to delete`(
    keys: String, expected: String
  ) throws {
    #expect(try press(keys) == expected)
  }

  @Test(arguments: [
    ("مُ", "مُ|"), ("مُ<bs>", "م|"), ("مُ<bs><bs>", "|"), ("مُد<right><right>", "|مُد"),
    ("مُد<home><del>", "|د"), ("مُد<right><bs>", "م|د"), ("مُّد<ctrl-b><ctrl-b>", "|مُّد"),
    ("\u{64F}م", "م|"),
  ])
  mutating func `a mark sits on its letter and goes alone`(keys: String, expected: String) throws {
    #expect(try press(keys) == expected)
  }

  @Test(arguments: [
    ("<ctrl-right>", "یک دو، می_شد |CPU net"),
    ("<ctrl-right><ctrl-right>", "یک دو، می_شد CPU |net"), ("<ctrl-left>", "یک دو، می_شد CPU net|"),
    ("<home><ctrl-left>", "یک| دو، می_شد CPU net"),
    ("<home><alt-left><alt-left>", "یک دو|، می_شد CPU net"),
    ("<home><ctrl-left><ctrl-left><ctrl-left>", "یک دو، می_شد| CPU net"),
    // The end of the word farther right comes first on the way to the left.
    ("<home><ctrl-left><ctrl-left><ctrl-left><ctrl-left>", "یک دو، می_شد CPU| net"),
    ("<home><ctrl-left><ctrl-left><ctrl-left><ctrl-left><ctrl-left>", "یک دو، می_شد CPU net|"),
    ("<home><ctrl-right>", "|یک دو، می_شد CPU net"),
    ("<alt-b>", "یک دو، می_شد CPU |net"), ("<alt-b><alt-b><alt-b>", "یک دو، |می_شد CPU net"),
    ("<ctrl-a><alt-f><alt-f>", "یک دو|، می_شد CPU net"), ("<alt-f>", "یک دو، می_شد CPU net|"),
    // Alt with the Persian letters on b and f.
    ("<alt-ذ>", "یک دو، می_شد CPU |net"), ("<ctrl-a><alt-ب>", "یک| دو، می_شد CPU net"),
    ("<ctrl-a><ctrl-f><ctrl-f><ctrl-b>", "ی|ک دو، می_شد CPU net"),
  ])
  mutating func `words are passed by the glass with arrows, by the text with letters`(
    keys: String, expected: String
  ) throws {
    #expect(try press("یک دو، می<zwnj>شد CPU net" + keys) == expected)
  }

  @Test mutating func `word arrows of an English screen go by English`() throws {
    #expect(try press("one two<ctrl-left>", .english) == "one |two")
    #expect(try press("<home><ctrl-right>", .english) == "one| two")
    #expect(try press("<ctrl-right><ctrl-right>", .english) == "one two|")
  }

  @Test(arguments: [
    ("یک دو سه<ctrl-w>", "یک دو |"), ("یک دو سه<ctrl-w><alt-bs>", "یک |"),
    ("یک دو سه<ctrl-w><ctrl-w><ctrl-y>", "یک دو سه|"),
    ("یک دو سه<ctrl-w><ctrl-w><ctrl-a><ctrl-y>", "دو سه|یک "),
    ("یک دو سه<ctrl-w><end><ctrl-w><ctrl-y>", "یک دو |"),
    ("یک دو سه<ctrl-a><alt-d><alt-d><ctrl-y><ctrl-y>", "یک دویک دو| سه"),
    ("یک دو سه<alt-b><ctrl-u>", "|سه"), ("یک دو سه<alt-b><ctrl-k>", "یک دو |"),
    ("یک دو سه<alt-b><alt-b><ctrl-k><ctrl-u><ctrl-y>", "یک دو سه|"),
    ("می<zwnj>شود<ctrl-w><ctrl-y>", "می_شود|"), ("<ctrl-w><ctrl-u><ctrl-k><alt-d><ctrl-y>", "|"),
    ("یک<ctrl-d>", "یک|"), ("یک<ctrl-a><ctrl-d>", "|ک"),
  ])
  mutating func `what is cut can be put back, cuts in a row as one`(keys: String, expected: String)
    throws
  {
    #expect(try press(keys) == expected)
  }

  @Test(arguments: [
    ("یک دو<ctrl-_>", "یک|"), ("یک دو<ctrl-_><ctrl-_>", "|"),
    ("یک دو<ctrl-_><ctrl-_><ctrl-_>", "|"),
    ("یک دو<ctrl-_><ctrl-_><ctrl-r>", "یک|"), ("یک دو<ctrl-_><ctrl-r><ctrl-r>", "یک دو|"),
    ("یک<home>دو<ctrl-_>", "|یک"), ("یک<home>دو<ctrl-_><ctrl-_>", "|"),
    ("یک دو<bs><bs><bs><ctrl-_>", "یک دو|"), ("یک دو<ctrl-w>سه<ctrl-_><ctrl-_>", "یک دو|"),
    ("یک دو<home><ctrl-k><ctrl-_>", "|یک دو"), ("یک<ctrl-_>دو<ctrl-r>", "دو|"),
    ("سلام<right><right><bs><ctrl-_>", "سل|ام"), ("<ctrl-_><ctrl-r>", "|"),
    ("می<ctrl-j>شد<ctrl-_>", "|"),
  ])
  mutating func `steps are taken back and again, words at a time`(keys: String, expected: String)
    throws
  {
    #expect(try press(keys) == expected)
  }

  @Test mutating func `a paste is one step, and its breaks are blanks`() throws {
    _ = try press("یک ")
    let paste = Key.paste(RawText("كرماني\r\n\tدو\u{1B}[31m\u{202E}\u{0}"))
    let session = Studio.session(.persian)
    #expect(entry.edit(paste, session: session, cut: &cut) == .taken)
    #expect(picture == "یک کرمانی دو[31m|")
    #expect(try press("<ctrl-_>") == "یک |")
  }

  @Test mutating func `a full line takes no more, and says so`() throws {
    let session = Studio.session(.persian)
    let paste = Key.paste(RawText(String(repeating: "ب", count: 5000)))
    #expect(entry.edit(paste, session: session, cut: &cut) == .full)
    #expect(entry.text.string.unicodeScalars.count == TypedText.limit)
    #expect(entry.edit(.character("x"), session: session, cut: &cut) == .full)
    #expect(entry.edit(.control("_"), session: session, cut: &cut) == .taken)
    #expect(picture == "|")
    #expect(entry.edit(.function(2), session: session, cut: &cut) == .unknown)
    #expect(entry.edit(.up, session: session, cut: &cut) == .unknown)
  }

  @Test mutating func `a line of hundreds of steps forgets the oldest only`() throws {
    for _ in 0..<300 { _ = try press(" ب") }
    for _ in 0..<400 { _ = try press("<ctrl-_>") }
    #expect(entry.text.string.count == 400)
  }

  @Test func `every editing command has a key of its own and a title in both languages`() {
    let keys = EditKeymap.bindings.flatMap(\.keys)
    #expect(Set(keys).count == keys.count)
    #expect(EditKeymap.bindings.map(\.command).count == EditCommand.allCases.count)
    #expect(Set(EditKeymap.bindings.map(\.command)) == Set(EditCommand.allCases))
    for language in [Language.persian, .english] {
      let wording = Wording(language)
      #expect(Set(EditCommand.allCases.map(wording.title)).count == EditCommand.allCases.count)
      #expect(keys.allSatisfy { !wording.name($0).isEmpty })
    }
  }
}
