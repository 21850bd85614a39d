import Domain
import Testing

@Suite struct NationalIDTests {
  @Test(arguments: [
    "0499370899", "0790419904", "1583250689", "0684159414", "68415941", "4400276201", "2540201288",
    "7400076205", "7340416501", "0084575948", "0183382390", "0076229645", "11537027",
    "۰۴۹۹۳۷۰۸۹۹", "٠٤٩٩٣٧٠٨٩٩", "049-937089-9",
  ])
  func `an id is taken in any digits, its zeros put back`(text: String) throws {
    let id = try NationalID(text)
    #expect(id.digits.utf8.count == 10)
    #expect(try NationalID(id.digits) == id)
  }

  @Test(
    arguments: [
      ("1234567890", .checkDigit), ("12345678", .checkDigit), ("9999999999", .allSame),
      ("0000000000", .allSame), ("0010000000", .emptyMiddle), ("0684159415", .checkDigit),
      ("0499370898", .checkDigit), ("9990419904", .checkDigit), ("000123456", .checkDigit),
      ("7751234503", .checkDigit), ("", .length), ("1234567", .length), ("04993708991", .length),
      ("049937089x", .length),
    ] as [(String, NationalID.Fault)])
  func `what cannot be one is refused`(text: String, fault: NationalID.Fault) {
    #expect(throws: fault) { try NationalID(text) }
  }

  @Test func `an id is made from its first nine digits`() throws {
    #expect(NationalID(firstNine: 49_937_089)?.digits == "0499370899")
    #expect(NationalID(firstNine: 1_000_000) == nil)
    #expect(NationalID(firstNine: 0) == nil)
    #expect(NationalID(firstNine: 1_000_000_000) == nil)
  }
}
