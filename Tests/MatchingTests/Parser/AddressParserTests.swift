import Domain
import Patience
import Persian
import Testing

@testable import Matching

struct `Reading addresses` {
  @Test(arguments: LabelledAddress.all)
  func `finds every labelled part of addresses that others wrote`(_ labelled: LabelledAddress) {
    let reading = AddressParser.read(labelled.text)
    let ways = (reading.stated[.mainStreet] ?? []) + (reading.stated[.sideStreet] ?? [])
    #expect(ways == labelled.ways)
    #expect(reading.stated[.alley] ?? [] == labelled.alleys)
    #expect(reading.plaques == [HouseNumber(base: labelled.plaque)])
  }

  @Test(
    arguments: [
      ("خ بهشتی", AddressField.mainStreet, "بهشتی"),
      ("خ. شهید بهشتی", .mainStreet, "شهید بهشتی"),
      ("ک ۵", .alley, "5"),
      ("ک. یاس", .alley, "یاس"),
      ("م انقلاب", .mainStreet, "انقلاب"),
      ("بل. کشاورز", .mainStreet, "کشاورز"),
      ("بن بست ۳", .alley, "3"),
      ("بن‌بست سوم", .alley, "3"),
      ("ب.ب لاله", .alley, "لاله"),
      ("بن یاس", .alley, "یاس"),
      ("کوچه‌ی نرگس", .alley, "نرگس"),
      ("کوچهدو", .alley, "2"),
      ("خييابان حافظ", .mainStreet, "حافظ"),
      ("محله قطران", .neighbourhood, "قطران"),
      ("شهرستان آران و بیدگل", .county, "اران بیدگل"),
      ("استان خراسان رضوی مشهد", .province, "خراسان رضوی"),
    ] as [(CleanText, AddressField, String)])
  func `reads abbreviations and kinds of place`(
    _ text: CleanText, _ field: AddressField, _ name: String
  ) {
    #expect(AddressParser.read(text).stated[field] == [name])
  }

  @Test(
    arguments: [
      ("پ ۱۲", HouseNumber(base: 12)), ("پ۱۲", HouseNumber(base: 12)),
      ("پلاك: ١٢", HouseNumber(base: 12)), ("پلاک شماره ۱۲", HouseNumber(base: 12)),
      ("ش 12", HouseNumber(base: 12)), ("شماره ۱۲", HouseNumber(base: 12)),
      ("پلاک ۱۴الف", HouseNumber(base: 14, part: "الف")),
      ("پلاک ۱۴ الف", HouseNumber(base: 14, part: "الف")),
      ("پلاک ۱۴-الف", HouseNumber(base: 14, part: "الف")),
      ("پلاک 14ب", HouseNumber(base: 14, part: "ب")),
      ("پلاک 14A", HouseNumber(base: 14, part: "الف")),
      ("پلاک ۱۲/۱", HouseNumber(base: 12, part: "1")),
      ("پلاک بیست و سه", HouseNumber(base: 23)), ("پلک ۱۱", HouseNumber(base: 11)),
      ("خ بهشتی، کوچه یاس، ۱۲", HouseNumber(base: 12)),
    ] as [(CleanText, HouseNumber)])
  func `reads plaques`(_ text: CleanText, _ plaque: HouseNumber) {
    #expect(AddressParser.read(text).plaques == [plaque])
  }

  @Test(
    arguments: [
      "پلاک ثبتی ۱۲۳ فرعی از ۴۵ اصلی", "پ.ث ۱۲۳/۴۵", "۱۲۳/۴۵ بخش ۳", "به شماره ۱۲۳ فرعی از ۴۵ اصلی",
      "پلاک ثبتی 72/1617",
    ] as [CleanText])
  func `takes no plate of the land registry for a plaque`(_ text: CleanText) {
    let reading = AddressParser.read("خیابان بهشتی، \(text)، پلاک ۷")
    #expect(reading.plaques == [HouseNumber(base: 7)])
    #expect(reading.tokens.contains { $0.role == .registration })
  }

  @Test func `reads two plaques of one property`() {
    #expect(AddressParser.read("پلاک ۱۲ و ۱۴").plaques.map(\.base) == [12, 14])
    #expect(AddressParser.read("پلاک ۱۲-۱۴").plaques.map(\.base) == [12, 14])
  }

  @Test(
    arguments: [
      ("ط ۲ و ۳", 2, 3), ("طبقه دوم واحد ۳", 2, 3), ("ط.۲ ، واحد۳", 2, 3),
      ("طبقه‌ی ۲ آپارتمان سه", 2, 3), ("همکف", nil, nil), ("طبقه همکف واحد شماره ۱", 0, 1),
      ("ط همکف", 0, nil), ("واحدچهار", nil, 4), ("طبققه ۲", 2, nil),
    ] as [(CleanText, Int?, Int?)])
  func `reads floors and units`(_ text: CleanText, _ floor: Int?, _ unit: Int?) {
    let reading = AddressParser.read("خیابان بهشتی، \(text)")
    #expect(reading.floor == floor)
    #expect(reading.unit == unit)
  }

  @Test(
    arguments: [
      ("کد پستی ۸۱۳۴۵-۶۷۸۹۱", "8134567891"), ("کدپستی:8134567891", "8134567891"),
      ("ک.پ ۸۱۳۴۵۶۷۸۹۱", "8134567891"), ("8134567891", "8134567891"), ("81345 67891", "8134567891"),
      ("تلفن 09123456789", nil), ("۰۹۱۲۳۴۵۶۷۸۹", nil), ("تلفن 8134567891", nil),
    ] as [(CleanText, String?)])
  func `tells postcodes from phones`(_ text: CleanText, _ postcode: String?) {
    #expect(AddressParser.read("خیابان بهشتی، \(text)").postcode == postcode)
  }

  @Test func `prefers the postcode column and keeps a short one as partial`() {
    #expect(
      AddressParser.read("کد پستی 8134567891", postcode: "۱۹۳۵۱-۶۷۸۹۱").postcode == "1935167891")
    #expect(AddressParser.read("خ یاس", postcode: "۱۹۳۵۱۶").partialPostcode == "193516")
    #expect(AddressParser.read("خ یاس", postcode: "ندارد").postcode == nil)
  }

  @Test(
    arguments: [
      "نرسیده به خیابان حافظ", "نبش کوچه حافظ", "بعد از حافظ", "روبروی مسجد حافظ", "جنب بانک حافظ",
      "بین چهارراه و خیابان حافظ", "ضلع شمالی میدان حافظ", "پایین‌تر از حافظ",
    ] as [CleanText])
  func `keeps landmarks and cross streets apart from the address`(_ phrase: CleanText) {
    let reading = AddressParser.read("خیابان بهشتی، \(phrase)، پلاک ۷")
    #expect(reading.stated[.mainStreet] == ["بهشتی"])
    #expect(reading.stated[.alley] == nil)
    #expect(reading.tokens.first { $0.folded == "حافظ" }?.role == .aside)
    #expect(reading.asides.contains { $0.hasSuffix("حافظ") })
  }

  @Test func `marks persons, areas and words about the property`() {
    let reading = AddressParser.read(
      "یک باب مغازه واقع در خیابان بهشتی، مستاجر آقای رضا کریمی، به مساحت ۵۰ متر مربع")
    let roles = Dictionary(
      reading.tokens.map { ($0.folded, $0.role) }, uniquingKeysWith: { first, _ in first })
    #expect(roles["مغازه"] == .property)
    #expect(roles["بهشتی"] == .street)
    #expect(roles["کریمی"] == .person)
    #expect(roles["50"] == .area)
  }

  @Test func `takes a number after a name for its alley`() {
    let reading = AddressParser.read("کوچه گلستان ۵، پلاک ۲")
    #expect(reading.alleyNumber == 5)
    #expect(reading.plaque == HouseNumber(base: 2))
  }

  @Test(
    .timeLimit(.patience),
    arguments: [
      "صد فرعی", "پلاک ثبتی صد فرعی از دوازده اصلی", "یزد، بیست و یک فرعی از ۱۲ اصلی بخش ۲",
    ])
  func `takes numbers in words for the land registry's`(_ text: String) {
    let reading = AddressParser.read(CleanText(RawText(text)))
    #expect(reading.plaques.isEmpty)
    #expect(reading.tokens.contains { $0.role == .registration })
    #expect(!reading.tokens.contains { $0.role == .street || $0.role == .plaque })
  }
}
