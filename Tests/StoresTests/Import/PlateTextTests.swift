import Testing

@testable import Stores

@Suite struct `Import plates` {
  @Test(arguments: [
    ("72/1617", 72, 1617, "", true), ("۷۲/۱۶۱۷", 72, 1617, "", true),
    ("72 / 1617", 72, 1617, "", true), ("1275/172", 1275, 172, "", true),
    ("1617 فرعی از 72 اصلی", 72, 1617, "", false), ("۱۶۱۷ فرعی از ۷۲ اصلی", 72, 1617, "", false),
    ("۱۶۱۷فرعي از ۷۲اصلي", 72, 1617, "", false), ("72 اصلی", 72, 0, "", false),
    ("پلاک ثبتی ۷۲ اصلی", 72, 0, "", false),
    ("۱۶۱۷ فرعی از ۷۲ اصلی، بخش ۱۰ تهران", 72, 1617, "10 تهران", false),
    ("72/1617 بخش 3", 72, 1617, "3", true),
  ])
  func `reads main number, sub-number and section`(
    text: String, main: Int, sub: Int, section: String, isOrderAssumed: Bool
  ) throws {
    let plate = try PlateText(text)
    #expect(plate.mains == [main])
    #expect(plate.subs == (sub == 0 ? [] : [sub]))
    #expect(plate.section == section)
    #expect(plate.isOrderAssumed == isOrderAssumed)
  }

  @Test func `reads several numbers of a side`() throws {
    let plate = try PlateText("۲۱۱-۲۵۳-۲۵۴/۶۹۳۲-۶۹۳۳")
    #expect(plate.mains == [211, 253, 254])
    #expect(plate.subs == [6932, 6933])
    #expect(try PlateText("6932-6933 فرعی از 211 اصلی").subs == [6932, 6933])
    #expect(try PlateText("211-253 اصلی").mains == [211, 253])
  }

  @Test(
    arguments: [
      ("", .notAPlate), ("72", .notAPlate), ("72/", .notAPlate), ("/72", .notAPlate),
      ("72//1", .notAPlate), ("1/2/3", .notAPlate), ("0/5", .notAPlate), ("اصلی 72", .notAPlate),
      ("1617 فرعی", .notAPlate), ("سه فرعی از دو اصلی", .notAPlate),
      ("99999999999999999999/1", .notAPlate),
      ("72-73", .severalPlates), ("72-/1", .notAPlate), ("-72/1", .notAPlate),
      ("1-2-3-4-5-6-7-8-9-10-11-12-13/1", .severalPlates),
    ] as [(String, ValueFault)])
  func `refuses what is not one plate`(text: String, fault: ValueFault) {
    #expect(throws: fault) { try PlateText(text) }
  }
}
