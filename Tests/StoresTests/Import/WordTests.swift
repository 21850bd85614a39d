import Domain
import Persian
import Testing

@testable import Stores

@Suite struct `Words for kinds` {
  /// Every case is found by its token, whatever the table.
  private func expectTokens<Value: Coded>(_ table: WordTable<Value>) {
    for value in Value.allCases {
      #expect((try? table.read(value.token)) == value)
    }
  }

  @Test func `every case goes by its English token`() {
    expectTokens(EndowmentWords.kind)
    expectTokens(EndowmentWords.custody)
    expectTokens(EndowmentWords.trusteeship)
    expectTokens(EndowmentWords.use)
    expectTokens(EndowmentWords.status)
    expectTokens(EndowmentWords.intention)
    expectTokens(UnitWords.type)
    expectTokens(UnitWords.occupancy)
    expectTokens(UnitWords.deedState)
    expectTokens(UnitWords.deedKind)
    expectTokens(LeaseWords.kind)
    expectTokens(LeaseWords.state)
  }

  @Test(
    arguments: [
      ("متصرفی", .organisation), ("متصرفي", .organisation), ("غیر متصرفی", .trustee),
      ("غیرمتصرفی", .trustee), ("اشتراک التولیه", .joint), ("اشتراك‌التوليه", .joint),
      ("Trustee", .trustee), ("ORGANISATION", .organisation),
    ] as [(String, Custody)])
  func `letters, gaps and case do not matter`(word: String, custody: Custody) throws {
    #expect(try EndowmentWords.custody.read(word) == custody)
  }

  @Test func `Persian words of the registry are known`() throws {
    #expect(try UnitWords.type.read("کارخانه/کارگاه") == .workshop)
    #expect(try UnitWords.occupancy.read("بلا اجاره") == .withoutLease)
    #expect(try UnitWords.deedState.read("صادر شده") == .issued)
    #expect(try UnitWords.deedKind.read("تک برگ") == .singleSheet)
    #expect(try LeaseWords.state.read("متصرف بدون قرارداد") == .holdover)
  }

  @Test(arguments: ["", "متصرف", "x", "organisation;drop table"])
  func `a word not in the table is refused`(word: String) {
    #expect(throws: ValueFault.unknownWord) { try EndowmentWords.custody.read(word) }
  }

  @Test(
    arguments: [
      ("كرمان", "کرمان"), ("استان کرمان", "کرمان"), ("چهار محال وبختیاری", "چهارمحال و بختیاری"),
      ("آذربایجان‌شرقی", "آذربایجان شرقی"),
    ] as [(CleanText, CleanText)])
  func `provinces take their official spelling`(written: CleanText, official: CleanText) {
    #expect(Provinces.official(written) == official)
  }

  @Test func `a place that is no province stays what it is`() {
    #expect(Provinces.official("خراسان") == nil)
    #expect(Provinces.official("") == nil)
  }
}
