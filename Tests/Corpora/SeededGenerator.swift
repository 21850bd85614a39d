/// A generator that gives the same numbers for the same seed (SplitMix64).
package struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  package init(seed: UInt64) {
    state = seed
  }

  package mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ z >> 30) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ z >> 27) &* 0x94D0_49BB_1331_11EB
    return z ^ z >> 31
  }
}

extension SeededGenerator {
  /// A text of random pieces: Persian, Latin, digits, punctuation, brackets, marks, wide letters.
  package mutating func mixedText(pieces: ClosedRange<Int> = 0...12, marked: Bool = true) -> String
  {
    var text = ""
    for _ in 0..<Int.random(in: pieces, using: &self) {
      text += piece(marked: marked)
      if Int.random(in: 0..<3, using: &self) > 0 { text += " " }
    }
    return text
  }

  private mutating func piece(marked: Bool) -> String {
    switch Int.random(in: 0..<10, using: &self) {
    case 0...3: word(of: "اآأبپتثجچحخدذرزژسشصضطظعغفقکگلمنوهیةۀيك", length: 1...7)
    case 4: word(of: "abcdefgXYZ", length: 1...8)
    case 5: word(of: "۰۱۲۳۴۵۶۷۸۹", length: 1...4) + word(of: "/-:٫٬.", length: 0...1) + "۱۲"
    case 6: word(of: "0123456789", length: 1...4) + word(of: "/-:,.%", length: 0...1) + "7"
    case 7: word(of: "()[]{}<>«»،؛؟!.,:;/-–…%٪\"'+", length: 1...3)
    case 8 where Bool.random(using: &self): marked ? "e\u{301}x 1\u{64B}۲\u{301}" : "ex"
    case 8: marked ? "م\u{64F}ح\u{64E}م\u{651}د" : "لا"
    default: word(of: "می‌شود لا ﻼ 漢字 🙂", length: 1...5)
    }
  }

  private mutating func word(of alphabet: String, length: ClosedRange<Int>) -> String {
    let letters = Array(alphabet.unicodeScalars)
    var view = String.UnicodeScalarView()
    for _ in 0..<Int.random(in: length, using: &self) {
      view.append(letters[Int.random(in: letters.indices, using: &self)])
    }
    return String(view)
  }
}
