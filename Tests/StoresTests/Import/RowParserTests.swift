import Domain
import Foundation
import Persian
import Testing

@testable import Stores

@Suite struct `Import rows` {
  /// Reads the last line of the text as a row under its first.
  private func record(
    _ kind: ImportKind, _ text: String
  ) throws -> (record: ImportRecord, warnings: [ImportWarning]) {
    var reader = CSVReader(BytesInMemory(Array(text.utf8)))
    guard case .row(let header)? = try reader.next(), case .row(let row)? = try reader.next()
    else { throw FileFault.missing }
    let parser = kind.parser(try HeaderMap(header, kind: kind), at: ImportFixture.moment)
    var values = RowValues(row, cache: NameCache())
    return (try parser.record(from: &values), values.warnings)
  }

  private func rejection(_ kind: ImportKind, _ text: String) -> ImportRejection? {
    do {
      _ = try record(kind, text)
      return nil
    } catch {
      return error as? ImportRejection
    }
  }

  @Test func `an endowment is read whole`() throws {
    let text = """
      کد,نام موقوفه,نوع وقف,نوع تصدی,تولیت,بهره‌برداری,وضعیت,واقف,متولی,شماره وقف‌نامه,سال وقف,استان,شهرستان,شهر,نیت,تاریخ ثبت
      ۱۰۲۳,موقوفه كريم حكيمي,عام,غیرمتصرفی,منصوص,منفعتی,فعال,کریم حکیمی,رضا حکیمی,۱۲/۳,۱۲۹۰,كرمان,رفسنجان,انار,"عزاداری ۶۰، اطعام ۴۰",۱۴۰۴/۰۶/۲۸
      """
    let (record, warnings) = try record(.endowments, text)
    #expect(warnings.isEmpty)
    #expect(
      record
        == .endowment(
          EndowmentRecord(
            code: "1023", name: "موقوفه کریم حکیمی", kind: .general, custody: .trustee,
            trusteeship: .named, use: .income, status: .active, donor: "کریم حکیمی",
            trustee: "رضا حکیمی", deedNumber: "12/3", foundedYear: 1290,
            place: Place(province: "کرمان", county: "رفسنجان", locality: "انار"),
            intentions: [
              Intention(category: .mourning, sharePercent: 60),
              Intention(category: .feeding, sharePercent: 40),
            ],
            registered: Day(gregorian: 2025, 9, 19), received: ImportFixture.moment.day)))
  }

  private static let unitHeader =
    "code,endowment_code,title,type,use,area,plate,section,province,county,locality,address,"
    + "postcode,lat,lon,deed_state,deed_kind,deed_serial,deed_issued,occupancy\n"

  @Test func `a property unit is read whole`() throws {
    let (record, warnings) = try record(
      .raqabat,
      Self.unitHeader
        + "U-1,۱۰۲۳,باغ پسته,باغ,منفعتی,1.5 هکتار,۱۶۱۷ فرعی از ۷۲ اصلی,بخش ۱۰,کرمان,رفسنجان,,"
        + "خيابان امام,11936-53471,30.4067,55.9939,صادرشده,تک‌برگ,۱۲۳۴۵۶,1403/09/04,بلااجاره")
    #expect(warnings.isEmpty)
    #expect(
      record
        == .unit(
          PropertyUnitRecord(
            code: "U-1", endowmentCode: "1023", title: "باغ پسته", type: .garden, use: .income,
            area: 15_000, plate: RegistrationPlate(main: 72, sub: 1617, section: "10"),
            place: Place(province: "کرمان", county: "رفسنجان"), address: "خيابان امام",
            postcode: "1193653471",
            coordinates: Coordinates(latitude: 30.4067, longitude: 55.9939),
            deed: Deed(
              state: .issued, kind: .singleSheet, serial: "123456",
              issued: Day(gregorian: 2024, 11, 24)),
            occupancy: .withoutLease, received: ImportFixture.moment.day)))
  }

  @Test func `a lease is read whole`() throws {
    let (record, _) = try record(
      .leases,
      "contract_number,unit_code,tenant,kind,state,start,end,rent,deposit\n"
        + "۱۴۰۳/۷,U-1,علی رضایی,تمدید,جاری,1403/01/01,2025-03-20,۱۲۰٬۰۰۰ تومان,\n")
    #expect(
      record
        == .lease(
          LeaseRecord(
            contractNumber: "1403/7", unitCode: "U-1", tenant: "علی رضایی", kind: .renewal,
            state: .current, start: try #require(Day(gregorian: 2024, 3, 20)),
            end: try #require(Day(gregorian: 2025, 3, 20)), rent: Rial(1_200_000),
            deposit: .zero)))
  }

  @Test func `a GNAF row is read whole`() throws {
    let (record, warnings) = try record(
      .gnaf,
      "gnaf_id,building_id,postcode,province,county,city,neighbourhood,main_street,side_street,"
        + "alley,plaque,floor,unit,lat,lon\n"
        + "G000000002,B00000002,1393111116,تهران,تهران,تهران,بهجت‌آباد,خیابان امام خمینی,,,"
        + "35 الف,1,1,35.639393,51.427884")
    #expect(warnings.isEmpty)
    #expect(
      record
        == .gnaf(
          GnafRow(
            id: RecordID(0), code: "G000000002", buildingCode: "B00000002",
            postcode: "1393111116", province: "تهران", county: "تهران", city: "تهران",
            neighbourhood: "بهجت‌آباد", mainStreet: "خیابان امام خمینی", sideStreet: "",
            alley: "", plaque: "35 الف", floor: "1", unit: "1",
            coordinates: Coordinates(latitude: 35.639393, longitude: 51.427884))))
  }

  @Test func `a property address keeps the office's own letters and bad postcode`() throws {
    let (record, warnings) = try record(
      .properties,
      "property_id,waqf_name,office_province,office_county,address,postcode\n"
        + "R0000008,موقوفه جواد,قم,قم,\"قم , کد پستي ۱۲\",123")
    #expect(warnings == [.postcodeInvalid])
    #expect(
      record
        == .property(
          PropertyAddressRecord(
            code: "R0000008", endowmentName: "موقوفه جواد", officeProvince: "قم",
            officeCounty: "قم", text: "قم , کد پستي ۱۲", postcode: "123",
            arrived: ImportFixture.moment.date)))
  }

  @Test(
    arguments: [
      ("title", ",", .missing(.title)),
      ("type", "کاخ", .badValue(.type, RawText("کاخ"), .unknownWord)),
      ("area", "-3", .badValue(.area, RawText("-3"), .negative)),
      ("plate", "72", .badValue(.plate, RawText("72"), .notAPlate)),
      (
        "postcode", "1234567890",
        .badValue(.postcode, RawText("1234567890"), .postcodeForbiddenDigit)
      ),
      ("lat", "", .badValue(.latitude, RawText(""), .coordinateAlone)),
      ("lat", "55.9939", .badValue(.latitude, RawText("55.9939 55.9939"), .coordinatesOutOfBounds)),
      ("deed_issued", "1403/12/31", .badValue(.deedIssued, RawText("1403/12/31"), .notADate)),
      ("code", "", .missing(.code)),
      ("province", " \u{A0}", .missing(.province)),
    ] as [(String, String, ImportRejection)])
  func `a row that cannot be read says which field and why`(
    column: String, value: String, reason: ImportRejection
  ) {
    var fields = [
      "code": "U-1", "endowment_code": "1", "title": "باغ", "type": "garden", "use": "income",
      "area": "10", "plate": "72/1", "section": "", "province": "قم", "county": "",
      "locality": "", "address": "", "postcode": "", "lat": "30.4067", "lon": "55.9939",
      "deed_state": "none", "deed_kind": "", "deed_serial": "", "deed_issued": "",
      "occupancy": "vacant",
    ]
    fields[column] = value == "," ? "" : value
    let names = Self.unitHeader.split(whereSeparator: { ",\n".contains($0) }).map(String.init)
    let row = names.map { fields[$0] ?? "" }.joined(separator: ",")
    #expect(rejection(.raqabat, Self.unitHeader + row) == reason)
  }

  @Test func `a lease cannot end before it starts`() {
    #expect(
      rejection(
        .leases,
        "contract_number,unit_code,tenant,kind,state,start,end,rent\n"
          + "1,U,علی,first,current,1404/01/02,1404/01/01,5")
        == .badValue(.end, RawText("1404/01/01"), .endsBeforeStart))
  }

  @Test func `swapped coordinates are named as such`() {
    #expect(
      rejection(
        .gnaf,
        "gnaf_id,province,city,main_street,plaque,lat,lon\nG1,قم,قم,امام,1,51.4278,35.6393")
        == .badValue(.latitude, RawText("51.4278 35.6393"), .coordinatesSwapped))
  }

  @Test func `a place that is no province stays and warns`() throws {
    let (record, warnings) = try record(
      .gnaf, "gnaf_id,province,city,main_street,plaque\nG1,خراسان,مشهد,امام,1")
    #expect(warnings == [.unknownProvince])
    guard case .gnaf(let row) = record else {
      Issue.record("no GNAF row")
      return
    }
    #expect(row.province == "خراسان")
  }

  @Test func `a code too long to be one is refused, not cut`() {
    let code = String(repeating: "9", count: 201)
    #expect(
      rejection(.properties, "property_id,address\n\(code),قم")
        == .badValue(.propertyCode, RawText(code), .tooLong))
  }
}
