import Corpora
import Domain
import Patience
import Persian
import Testing

@testable import Matching

/// Texts that are no addresses.
struct Nonsense {
  private static let rows = Town.rows(seed: 41, count: 400)
  private static let matcher = Matcher(MemoryIndex(rows))

  /// Below this nothing is accepted without a person.
  private static let bar = 0.5

  @Test(arguments: 1...4 as ClosedRange<UInt64>)
  func `of random pieces is never accepted and never stops the matcher`(_ seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<2_000 {
      let question = AddressQuestion(
        text: CleanText(RawText(generator.mixedText())),
        postcode: CleanText(RawText(generator.mixedText(pieces: 0...1))),
        officeProvince: CleanText(RawText(generator.mixedText(pieces: 0...2))),
        officeCounty: generator.next() % 2 == 0 ? "اصفهان" : "")
      let first = try Self.matcher.candidates(for: question).candidates.first
      #expect((first?.score ?? 0) < Self.bar, "\(question.text)")
    }
  }

  @Test(arguments: [
    "", "-", "ندارد", "نامشخص", "پلاک", "پلاک ۱۲", "واحد ۳ طبقه ۲", "۱۲۳۴", "اصفهان",
    "خیابان", "کوچه", "جنب مسجد جامع", "متولی آقای رضایی", "asdf", "یک قطعه زمین", "۰۹۱۲۳۴۵۶۷۸۹",
  ])
  func `that an office writes is never accepted`(_ text: String) throws {
    for county in ["اصفهان", ""] as [CleanText] {
      let question = AddressQuestion(text: CleanText(RawText(text)), officeCounty: county)
      let first = try Self.matcher.candidates(for: question).candidates.first
      #expect((first?.score ?? 0) < Self.bar)
    }
  }

  @Test func `strewn into an address never stops the matcher`() throws {
    var generator = SeededGenerator(seed: 42)
    let addresses = try Corpus.addresses()
    for _ in 0..<3_000 {
      var scalars = Array(addresses.pick(&generator).unicodeScalars)
      for _ in 0..<(1 + generator.next() % 8) {
        let place = Int(generator.next() % UInt64(scalars.count + 1))
        let end = min(scalars.count, place + Int(generator.next() % 4))
        scalars.replaceSubrange(
          place..<end, with: generator.mixedText(pieces: 0...2).unicodeScalars)
      }
      var view = String.UnicodeScalarView()
      view.append(contentsOf: scalars)
      let question = AddressQuestion(text: CleanText(RawText(String(view))))
      let result = try Self.matcher.candidates(for: question)
      #expect(result.candidates.allSatisfy { (0...1).contains($0.score) })
      let length = question.text.string.unicodeScalars.count
      #expect(result.reading.tokens.allSatisfy { $0.source.upperBound <= length })
    }
  }

  @Test(.timeLimit(.patience)) func `of the words of addresses is read to its end`() throws {
    var generator = SeededGenerator(seed: 43)
    let numbers = "یک دو ده بیست صد هفده دوازدهم ۱۲ ۳/۵ ۱۱۹۳۶ فرعی اصلی مترمربع و از تا"
    let words = (try Corpus.addresses() + [numbers]).flatMap { $0.split(separator: " ") }
    for _ in 0..<10_000 {
      let text = (0..<(2 + generator.next() % 9)).map { _ in String(words.pick(&generator)) }
        .joined(separator: [" ", " ", "، ", "-", "/", "\u{200C}"].pick(&generator))
      let reading = AddressParser.read(CleanText(RawText(text)))
      #expect(
        zip(reading.tokens, reading.tokens.dropFirst()).allSatisfy {
          $0.source.lowerBound < $1.source.lowerBound
        }, "\(text)")
    }
  }
}
