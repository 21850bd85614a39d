import Domain
import Testing

@testable import Stores

@Suite struct `Amounts of money and land` {
  @Test(
    arguments: [
      ("0", 0), ("1200000", 1_200_000), ("۱٬۲۰۰٬۰۰۰", 1_200_000), ("1,200,000", 1_200_000),
      ("١٬٢٠٠٬٠٠٠", 1_200_000), ("۱،۲۰۰،۰۰۰", 1_200_000), ("1 200 000", 1_200_000),
      ("1200000.00", 1_200_000), ("1200000 ریال", 1_200_000), ("۱۲۰٬۰۰۰ تومان", 1_200_000),
      ("1200000ريال", 1_200_000), ("+5", 5), (" 5 ", 5), ("5 Rials", 5),
      ("9223372036854775807", 9_223_372_036_854_775_807),
    ] as [(String, Int64)])
  func `reads rial`(text: String, amount: Int64) throws {
    #expect(try Amounts.rial(text) == Rial(amount))
  }

  @Test(
    arguments: [
      ("", .notANumber), ("abc", .notANumber), ("1,20,000", .notANumber), ("1234,567", .notANumber),
      ("1,2", .notANumber), ("12,", .notANumber), (",12", .notANumber), ("1.", .notANumber),
      (".5", .notANumber), ("1.2.3", .notANumber), ("1٫5,000", .notANumber),
      ("10 دلار", .notANumber),
      ("-5", .negative), ("−۵", .negative), ("1.5", .notWhole), ("9223372036854775808", .tooLarge),
      ("922337203685477581 تومان", .tooLarge), ("1e5", .notANumber), ("0x10", .notANumber),
    ] as [(String, ValueFault)])
  func `refuses what is no amount`(text: String, fault: ValueFault) {
    #expect(throws: fault) { try Amounts.rial(text) }
  }

  @Test(arguments: [
    ("120", 120), ("۱۲۰ مترمربع", 120), ("۱۲۰ متر مربع", 120), ("120 m2", 120), ("120 متر", 120),
    ("1.5 هکتار", 15_000), ("۱٫۵ هکتار", 15_000), ("2 ha", 20_000), ("1٬500", 1_500),
  ])
  func `reads areas`(text: String, area: Int) throws {
    #expect(try Amounts.area(text) == area)
  }

  @Test func `a year of foundation is a Jalali year`() throws {
    #expect(try Amounts.year("۱۲۹۰") == 1290)
    #expect(throws: ValueFault.dateOutOfRange) { try Amounts.year("1979") }
    #expect(throws: ValueFault.dateOutOfRange) { try Amounts.year("0") }
    #expect(throws: ValueFault.notANumber) { try Amounts.year("1290 ق") }
  }
}
