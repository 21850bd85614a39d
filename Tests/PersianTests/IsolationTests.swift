import Corpora
import Testing

@testable import Persian

@Suite struct `The isolation of islands` {
  /// Islands written between ⟨ and ⟩.
  @Test(arguments: [
    "کتاب ⟨۱۲⟩ (⟨CPU⟩)", "فعال ⟨85%⟩ [⟨ok⟩]", "کد ⟨۱۱۹۳۶-۵۳۴۷۱⟩ و ⟨۱۴۰۴/۰۶/۲۸⟩", "به ⟨۴۱٪⟩ رسید",
    "میزبان ⟨web-01.tehran.ir⟩، ⟨10.0.0.0/24⟩", "مسیر ⟨/var/log/⟩ پر", "⟨12 GB / 85%⟩ آزاد",
    "«⟨Apache Kafka 3.1⟩» روشن", "بند-⟨12⟩", "⟨f(x[5m]) > 0.5⟩ برقرار", "کد ⟨a⟩ (ب) ⟨c⟩",
    "تلفن ⟨+98 21 8877⟩.", "از ⟨۱۲⟩ – ⟨۱۵⟩", "⟨db01⟩‌ها", "کد ⟨web⟩ ⟨۱۲⟩", "کد ⟨web۱۲⟩",
    "⟨10:30 PM⟩ شنبه", "⟨3.2.1⟩: تازه", "کد ⟨a⟩ [⟨b c⟩ ب]", "دما ⟨−۵°⟩ شد", "نه ⟨#12⟩ نه ⟨@root⟩",
    "بنویسید ⟨url = \"http://host:9090\"⟩ و", "در \"⟨Ubuntu⟩\" هست", "\"⟨Ubuntu\" \"Debian⟩\" یا",
  ])
  func `guards what is read left to right`(marked: String) {
    let letters = marked.unicodeScalars.filter { $0 != "⟨" && $0 != "⟩" }
    let plain = String(String.UnicodeScalarView(letters))
    var view = String.UnicodeScalarView()
    for scalar in marked.unicodeScalars {
      view.append(scalar == "⟨" ? "\u{2066}" : scalar == "⟩" ? "\u{2069}" : scalar)
    }
    let isolated = Isolation.isolating(plain)
    let readable = isolated.replacing("\u{2066}", with: "⟨").replacing("\u{2069}", with: "⟩")
    #expect(isolated.isExactly(String(view)), "\(readable)")
  }

  @Test(arguments: ["12 GB / 85%", "۱۴۰۴/۰۶/۲۸", "", "سلام", "web-01"])
  func `leaves alone what needs no guard`(text: String) {
    #expect(Isolation.isolating(text).isExactly(text))
  }

  @Test func `adds nothing but balanced controls`() {
    var generator = SeededGenerator(seed: 31)
    for _ in 0..<500 {
      let text = generator.mixedText()
      let isolated = Isolation.isolating(text).unicodeScalars
      let bare = isolated.filter { $0 != "\u{2066}" && $0 != "\u{2069}" }
      #expect(String(String.UnicodeScalarView(bare)).isExactly(text))
      var depth = 0
      for scalar in isolated {
        depth += scalar == "\u{2066}" ? 1 : scalar == "\u{2069}" ? -1 : 0
        #expect((0...1).contains(depth))
      }
      #expect(depth == 0)
    }
  }
}

@Suite struct `Scripts` {
  @Test(arguments: [
    ("سلام", true), ("abc آ", true), ("שלום", true), ("۱۲۳", false), ("١٢٣", false),
    ("٪٫٬،", false),
    ("abc", false), ("", false), ("\u{200F}", false), ("\u{FEFB}", true), ("漢字", false),
  ])
  func `know a right-to-left letter`(text: String, isRightToLeft: Bool) {
    #expect(Script.hasRightToLeft(text) == isRightToLeft)
  }
}
