import Domain
import Persian
import Testing

@testable import Matching

struct `Evidence` {
  /// Two alleys of two streets, with plaques near each other.
  private static let rows: [GnafRow] = {
    var rows: [GnafRow] = []
    var id: Int64 = 0
    for (main, alley) in [
      ("خیابان شهید بهشتی", "کوچه یاس"), ("خیابان شهید بهشتی", "کوچه نرگس"),
      ("خیابان شهید بهشتی", "بهشتی 7"), ("خیابان طالقانی", "کوچه یاس"), ("خیابان طالقانی", ""),
    ] as [(CleanText, CleanText)] {
      for plaque in ["11", "12", "13", "14 الف", "14 ب", "27"] as [CleanText] {
        id += 1
        rows.append(
          Town.row(
            id, neighbourhood: "قطران", main: main, alley: alley, plaque: plaque,
            postcode: CleanText(RawText(String(8_134_500_000 + id * 4_321)))))
      }
    }
    for unit in ["1", "2", "3"] as [CleanText] {
      id += 1
      rows.append(
        Town.row(
          id, neighbourhood: "قطران", main: "خیابان حافظ", alley: "کوچه یاس", plaque: "5",
          floor: unit, unit: unit, building: "BX"))
    }
    return rows
  }()
  private static let matcher = Matcher(MemoryIndex(rows))

  private func result(_ text: CleanText, postcode: CleanText = "") throws -> MatchResult {
    try Self.matcher.candidates(
      for: AddressQuestion(
        text: text, postcode: postcode, officeProvince: "اصفهان", officeCounty: "اصفهان"))
  }

  private func evidence(_ field: AddressField, of candidate: Candidate?) -> FieldEvidence? {
    candidate?.evidence.first { $0.field == field }
  }

  @Test func `puts the row whose own text is asked first`() throws {
    for row in Self.rows where row.buildingCode != "BX" {
      let text = StreetTable.fields.map { row[$0] }.filter { !$0.isEmpty }.joined(separator: "، ")
      let found = try result(text + "، پلاک " + row.plaque).candidates
      #expect(found.first?.row == row)
      #expect(found.first.map { $0.score > 0.5 } == true)
      #expect(evidence(.plaque, of: found.first)?.agreement == .same)
    }
  }

  @Test func `an alley or a village that no row has makes a row unsure`() throws {
    let known = try result("محله قطران، خیابان طالقانی، پلاک ۱۲").candidates
    let alley = try result("محله قطران، خیابان طالقانی، کوچه شهید قاسم دزفولی، پلاک ۱۲").candidates
    let village = try result("روستای طاهاآباد، خیابان طالقانی، پلاک ۱۲").candidates
    let sure = try #require(known.first?.score)
    #expect(sure > 0.5)
    for found in [alley, village] {
      #expect(try #require(found.first?.score) < sure / 2)
    }
  }

  @Test func `a village beside the county's name is not the town of that name`() throws {
    let street = "خیابان شهید بهشتی، کوچه یاس، پلاک ۱۲"
    let town = try result(CleanText(RawText("شهرستان اصفهان، " + street))).candidates
    let village = try result(
      CleanText(RawText("شهرستان اصفهان، روستای طاهاآباد، " + street))
    ).candidates
    #expect(try #require(village.first?.score) < 0.5 * (try #require(town.first?.score)))
    let city = try #require(evidence(.city, of: village.first))
    #expect(city.agreement == .contradiction && city.weight < -8)
  }

  @Test func `a person named after a village is no village`() throws {
    for name in ["خیابان شهید رستم آبادی", "خیابان ده ونک", "آقای قریه علی"] {
      let reading = AddressParser.read(CleanText(RawText(name + "، پلاک ۱۲")))
      #expect(reading.stated[.city] == nil, "\(name)")
    }
    #expect(AddressParser.read("یزد، آبادی کریم").stated[.city] != nil)
  }

  @Test func `contradicts another plaque however near`() throws {
    let found = try result("خیابان شهید بهشتی، کوچه یاس، پلاک ۱۲").candidates
    #expect(found.first?.row.plaque == "12")
    let other = found.first { $0.row.plaque == "13" && $0.row.alley == "کوچه یاس" }
    let against = try #require(evidence(.plaque, of: other))
    #expect(against.agreement == .contradiction)
    #expect(against.weight < -3)
    #expect(against.stated == "پلاک ۱۲")
    #expect(against.recorded == "13")
  }

  @Test func `tells the letters of a plaque apart`() throws {
    let found = try result("خیابان شهید بهشتی، کوچه یاس، پلاک ۱۴الف").candidates
    let ranked = found.filter {
      $0.row.alley == "کوچه یاس" && $0.row.mainStreet.string.contains("بهشتی")
    }
    #expect(ranked.first?.row.plaque == "14 الف")
    let other = ranked.first { $0.row.plaque == "14 ب" }
    #expect(evidence(.plaque, of: other)?.agreement == .contradiction)
    let bare = try result("خیابان شهید بهشتی، کوچه یاس، پلاک ۱۴").candidates
    #expect(evidence(.plaque, of: bare.first)?.agreement == .close)
  }

  @Test func `contradicts another alley number`() throws {
    let found = try result("خیابان شهید بهشتی، بهشتی ۸، پلاک ۱۲").candidates
    let other = found.first { $0.row.alley == "بهشتی 7" }
    #expect(evidence(.alley, of: other)?.agreement == .contradiction)
  }

  @Test func `takes one slip of the pen for close`() throws {
    let found = try result("خیابان طالقنای، کوچه یاس، پلاک ۱۲").candidates
    #expect(found.first?.row.mainStreet == "خیابان طالقانی")
    #expect(evidence(.mainStreet, of: found.first)?.agreement == .close)
  }

  @Test func `says what is not stated and what is not recorded`() throws {
    let short = try result("خیابان شهید بهشتی، پلاک ۱۲").candidates.first
    #expect(evidence(.alley, of: short)?.agreement == .notStated)
    #expect(evidence(.neighbourhood, of: short)?.agreement == .notStated)
    let long = try result("خیابان طالقانی، کوچه ناشناس، پلاک ۱۲").candidates
      .first { $0.row.alley.isEmpty }
    #expect(evidence(.alley, of: long)?.agreement == .notRecorded)
    #expect((evidence(.alley, of: long)?.weight ?? 0) < 0)
  }

  @Test func `knows former names of streets`() throws {
    let found = try result("خیابان تخت جمشید، کوچه یاس، پلاک ۲۷").candidates
    #expect(found.first?.row.mainStreet == "خیابان طالقانی")
  }

  @Test func `takes a postcode as strong evidence and never as a filter`() throws {
    let row = Self.rows[20]
    let alone = try result("خیابان طالقانی", postcode: row.postcode)
    #expect(alone.candidates.first?.row == row)
    let wrong = try result(
      "قطران، خیابان شهید بهشتی، کوچه نرگس، پلاک ۲۷", postcode: "1111111112")
    #expect(wrong.candidates.first?.row.alley == "کوچه نرگس")
    #expect(wrong.candidates.first?.row.plaque == "27")
  }

  @Test func `weighs the province the text states before the office's`() throws {
    let text: CleanText = "خیابان طالقانی، کوچه یاس، پلاک ۲۷"
    let office = try #require(evidence(.province, of: result(text).candidates.first))
    #expect(office.agreement == .same)
    #expect(office.stated == "اصفهان")
    let stated = try #require(
      evidence(.province, of: result("استان خراسان رضوی، " + text).candidates.first))
    #expect(stated.agreement == .contradiction)
    #expect(stated.stated == "استان خراسان رضوی")
    #expect(stated.weight < 0)
  }

  @Test func `picks the unit inside a building and lists a building once`() throws {
    for unit in 1...3 {
      let number = CleanText(RawText(String(unit)))
      let found = try result("خیابان حافظ، کوچه یاس، پلاک ۵، واحد \(number)").candidates
      #expect(found.first?.row.unit == number)
      #expect(found.count { $0.row.buildingCode == "BX" } == 1)
    }
  }

  @Test func `keeps scores honest`() throws {
    for text in [
      "خیابان شهید بهشتی، کوچه یاس، پلاک ۱۲", "کوچه یاس", "خیابان ناشناس، پلاک ۹۹", "پلاک ۱۲",
      "قطران",
    ] as [CleanText] {
      let candidates = try result(text).candidates
      #expect(candidates.count <= 10)
      #expect(candidates.reduce(0) { $0 + $1.score } <= 1.000_001)
      #expect(candidates.map(\.score) == candidates.map(\.score).sorted(by: >))
      #expect(Set(candidates.map(\.row.buildingCode)).count == candidates.count)
      // Within one question the score follows the sum of the evidence.
      let sums = candidates.map { $0.evidence.reduce(0) { $0 + $1.weight } }
      for (left, right) in zip(sums, sums.dropFirst()) { #expect(left >= right - 1e-9) }
    }
  }

  @Test func `is unsure where two buildings fit alike and where none does`() throws {
    let twins = try result("کوچه یاس، پلاک ۱۲").candidates
    #expect((twins.first?.score ?? 1) < 0.6)
    let absent = try result("خیابان شهید بهشتی، کوچه یاس، پلاک ۹۹").candidates
    #expect((absent.first?.score ?? 1) < 0.2)
  }
}
