import Foundation
import Testing

@testable import Persian

@Suite struct `Written dates` {
  let day = Day(epoch: 20_350)  // 2025-09-19
  let moment = Date(timeIntervalSince1970: 20_350 * 86_400 + 11 * 3600 + 2 * 60 + 59)

  @Test func `have ten characters in a column`() {
    #expect(JalaliFormat.numeric(day, .persian) == "۱۴۰۴/۰۶/۲۸")
    #expect(JalaliFormat.numeric(day, .english) == "1404/06/28")
  }

  @Test func `have names in a sentence`() {
    #expect(JalaliFormat.long(day, .persian) == "جمعه ۲۸ شهریور ۱۴۰۴")
    #expect(JalaliFormat.long(day, .english) == "Fri 28 Shahrivar 1404")
    #expect(JalaliFormat.dayAndMonth(day, .persian) == "۲۸ شهریور")
    #expect(JalaliFormat.dayAndMonth(day, .english) == "28 Shahrivar")
  }

  @Test(arguments: [
    (3 * 3600 + 1800, "۱۴:۳۲", 20_350), (0, "۱۱:۰۲", 20_350), (13 * 3600, "۰۰:۰۲", 20_351),
    (-12 * 3600, "۲۳:۰۲", 20_349),
  ])
  func `show the time of their zone`(offset: Int, time: String, epoch: Int) throws {
    let zone = try #require(TimeZone(secondsFromGMT: offset))
    #expect(JalaliFormat.time(moment, .persian, zone: zone).string == time)
    #expect(JalaliFormat.day(of: moment, zone: zone) == Day(epoch: epoch))
  }

  @Test func `before 1970 have times too`() {
    let old = Date(timeIntervalSince1970: -1)
    #expect(JalaliFormat.time(old, .english, zone: .gmt) == "23:59")
    #expect(JalaliFormat.day(of: old, zone: .gmt) == Day(epoch: -1))
  }

  @Test func `name twelve months and no other`() {
    #expect((1...12).map { JalaliFormat.monthName($0, .persian).string }.last == "اسفند")
    #expect(JalaliFormat.monthName(7, .english) == "Mehr")
    #expect(JalaliFormat.monthName(0, .persian).isEmpty)
    #expect(JalaliFormat.monthName(13, .english).isEmpty)
  }

  @Test(arguments: [
    (-5, "۰ ثانیه", "0 s"), (9, "۹ ثانیه", "9 s"), (60, "۱ دقیقه", "1 min"),
    (3 * 3600 + 59, "۳ ساعت", "3 h"), (2 * 86_400, "۲ روز", "2 d"), (59 * 86_400, "۵۹ روز", "59 d"),
    (60 * 86_400, "۲ ماه", "2 mo"), (800 * 86_400, "۲ سال", "2 y"),
  ])
  func `give an age`(seconds: Int, persian: String, english: String) {
    #expect(RelativeTime.age(seconds: seconds, .persian).string == persian)
    #expect(RelativeTime.age(seconds: seconds, .english).string == english)
  }

  @Test(arguments: [
    (-3, "لحظاتی پیش", "just now"), (9, "لحظاتی پیش", "just now"),
    (10, "۱۰ ثانیه پیش", "10 seconds ago"), (3600, "۱ ساعت پیش", "1 hour ago"),
    (3 * 86_400, "۳ روز پیش", "3 days ago"),
  ])
  func `tell how long ago`(seconds: Int, persian: String, english: String) {
    #expect(RelativeTime.ago(seconds: seconds, .persian).string == persian)
    #expect(RelativeTime.ago(seconds: seconds, .english).string == english)
  }

  @Test(arguments: [
    (0, "امروز", "today"), (1, "فردا", "tomorrow"), (-1, "دیروز", "yesterday"),
    (12, "۱۲ روز دیگر", "in 12 days"), (-3, "۳ روز پیش", "3 days ago"),
  ])
  func `tell how long until`(days: Int, persian: String, english: String) {
    #expect(RelativeTime.until(days: days, .persian).string == persian)
    #expect(RelativeTime.until(days: days, .english).string == english)
    #expect(!RelativeTime.until(days: .min, .persian).isEmpty)
  }
}
