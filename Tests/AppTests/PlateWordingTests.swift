import Domain
import Persian
import Testing

@testable import App

@Suite struct `plates in words` {
  @Test(
    arguments: [
      (
        RegistrationPlate(main: 72, sub: 1617, section: "10 تهران"),
        "۱۶۱۷ فرعی از ۷۲ اصلی، بخش ۱۰ تهران", "1617 of 72, section 10 تهران"
      ),
      (RegistrationPlate(main: 72), "۷۲ اصلی", "72 main"),
      (
        RegistrationPlate(mains: [211, 253, 254], subs: [6932, 6933], part: "4", district: "2"),
        "۶۹۳۲ و ۶۹۳۳ فرعی از ۲۱۱، ۲۵۳ و ۲۵۴ اصلی، قطعه ۴، ناحیه ۲",
        "6932 and 6933 of 211, 253 and 254, parcel 4, district 2"
      ),
    ] as [(RegistrationPlate, CleanText, CleanText)])
  func `no slash, whatever the direction`(
    plate: RegistrationPlate, persian: CleanText, english: CleanText
  ) {
    #expect(Wording(.persian).plate(plate) == persian)
    #expect(Wording(.english).plate(plate) == english)
  }
}
