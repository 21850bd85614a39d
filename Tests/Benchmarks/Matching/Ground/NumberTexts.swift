import Persian

/// Numbers as clean texts, made once.
enum NumberTexts {
  /// 0...9999 as they are.
  static let plain: [CleanText] = (0..<10_000).map { CleanText(RawText(String($0))) }
  /// 0...9999 in four digits.
  static let fours: [CleanText] = (0..<10_000).map { number in
    CleanText(RawText(String(String(10_000 + number).dropFirst())))
  }
  /// 0...99 in Persian digits.
  static let persian: [CleanText] = (0..<100).map { Numerals(.persian).plain($0) }

  /// A number below a hundred million in eight digits.
  static func eight(_ number: Int) -> CleanText {
    fours[number / 10_000 % 10_000] + fours[number % 10_000]
  }
}
