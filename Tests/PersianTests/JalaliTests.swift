import Foundation
import Testing

@testable import Persian

@Suite struct `Jalali dates` {
  @Test(arguments: [
    ((2025, 9, 19), (1404, 6, 28)), ((2025, 3, 21), (1404, 1, 1)), ((2025, 3, 20), (1403, 12, 30)),
    ((2024, 3, 20), (1403, 1, 1)), ((2021, 3, 21), (1400, 1, 1)), ((2024, 11, 24), (1403, 9, 4)),
    ((1979, 2, 11), (1357, 11, 22)),
  ])
  func `agree with the civil calendar`(
    gregorian: (Int, Int, Int), jalali: (Int, Int, Int)
  ) throws {
    let day = try #require(Day(gregorian: gregorian.0, gregorian.1, gregorian.2))
    let date = JalaliDate(day)
    #expect((date.year, date.month, date.day) == jalali)
    #expect(JalaliDate(year: jalali.0, month: jalali.1, day: jalali.2)?.asDay == day)
  }

  @Test func `agree with Foundation over two centuries`() {
    var calendar = Calendar(identifier: .persian)
    calendar.timeZone = .gmt
    for epoch in stride(from: -36_500, through: 36_500, by: 13) {
      let date = JalaliDate(Day(epoch: epoch))
      let noon = Date(timeIntervalSince1970: Double(epoch) * 86_400 + 43_200)
      let parts = calendar.dateComponents([.year, .month, .day, .weekday], from: noon)
      #expect(parts.year == date.year && parts.month == date.month && parts.day == date.day)
      #expect((parts.weekday ?? 0) % 7 == date.weekday)
    }
  }

  @Test func `come back from every day, near or absurdly far`() {
    let far = [-5_000_000, -1_000_000, 1_000_000, 30_000_000, Int.min / 4, Int.max / 4]
    for epoch in far + Array(stride(from: -800_000, to: 500_000, by: 997)) {
      let day = Day(epoch: epoch)
      #expect(JalaliDate(day).asDay == day)
    }
  }

  @Test func `follow each other day by day`() {
    var previous = JalaliDate(Day(epoch: 19_000))
    for epoch in 19_001..<21_000 {
      let date = JalaliDate(Day(epoch: epoch))
      #expect(previous < date)
      #expect(date.weekday == (previous.weekday + 1) % 7)
      previous = date
    }
  }

  @Test(arguments: [(1403, 12, 30), (1404, 6, 31), (1399, 12, 30), (1, 1, 1), (3000, 1, 1)])
  func `exist`(year: Int, month: Int, day: Int) {
    #expect(JalaliDate(year: year, month: month, day: day) != nil)
  }

  @Test(arguments: [
    (1404, 12, 30), (1404, 7, 31), (1404, 13, 1), (1404, 0, 1), (1404, 1, 0), (1404, 1, 32),
    (0, 1, 1), (3001, 1, 1), (-5, 1, 1),
  ])
  func `do not exist`(year: Int, month: Int, day: Int) {
    #expect(JalaliDate(year: year, month: month, day: day) == nil)
  }

  @Test(arguments: [
    "۱۴۰۴/۰۶/۲۸", "1404-6-28", "١٤٠٤/٠٦/٢٨", "1404.06.28", "14040628", "28/06/1404", " ۱۴۰۴/۶/۲۸ ",
    "۱۴۰۴ ۶ ۲۸", "\u{200E}1404/06/28\u{200E}", "۲۸ شهریور ۱۴۰۴", "جمعه ۲۸ شهريور ۱۴۰۴",
    "Fri 28 Shahrivar 1404", "1404 Shahrivar 28", "۱۴۰۴–۰۶–۲۸",
  ])
  func `are read in any digits and separators`(text: String) {
    #expect(JalaliDate.parse(text) == Day(gregorian: 2025, 9, 19))
  }

  @Test(arguments: [
    "", "1404", "1404/06", "1404/12/30", "1404/13/01", "1404/06/28/1", "1404-06/28", "04/06/28",
    "2025-09-19", "1404//28", "abcd/ef/gh", "1404/6/031", "+404/06/28", "1404/06/28x", "۱۴۰۴۰۶۳۲",
    "🙂🙂", "شنبه ۲۸ شهریور ۱۴۰۴", "Foo 28 Shahrivar 1404", "۲۸ شهر ۱۴۰۴", "1404 6 28 1",
  ])
  func `are refused when there is no such day`(text: String) {
    #expect(JalaliDate.parse(text) == nil)
  }

  @Test func `of the leap year end on the thirtieth`() {
    #expect(JalaliDate.parse("1403/12/30") == Day(gregorian: 2025, 3, 20))
  }

  @Test(arguments: [(2025, 2, 29), (2024, 13, 1), (2024, 0, 1), (2024, 4, 31), (0, 1, 1)])
  func `need a Gregorian date that exists`(year: Int, month: Int, day: Int) {
    #expect(Day(gregorian: year, month, day) == nil)
  }

  @Test func `are counted in days`() throws {
    let first = try #require(Day(gregorian: 1970, 1, 1))
    let leap = try #require(Day(gregorian: 2024, 2, 29))
    #expect(first.epoch == 0)
    #expect(leap - first == 19_782)
    #expect(first.advanced(by: 19_782) == leap)
    #expect(first < leap)
  }

  @Test func `are read back from every written form`() {
    for epoch in stride(from: 0, to: 25_000, by: 37) {
      let day = Day(epoch: epoch)
      for language in Language.allCases {
        #expect(JalaliDate.parse(JalaliFormat.numeric(day, language).string) == day)
        #expect(JalaliDate.parse(JalaliFormat.long(day, language).string) == day)
      }
    }
  }
}
