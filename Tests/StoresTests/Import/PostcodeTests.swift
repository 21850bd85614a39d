import Testing

@testable import Stores

@Suite struct `Import postcodes` {
  @Test(
    arguments: [
      ("1193653471", []), ("3413964347", []), ("8179116451", []), ("1619735744", []),
      ("7941895925", [.postcodeTwoInPlace]), ("1193612345", [.postcodeTwoInPlace]),
      ("1134567890", [.postcodeFifthIsFive]), ("8134567890", [.postcodeFifthIsFive]),
      ("5133112345", [.postcodeTwoInPlace]), ("1111345678", [.postcodeRepeatedStart]),
      ("۱۱۹۳۶۵۳۴۷۱", []), ("١١٩٣٦٥٣٤٧١", []), ("11936-53471", []), (" 11936 53471 ", []),
      ("\u{200F}11936\u{200C}53471", []), ("11936\u{2011}53471", []),
    ] as [(String, [ImportWarning])])
  func `accepts a code, with what is odd about it`(text: String, warnings: [ImportWarning]) throws {
    let postcode = try Postcode(text)
    #expect(postcode.warnings == warnings)
    #expect(postcode.digits.utf8.count == 10)
    #expect(postcode.digits.utf8.allSatisfy { (0x30...0x39).contains($0) })
  }

  @Test(
    arguments: [
      ("142386473", .postcodeLength), ("11936534711", .postcodeLength), ("", .postcodeLength),
      ("1193653a71", .postcodeLength), ("ندارد", .postcodeLength),
      ("1111111111", .postcodeAllSame), ("۳۳۳۳۳۳۳۳۳۳", .postcodeAllSame),
      ("0423437584", .postcodeForbiddenDigit), ("1234567890", .postcodeForbiddenDigit),
      ("5715000000", .postcodeForbiddenDigit), ("5355000000", .postcodeForbiddenDigit),
    ] as [(String, ValueFault)])
  func `refuses what cannot be one`(text: String, fault: ValueFault) {
    #expect(throws: fault) { try Postcode(text) }
  }

  @Test func `a code in any digits is the same code`() throws {
    #expect(try Postcode("۱۱۹۳۶-۵۳۴۷۱").digits == "1193653471")
  }
}
