/// The words that stand beside numbers.
enum NumberWords {
  /// Thousand, million, milliard, trillion: the short Persian scale of CLDR.
  static func compactScales(_ language: Language) -> [CleanText] {
    language == .persian ? persianScales : englishScales
  }

  /// Bytes and their powers of 1024.
  static func byteUnits(_ language: Language) -> [CleanText] {
    language == .persian ? persianBytes : englishBytes
  }

  static func notANumber(_ language: Language) -> CleanText {
    switch language {
    case .persian: "ناعدد"
    case .english: "NaN"
    }
  }

  private static let persianScales: [CleanText] = ["", "هزار", "میلیون", "میلیارد", "تریلیون"]
  private static let englishScales: [CleanText] = ["", "K", "M", "bn", "tn"]

  private static let persianBytes: [CleanText] = [
    "بایت", "کیلوبایت", "مگابایت", "گیگابایت", "ترابایت", "پتابایت", "اگزابایت",
  ]
  private static let englishBytes: [CleanText] = ["B", "KiB", "MiB", "GiB", "TiB", "PiB", "EiB"]
}
