import Domain
import Foundation
import Persian

@testable import Stores

/// Records for store tests: alike but for what a test names.
enum Fixture {
  static let provinces: [CleanText] = ["تهران", "آذربایجان شرقی", "فارس", "یزد", "کرمان"]

  static func text(_ s: String) -> CleanText { CleanText(RawText(s)) }

  static func endowment(_ n: Int, province: CleanText = "تهران") -> Endowment {
    Endowment(
      id: RecordID(Int64(n)), code: text("E-\(n)"), name: text("موقوفه \(n)"), kind: .general,
      custody: .organisation, trusteeship: .named, use: .income, status: .active,
      donor: "حاج میرزا", trustee: "", deedNumber: text("\(n)/2"), foundedYear: 1_300,
      place: Place(province: province, county: "ری", locality: "باقرشهر"),
      intentions: [Intention(category: .mosque, sharePercent: 100)], unitCount: 0,
      registered: Day(epoch: 20_000))
  }

  static func unit(_ n: Int, endowment: Int = 1, province: CleanText = "تهران") -> PropertyUnit {
    PropertyUnit(
      id: RecordID(Int64(n)), code: text("U-\(n)"), endowment: RecordID(Int64(endowment)),
      endowmentName: text("موقوفه \(endowment)"), title: text("مغازه \(n)"), type: .commercial,
      use: .income, area: 40, plate: RegistrationPlate(main: 12, sub: n, section: "بخش ۲"),
      place: Place(province: province, county: "ری", locality: "باقرشهر"),
      address: "خیابان امام، کوچهٔ سوم", postcode: "1813653471",
      coordinates: Coordinates(latitude: 35.53, longitude: 51.4),
      deed: Deed(state: .issued, kind: .singleSheet, serial: "الف ۱۲", issued: Day(epoch: 19_900)),
      occupancy: .leased, rent: .zero, leaseEnd: nil)
  }
}

extension SQLiteStore {
  /// The store's GNAF rows that carry a postcode.
  func rows(withPostcode postcode: CleanText) throws -> [GnafRow] {
    var rows: [GnafRow] = []
    try forEachGnafRow { if $0.postcode == postcode { rows.append($0) } }
    return rows
  }
}
