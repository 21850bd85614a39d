import Testing

@testable import Matching

struct `Numbers in words` {
  private func folded(_ text: String) -> [String] {
    NumberReader.words(in: TextScanner.scan(text)).map(\.folded)
  }

  @Test(arguments: [
    ("یک", ["1"]), ("بیست و سه", ["23"]), ("صد و بیست و پنج", ["125"]), ("دوم", ["2"]),
    ("بیست و یکم", ["21"]), ("دوازدهم", ["12"]), ("۱۲م", ["12"]), ("۳۰ ام", ["30"]),
    ("سی متری", ["30", "متری"]), ("۱۷ شهریور", ["17", "شهریور"]),
    ("هفده شهریور", ["17", "شهریور"]), ("پنج و شش", ["5", "و", "6"]),
    ("دوم و سوم", ["2", "و", "3"]), ("بیست و سی", ["20", "و", "30"]),
    ("ده بالا", ["ده", "بالا"]), ("کوچه ده", ["کوچه", "10"]), ("۰۱۲", ["12"]),
    ("۰۹۱۲۳۴۵۶۷۸۹", ["09123456789"]), ("۱۲الف", ["12", "الف"]),
  ])
  func `are read by context`(_ text: String, _ expected: [String]) {
    #expect(folded(text) == expected)
  }

  @Test func `agree with digits from one to ninety-nine`() {
    let ones = [
      "", "یک", "دو", "سه", "چهار", "پنج", "شش", "هفت", "هشت", "نه", "ده", "یازده", "دوازده",
      "سیزده", "چهارده", "پانزده", "شانزده", "هفده", "هجده", "نوزده",
    ]
    let tens = ["", "", "بیست", "سی", "چهل", "پنجاه", "شصت", "هفتاد", "هشتاد", "نود"]
    for number in 1...99 {
      let rest = number % 10 == 0 ? "" : " و " + ones[number % 10]
      let words = number < 20 ? ones[number] : tens[number / 10] + rest
      #expect(folded("پلاک " + words) == ["پلاک", String(number)])
    }
  }
}
