extension Numerals {
  /// A number in at most four characters and the name of its scale: ۳٫۴ میلیون.
  ///
  /// One decimal place below ten, none above, and none that is zero.
  package func compact(_ n: Int) -> CleanText {
    scaled(n, by: 1000, names: NumberWords.compactScales(language))
  }

  /// A count of bytes in binary units: ۳٫۲ گیگابایت.
  package func bytes(_ n: Int) -> CleanText {
    scaled(n, by: 1024, names: NumberWords.byteUnits(language))
  }

  /// Divides until the number is short, and again when rounding has made it a full unit.
  private func scaled(_ n: Int, by step: Double, names: [CleanText]) -> CleanText {
    var x = Double(n)
    var rank = 0
    while rank + 1 < names.count, Self.shown(x.magnitude) >= step {
      x /= step
      rank += 1
    }
    let shown = Self.shown(x.magnitude)
    let places = rank > 0 && shown < 10 && shown != shown.rounded() ? 1 : 0
    let number = written(NumeralText(x, places: places, grouping: true))
    return names[rank].isEmpty ? number : "\(number) \(names[rank])"
  }

  /// The magnitude as it will be read.
  private static func shown(_ x: Double) -> Double {
    let tenths = (x * 10).rounded(.toNearestOrAwayFromZero) / 10
    return tenths < 10 ? tenths : x.rounded(.toNearestOrAwayFromZero)
  }
}
