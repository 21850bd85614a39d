import Persian

/// The spelling of numbers in a filter: short, exact, and read back as the same.
struct NumberSpelling {
  let measure: Measure
  let words: FilterWords

  private var numerals: Numerals { Numerals(words.language) }

  /// The rounder of the ways to tell the bounds: over 100m for 100,000,001 and up.
  func range(_ lower: Int?, _ upper: Int?) -> FigureRange {
    switch (lower, upper) {
    case (let lower?, let upper?):
      lower == upper ? .exactly(lower) : .between(lower, upper)
    case (let lower?, nil):
      lower > .min && isRounder(lower - 1, than: lower) ? .over(lower - 1) : .atLeast(lower)
    case (nil, let upper?):
      upper < .max && isRounder(upper + 1, than: upper) ? .under(upper + 1) : .atMost(upper)
    case (nil, nil): .open
    }
  }

  private func isRounder(_ one: Int, than other: Int) -> Bool {
    digits(text(one)) < digits(text(other))
  }

  /// How many digits a number has before nothing but zeros follow: the fewer, the rounder it is.
  private func digits(_ text: CleanText) -> Int {
    let digits = Numerals.ascii(text.string).unicodeScalars.filter { ("0"..."9").contains($0) }
    return digits.reversed().drop { $0 == "0" }.count
  }

  func text(_ number: Int) -> CleanText {
    if measure == .load { return percent(number) }
    let sign: CleanText = measure == .percent ? self.sign : ""
    let unit = (words.units[measure] ?? [])
      .filter { $0.isPrinted && $0.factor > 1 && number != 0 && number.isMultiple(of: $0.factor) }
      .max { $0.factor < $1.factor }
    guard let unit else { return numerals.plain(number) + sign }
    return numerals.plain(number / unit.factor) + unit.name.printed
  }

  private var sign: CleanText { words.language == .persian ? "\u{66A}" : "%" }

  /// Millionths as percent, with as many places as there are.
  private func percent(_ millionths: Int) -> CleanText {
    let scale = NumberPhrase.millionthsOfAPercent
    let (whole, part) = millionths.magnitude.quotientAndRemainder(dividingBy: UInt(scale))
    let minus: CleanText = millionths >= 0 ? "" : words.language == .persian ? "\u{2212}" : "-"
    var number = minus + numerals.plain(Int(whole))
    if part > 0 {
      var places = String(part + UInt(scale)).dropFirst()
      while places.last == "0" { places.removeLast() }
      let digits = places.compactMap(\.wholeNumberValue).map(numerals.plain)
      number = number + (words.language == .persian ? "\u{66B}" : ".") + digits.joined()
    }
    return number + sign
  }
}
