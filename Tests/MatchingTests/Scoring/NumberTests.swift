import Persian
import Testing

@testable import Matching

struct `Numbers of places` {
  @Test(
    arguments: [
      ("12", HouseNumber(base: 12)), ("۱۳ الف", HouseNumber(base: 13, part: "الف")),
      ("14ب", HouseNumber(base: 14, part: "ب")), ("12/1", HouseNumber(base: 12, part: "1")),
      ("14A", HouseNumber(base: 14, part: "الف")), ("پلاک 7", HouseNumber(base: 7)),
      ("بدون پلاک", nil), ("", nil), ("99999999999999999999", nil),
    ] as [(String, HouseNumber?)])
  func `plaques are read as recorded`(_ text: String, _ plaque: HouseNumber?) {
    #expect(HouseNumber(text) == plaque)
  }

  @Test(
    arguments: [
      ("8134567891", "8134567891", PostcodeCloseness.same),
      ("8134567891", "8134567892", .neighbour),
      ("8134567891", "8134567819", .neighbour),
      ("8134567891", "8134587891", .oneSlip),
      ("8134567891", "8134657891", .oneSlip),
      ("8134567891", "9134567891", .oneSlip),
      ("8134567891", "8134512345", .sameRoute),
      ("8134567891", "1934567819", .different),
      ("8134567891", "1834567892", .different),
    ] as [(String, String, PostcodeCloseness)])
  func `postcodes are near or far`(
    _ left: String, _ right: String, _ closeness: PostcodeCloseness
  ) throws {
    let a = try #require(PostcodeNumber.number(left))
    let b = try #require(PostcodeNumber.number(right))
    #expect(PostcodeCloseness(a, b) == closeness)
    #expect(PostcodeCloseness(b, a) == closeness)
  }

  @Test(arguments: ["", "123456789", "12345678901", "12345-6789", "۱۲۳۴۵۶۷۸۹۰"])
  func `only ten ASCII digits are a postcode`(_ text: String) {
    #expect(PostcodeNumber.number(text) == nil)
  }

  @Test func `postcodes keep leading zeros`() {
    #expect(
      PostcodeNumber.number("0000000001").map { PostcodeNumber.text($0).string } == "0000000001")
  }

  @Test func `position sets hold what was put in`() {
    var set = PositionSet()
    for position in [0, 5, 63, 64, 127, 128, 4_000] { set.insert(position) }
    #expect(set.positions == [0, 5, 63, 64, 127])
    #expect(set.first == 0)
    var high = PositionSet()
    high.insert(64)
    #expect(high.first == 64)
    #expect(high.intersects(set))
    #expect(PositionSet().first == nil)
  }
}
