import Corpora
import Domain
import Persian

/// A small invented town of GNAF rows, and rows at will.
enum Town {
  static func row(
    _ id: Int64, county: CleanText = "اصفهان", city: CleanText = "اصفهان",
    neighbourhood: CleanText = "", main: CleanText = "", side: CleanText = "",
    alley: CleanText = "", plaque: CleanText = "", floor: CleanText = "", unit: CleanText = "",
    building: CleanText? = nil, postcode: CleanText = ""
  ) -> GnafRow {
    let code = CleanText(RawText("G\(id)"))
    return GnafRow(
      id: RecordID(id), code: code, buildingCode: building ?? CleanText(RawText("B\(id)")),
      postcode: postcode, province: "اصفهان", county: county, city: city,
      neighbourhood: neighbourhood, mainStreet: main, sideStreet: side, alley: alley,
      plaque: plaque, floor: floor, unit: unit,
      coordinates: Coordinates(latitude: 32.654321, longitude: 51.667788))
  }

  /// Several hundred rows over a few counties, the same for the same seed.
  static func rows(seed: UInt64, count: Int = 300) -> [GnafRow] {
    var generator = SeededGenerator(seed: seed)
    let counties: [CleanText] = ["اصفهان", "کاشان", "نجف‌آباد", "خمینی‌شهر"]
    let neighbourhoods: [CleanText] = ["", "بهجت‌آباد", "قطران", "شهرک ولیعصر"]
    let mains: [CleanText] = [
      "خیابان شهید بهشتی", "بلوار امام خمینی", "خیابان طالقانی", "میدان ۱۷ شهریور",
      "خیابان هشت بهشت",
    ]
    let sides: [CleanText] = ["", "", "خیابان شهید رضا کریمی", "کوی گلستان"]
    let alleys: [CleanText] = [
      "", "کوچه یاس", "کوچه ۷", "کوچه دوازدهم", "بن بست لاله", "بهشتی ۲", "کوچه شهید نوری",
    ]
    let plaques: [CleanText] = ["1", "2", "3", "12", "12/1", "14 الف", "14 ب", "27", ""]
    return (1...Int64(count)).map { id in
      let county = counties.pick(&generator)
      return row(
        id, county: county, city: county, neighbourhood: neighbourhoods.pick(&generator),
        main: mains.pick(&generator), side: sides.pick(&generator),
        alley: alleys.pick(&generator), plaque: plaques.pick(&generator),
        floor: ["", "1", "همکف"].pick(&generator), unit: ["", "1", "2"].pick(&generator),
        postcode: CleanText(RawText(String(8_134_500_000 + id * 37))))
    }
  }
}
