import Canvas

/// The standard Persian keyboard (ISIRI 9147): which Latin key each of its letters sits on.
///
/// With it, a clerk who left her keyboard in Persian can still press the console's letter keys.
enum PersianKeyboard {
  /// The Latin key under a Persian one, where the key is a letter or sign of that layout.
  static func latinKey(for key: Key) -> Key? {
    guard case .character(let scalar) = key else { return nil }
    return latin[scalar].map { .character($0) }
  }

  private static let latin: [Unicode.Scalar: Unicode.Scalar] = [
    "ض": "q", "ص": "w", "ث": "e", "ق": "r", "ف": "t", "غ": "y", "ع": "u", "ه": "i", "خ": "o",
    "ح": "p", "ش": "a", "س": "s", "ی": "d", "ب": "f", "ل": "g", "ا": "h", "ت": "j", "ن": "k",
    "م": "l", "ظ": "z", "ط": "x", "ز": "c", "ر": "v", "ذ": "b", "د": "n", "پ": "m", "و": ",",
    "۱": "1", "۲": "2", "۳": "3", "۴": "4", "۵": "5", "۶": "6", "۷": "7", "۸": "8", "۹": "9",
    "۰": "0", "؟": "?",
    // With Shift.
    "\u{0624}": "A", "\u{0626}": "S", "\u{064A}": "D", "\u{0625}": "F", "\u{0623}": "G",
    "\u{0622}": "H", "\u{0629}": "J", "»": "K", "«": "L", "\u{0654}": "N", "\u{064B}": "R",
    "]": "O",
  ]
}
