import Corpora
import Domain
import Persian
import Testing

@testable import Matching

struct `Looking a place up while it is typed` {
  private static let rows =
    [
      Town.row(
        1, main: "خیابان شهید بهشتی", alley: "کوچه یاس", plaque: "12", floor: "1", unit: "1"),
      Town.row(
        2, main: "خیابان شهید بهشتی", alley: "کوچه یاس", plaque: "12", floor: "2", unit: "2"),
      Town.row(3, main: "خیابان شهید بهشتی", alley: "کوچه یاس", plaque: "14 الف"),
      Town.row(4, main: "خیابان شهید بهشتی", alley: "کوچه 12", plaque: "3"),
      Town.row(5, main: "خیابان شهید بهشتی", plaque: "7", postcode: "8134512345"),
      Town.row(
        6, county: "کاشان", city: "کاشان", main: "خیابان شهید بهشتی", alley: "کوچه یاسمن",
        plaque: "1", postcode: "8134567890"),
      Town.row(7, county: "نجف‌آباد", city: "نجف‌آباد", main: "بلوار امام خمینی", plaque: "2"),
      Town.row(8, main: "خیابان طالقانی", plaque: "5"),
    ]
  private static let lookup = AddressLookup(index: MemoryIndex(rows))

  private func answer(_ text: String, near county: CleanText = "", limit: Int = 12) -> LookupAnswer
  {
    Self.lookup.answer(to: CleanText(RawText(text)), near: county, limit: limit)
  }

  /// The codes of the rows listed; of a street the number of its rows.
  private func found(_ text: String, near county: CleanText = "") -> [String] {
    answer(text, near: county).places.map { place in
      switch place {
      case .row(let row): row.code.string
      case .street(let row, let rows): "\(row.alley.string) ×\(rows)"
      }
    }
  }

  @Test func `lists streets that have every word, the shortest name first`() {
    #expect(Set(found("بهشتی ")) == ["G5", "کوچه یاس ×3", "G4", "G6"])
    #expect(found("بهشتی ").first == "G5")
    #expect(found("بهشتی یاس ") == ["G1", "G2", "G3"])
    #expect(found("طالقانی بهشتی ").isEmpty)
  }

  @Test func `takes the last word for the beginning of one`() {
    #expect(found("طالق") == ["G8"])
    #expect(Set(found("بهشتی یاس")) == ["کوچه یاس ×3", "G6"])
    #expect(found("بهشتی یاسم") == ["G6"])
  }

  @Test func `keeps what was found while a sign is being typed`() {
    #expect(found("طالقانی خیا") == ["G8"])
    #expect(found("بهشتی یاس پلا") == found("بهشتی یاس "))
    #expect(found("بهشتی یاس پلاک ") == found("بهشتی یاس "))
    #expect(found("طالقانی خیابان") == ["G8"])
  }

  @Test func `shows the rows of a plaque, and says where there is none`() {
    #expect(found("بهشتی کوچه یاس پلاک ۱۲") == ["G1", "G2"])
    #expect(found("بهشتی کوچه یاس پلاک ۱۲ واحد ۲") == ["G2", "G1"])
    #expect(found("بهشتی کوچه یاس پلاک ۱۴ الف") == ["G3"])
    let absent = answer("بهشتی کوچه یاس پلاک ۹۹")
    #expect(absent.lacksPlaque)
    #expect(absent.places.count == 1)
  }

  @Test func `takes a bare number for a name first and for a plaque where no street has it`() {
    #expect(found("بهشتی 12 ") == ["G4"])
    #expect(found("بهشتی یاس 14 ") == ["G3"])
  }

  @Test func `puts the county first and finds what is misspelt, joined or titled`() {
    #expect(found("بهشتی ", near: "کاشان").first == "G6")
    #expect(found("طالغانی ") == ["G8"])
    #expect(found("نجف آباد خمینی ") == ["G7"])
    #expect(found("نجفاباد خمینی ") == ["G7"])
    #expect(found("آیت الله طالقانی ") == ["G8"])
    #expect(found("ﻃﺎﻟﻘﺎﻧﻲ ") == ["G8"])
  }

  @Test func `goes by a postcode as far as it is typed`() {
    #expect(found("8134512345") == ["G5"])
    #expect(Set(found("۸۱۳۴۵")) == ["G5", "G6"])
    #expect(found("9999999999").isEmpty)
  }

  @Test func `says that there is more than it lists`() {
    #expect(answer("بهشتی ", limit: 2).isCut)
    #expect(answer("بهشتی ", limit: 2).places.count == 2)
    #expect(!answer("بهشتی ", limit: 4).isCut)
  }

  @Test(arguments: ["", " ", "ب", "؟!", "خیابان", "\u{202E}\u{2067}", "پلاک", "0", "الله"])
  func `has no answer to what names nothing`(_ text: String) {
    #expect(answer(text).places.isEmpty)
  }

  @Test func `finds every row of a town by its own names, key by key, without a trap`() {
    let rows = Town.rows(seed: 11, count: 150)
    let lookup = AddressLookup(index: MemoryIndex(rows))
    for row in rows where HouseNumber(row.plaque.string) != nil {
      let text =
        [row.city, row.neighbourhood, row.mainStreet, row.sideStreet, row.alley]
        .map(\.string).filter { !$0.isEmpty }.joined(separator: " ") + " پلاک " + row.plaque.string
      for end in text.indices.dropFirst(text.count - 6) {
        _ = lookup.answer(to: CleanText(RawText(String(text[..<end]))), near: row.county)
      }
      let answer = lookup.answer(to: CleanText(RawText(text)), near: row.county, limit: 40)
      #expect(answer.places.contains(.row(row)), "\(text)")
    }
  }

  @Test func `no text brings it to a halt`() {
    var generator = SeededGenerator(seed: 3)
    let stock = Array("ابپت۱۲٣ -/،()\u{200C}\u{202E}ABcخیابانپلاک\u{0301}\u{FEFF}".unicodeScalars)
    for _ in 0..<20_000 {
      var text = String.UnicodeScalarView()
      for _ in 0..<(generator.next() % 24) { text.append(stock.pick(&generator)) }
      _ = answer(String(text))
    }
  }
}
