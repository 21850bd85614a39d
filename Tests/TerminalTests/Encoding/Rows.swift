import Canvas
import Persian

/// Rows in visual order, as they are finished when an encoding gets them.
enum Rows {
  /// What screens are made of, shaped by the product itself.
  static let written: [String] = [
    "ابر دماوند و رقبات موقوفه", "کد پستی 1234567890 - پلاک ۱۲ (CPU 85%)",
    "جی‌نف دستگاه‌ها می‌شود", "سلام لا بلا إلا", "۰۱۲۳۴۵۶۷۸۹ ۱۴۰۴/۰۸/۱۲", "فعال 85% [ok]",
    "رابط شبکه │ eth0", "«شرکت ملی پست» به ۱۰۰٪ رسیده است", "۵٬۸۲۱ قسط معوق، جمعا ۱۴۲ میلیارد ریال",
    "▲ هشدار ‹ ساعت ۱۲:۳۰ ›", "(پیوست‌ها) {آ} <ب>", "نشانی: تهران، خیابان ۱۲، پلاک ۳/۱",
  ].map { text in
    let surface = Surface(size: Size(width: 60, height: 1), direction: .rightToLeft) { region in
      region.region(column: 1, width: 58, height: 1).write(CleanText(RawText(text)))
    }
    return surface.mirrored().text(row: 0)
  }

  static func frame(_ row: String) -> Frame {
    let scalars = Array(row.unicodeScalars)
    return Frame([row], width: scalars.count, height: 1)
  }
}

/// Chance that comes out the same each time.
struct Dice {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func roll(_ sides: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % sides
  }

  /// A word of letters joined by us, of digits, Latin and signs, in any mixture.
  mutating func word() -> String {
    let alphabets = ["ﺳﻼﻡﻓﻌﺎﻝﯽ", "۰۱۲۳", "abc", "123", "()/-:.%«»_[]", "٪٬،"]
    var word = String.UnicodeScalarView()
    for _ in 0...roll(4) {
      let alphabet = Array(alphabets[roll(alphabets.count)].unicodeScalars)
      for _ in 0...roll(3) { word.append(alphabet[roll(alphabet.count)]) }
    }
    return String(word)
  }

  mutating func row(words: Int) -> String {
    var row = "  "
    for _ in 0..<words { row += word() + String(repeating: " ", count: 1 + roll(3)) }
    return row + "    "
  }
}
