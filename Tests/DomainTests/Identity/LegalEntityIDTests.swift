import Domain
import Testing

@Suite struct LegalEntityIDTests {
  @Test(arguments: [
    "10380284790", "10100387143", "77111986110", "18061055669", "15292247120", "42118547230",
    "27388385445", "55828465992", "32882926778", "97006806007", "21272129339", "18706641333",
    "۱۰۳۸۰۲۸۴۷۹۰",
  ])
  func `an id is taken`(text: String) throws {
    let id = try LegalEntityID(text)
    #expect(id.digits.utf8.count == 11)
    #expect(try TenantID(text) == .entity(id))
  }

  @Test(
    arguments: [
      ("10380284792", .checkDigit), ("10380285692", .checkDigit), ("11111111111", .checkDigit),
      ("09748208301", .checkDigit), ("84735069516", .checkDigit), ("65399567978", .checkDigit),
      ("99969101031", .checkDigit), ("15826563190", .checkDigit), ("11053639140", .checkDigit),
      ("18090089802", .checkDigit), ("1038028479", .length), ("0499370899", .length),
      ("", .length), ("10300000000", .emptyMiddle),
    ] as [(String, LegalEntityID.Fault)])
  func `what cannot be one is refused`(text: String, fault: LegalEntityID.Fault) {
    #expect(throws: fault) { try LegalEntityID(text) }
  }

  @Test func `an id is made from its first ten digits`() {
    #expect(LegalEntityID(firstTen: 1_038_028_479)?.digits == "10380284790")
    #expect(LegalEntityID(firstTen: 1_030_000_000) == nil)
    #expect(LegalEntityID(firstTen: 12) == nil)
  }

  @Test func `a tenant is a person or a legal person, by the length of the number`() throws {
    #expect(try TenantID("68415941") == .person(NationalID("0068415941")))
    #expect(try TenantID("۱۰۳۸۰۲۸۴۷۹۰").digits == "10380284790")
    #expect(throws: TenantID.Fault.entity(.checkDigit)) { try TenantID("10380284792") }
    #expect(throws: TenantID.Fault.person(.length)) { try TenantID("12") }
  }
}
