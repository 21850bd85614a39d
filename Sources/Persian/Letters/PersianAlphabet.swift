/// The Persian letters in dictionary order, each with the forms that sort beside it.
enum PersianAlphabet {
  /// The letter as the alphabet has it, then its variants.
  static let letters = [
    "آ", "اٱ", "ءأٲإٳؤئ", "ب", "پ", "ت", "ث", "ج", "چ", "ح", "خ", "د", "ذ", "ر", "ز", "ژ", "س",
    "ش", "ص", "ض", "ط", "ظ", "ع", "غ", "ف", "ق", "کكڪګڬڭڮ", "گ", "ل", "م", "ن", "و", "هەہةۃۀھ",
    "یىيےېۍێ",
  ]

  /// The place of a letter in the order and which variant of it the code point is.
  static func place(of c: UInt32) -> (place: UInt8, variant: UInt8)? {
    guard (first..<first + 256).contains(c) else { return nil }
    let packed = places[Int(c - first)]
    return packed == none ? nil : (UInt8(packed >> 8), UInt8(packed & 0xFF))
  }

  private static let first: UInt32 = 0x600
  private static let none: UInt16 = .max

  private static let places: [UInt16] = {
    var places = [UInt16](repeating: none, count: 256)
    for (place, forms) in letters.enumerated() {
      for (variant, form) in forms.unicodeScalars.enumerated() {
        places[Int(form.value - first)] = UInt16(place) << 8 | UInt16(variant)
      }
    }
    return places
  }()
}
