import Canvas

/// The Persian keyboards in use: which Latin key each of their characters sits on.
///
/// With it, a clerk who left her keyboard in Persian can still press the console's letter keys.
/// The standard layout (ISIRI 9147, `ir` of XKB) comes first; where a character sits on another key
/// of the older layout of Windows, that key is tried next.
enum PersianKeyboard {
  /// The Latin keys under a Persian one, the likeliest first.
  static func latinKeys(for key: Key) -> [Key] {
    switch key {
    case .character(let scalar): latin(scalar).map { .character($0) }
    case .alt(let scalar): latin(scalar).map { .alt($0) }
    default: []
    }
  }

  private static func latin(_ scalar: Unicode.Scalar) -> [Unicode.Scalar] {
    [standard[scalar], windows[scalar]].compactMap(\.self)
  }

  private static let standard = table([
    ("qwertyuiop[]", "ضصثقفغعهخحجچ"), ("asdfghjkl;'", "شسیبلاتنمکگ"), ("zxcvbnm,", "ظطزرذدپو"),
    ("1234567890", "۱۲۳۴۵۶۷۸۹۰"), ("`", "\u{200D}"),
    // With Shift.
    ("QWERTYUI", "\u{652}\u{64C}\u{64D}\u{64B}\u{64F}\u{650}\u{64E}\u{651}"), ("OP{}", "][}{"),
    ("ASDFGHJKL\"", "ؤئيإأآة»«؛"), ("ZXCVBNM<>?", "ك\u{653}ژ\u{670}\u{200C}\u{654}ء><؟"),
    ("@#$%^&()_~", "٬٫﷼٪×،)(ـ÷"),
  ])

  private static let windows = table([
    ("`\\m", "÷پئ"), ("QADSF", "\u{64B}\u{64E}\u{650}\u{64F}\u{651}"), ("GJKL", "ۀـ«»"),
    ("RTYUIOP", "﷼،؛,][\\"), ("ZXVNB~", "ةيؤأإ×"),
    // Digits of an Arabic keyboard.
    ("1234567890", "١٢٣٤٥٦٧٨٩٠"),
  ])

  private static func table(_ rows: [(String, String)]) -> [Unicode.Scalar: Unicode.Scalar] {
    Dictionary(
      rows.flatMap { latin, persian in zip(persian.unicodeScalars, latin.unicodeScalars) },
      uniquingKeysWith: { first, _ in first })
  }
}
