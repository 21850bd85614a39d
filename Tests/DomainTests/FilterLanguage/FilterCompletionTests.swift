import Persian
import Testing

@testable import Domain

struct FilterCompletionTests {
  /// The line with its caret drawn in it, and what the best candidates would make of it.
  private func taken(_ drawn: String, _ language: SampleLanguage) -> [String] {
    let parts = drawn.split(separator: "¦", maxSplits: 1, omittingEmptySubsequences: false)
    let text = CleanText(RawText(parts.joined()))
    let caret = parts[0].unicodeScalars.count
    let completion = language.completion(of: text, caret: caret)
    return completion.candidates.map { candidate in
      let (line, caret) = completion.text(candidate, in: text)
      let scalars = Array(line.string.unicodeScalars)
      var view = String.UnicodeScalarView()
      view.append(contentsOf: scalars[..<caret])
      view.append("¦")
      view.append(contentsOf: scalars[caret...])
      return String(view)
    }
  }

  @Test(
    arguments: [
      ("است¦", "استان:¦"), ("پا¦", "پایان<¦"), ("اجار¦", "اجاره>¦"), ("pro¦", "استان:¦"),
      ("نام:x است¦", "نام:x استان:¦"), ("-است¦", "-استان:¦"), ("اس¦تان:یزد", "استان:¦:یزد"),
      ("استان:¦", "استان:یزد ¦"), ("استان:ک¦", "استان:کرمان ¦"),
      ("استان:یزد،¦", "استان:یزد،یزد ¦"), ("استان:یزد،ک¦", "استان:یزد،کرمان ¦"),
      ("استان:خراسان ر¦", "استان:«خراسان رضوی» ¦"), ("استان:«خراسان ش¦", "استان:«خراسان شمالی» ¦"),
      ("سند:ن¦", "سند:ندارد ¦"), ("سند:iss¦", "سند:صادرشده ¦"), ("سند:آگ¦", "سند:«آگهی نوبتی» ¦"),
      ("نوع‌سند:¦", "نوع‌سند:دفترچه‌ای ¦"), ("نام:دا¦", "نام:دارد ¦"), ("اجاره>¦", "اجاره>۱۰میلیون ¦"),
      ("پایان<ام¦", "پایان<امروز ¦"), ("صادر¦", "سند:صادرشده ¦"), ("یز¦", "استان:یزد ¦"),
      ("شمالی¦", "استان:«خراسان شمالی» ¦"),
    ])
  func `the best candidate goes on with what was begun`(typed: String, expected: String) {
    #expect(taken(typed, SampleVocabulary.persian).first == expected)
  }

  @Test(
    arguments: [
      ("le¦", "leaseEnd<¦"), ("است¦", "province:¦"), ("deed:ن¦", "deed:none ¦"),
      ("deed:pub¦", "deed:\"public notice\" ¦"), ("rent>¦", "rent>10m ¦"),
      ("leaseEnd<t¦", "leaseEnd<today ¦"),
    ])
  func `candidates are written in the reader's language`(typed: String, expected: String) {
    #expect(taken(typed, SampleVocabulary.english).first == expected)
  }

  @Test func `an empty line offers every field`() {
    let completion = SampleVocabulary.persian.completion(of: "", caret: 0)
    #expect(completion.candidates.map(\.field) == SampleField.allCases)
  }

  @Test func `a name that begins so goes before one that holds it`() {
    let fields = SampleVocabulary.persian.completion(of: "سند", caret: 3).candidates.map(\.field)
    #expect(Array(fields.prefix(2)) == [.deed, .deedKind])
  }

  @Test(arguments: ["xyz:¦", "نام:ab¦", "code:1¦", "«باز ¦", "rent<ندا¦"])
  func `nothing is offered where nothing fits`(typed: String) {
    #expect(taken(typed, SampleVocabulary.persian) == [])
  }
}
