import Domain
import Testing

@Suite struct PostcodeTests {
  @Test(
    arguments: [
      ("1193653471", []), ("3413964347", []), ("8179116451", []), ("1619735744", []),
      ("7941895925", [.twoInPlace]), ("1193612345", [.twoInPlace]),
      ("1134567890", [.fifthIsFive]), ("8134567890", [.fifthIsFive]),
      ("5133112345", [.twoInPlace]), ("1111345678", [.repeatedStart]),
      ("۱۱۹۳۶۵۳۴۷۱", []), ("١١٩٣٦٥٣٤٧١", []), ("11936-53471", []), (" 11936 53471 ", []),
      ("\u{200F}11936\u{200C}53471", []), ("11936\u{2011}53471", []),
    ] as [(String, [Postcode.Oddity])])
  func `a code is taken, with what is odd about it`(
    text: String, oddities: [Postcode.Oddity]
  ) throws {
    let postcode = try Postcode(text)
    #expect(postcode.oddities == oddities)
    #expect(postcode.digits.utf8.count == 10)
    #expect(postcode.digits.utf8.allSatisfy { (0x30...0x39).contains($0) })
  }

  @Test(
    arguments: [
      ("142386473", .length), ("11936534711", .length), ("", .length), ("1193653a71", .length),
      ("ندارد", .length), ("1111111111", .allSame), ("۳۳۳۳۳۳۳۳۳۳", .allSame),
      ("0423437584", .forbiddenDigit), ("1234567890", .forbiddenDigit),
      ("5715000000", .forbiddenDigit), ("5355000000", .forbiddenDigit),
    ] as [(String, Postcode.Fault)])
  func `what cannot be one is refused`(text: String, fault: Postcode.Fault) {
    #expect(throws: fault) { try Postcode(text) }
  }

  @Test func `a code in any digits is the same code`() throws {
    #expect(try Postcode("۱۱۹۳۶-۵۳۴۷۱").digits == "1193653471")
  }
}
