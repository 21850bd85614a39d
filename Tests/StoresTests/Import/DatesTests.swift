import Persian
import Testing

@testable import Stores

@Suite struct `Import days` {
  @Test(arguments: [
    ("1404/06/28", "2025-09-19"), ("۱۴۰۴/۰۶/۲۸", "2025-09-19"), ("١٤٠٤/٠٦/٢٨", "2025-09-19"),
    ("1404-6-28", "2025-09-19"), ("14040628", "2025-09-19"), ("1404/01/01", "2025-03-21"),
    ("1403/12/30", "2025-03-20"), ("1403/01/01", "2024-03-20"), ("1400/01/01", "2021-03-21"),
    ("1403/09/04", "2024-11-24"), ("1357/11/22", "1979-02-11"), ("2025/9/19", "2025-09-19"),
    ("۲۰۲۵-۰۹-۱۹", "2025-09-19"), ("20250919", "2025-09-19"), ("2024-02-29", "2024-02-29"),
  ])
  func `reads Jalali and Gregorian by the year`(text: String, gregorian: String) throws {
    let numbers = gregorian.split(separator: "-").compactMap { Int($0) }
    #expect(try Dates.day(text) == Day(gregorian: numbers[0], numbers[1], numbers[2]))
  }

  @Test(
    arguments: [
      ("", .notADate), ("1404/13/01", .notADate), ("1404/12/30", .notADate),
      ("1404/07/31", .notADate),
      ("2025-02-29", .notADate), ("2025-02-30", .notADate), ("19/09/2025", .notADate),
      ("1404/06", .notADate), ("دیروز", .notADate), ("1404/06-28", .notADate),
      ("99/06/28", .notADate),
      ("0001/01/01", .dateOutOfRange), ("9999/01/01", .dateOutOfRange),
      ("00000000", .dateOutOfRange),
    ] as [(String, ValueFault)])
  func `refuses what is no day`(text: String, fault: ValueFault) {
    #expect(throws: fault) { try Dates.day(text) }
  }
}
