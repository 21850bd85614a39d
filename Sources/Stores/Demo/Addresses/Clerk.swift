import Domain
import Persian

/// Writes the address of a property the way offices do: parts left out, shortened, in another order,
/// with landmarks and owners among them, in whatever letters the keyboard gave.
struct Clerk: Sendable {
  let world: DemoWorld
  var habits = ClerkHabits()

  /// What the clerk wrote, and whether one could find the place by it.
  struct Writing: Sendable {
    let text: CleanText
    let postcode: CleanText
    let isClear: Bool
  }

  /// The writing for a row; `other` is a row elsewhere, for what gets mixed up.
  func writing(of row: GnafRow, other: GnafRow, _ random: inout DemoRandom) -> Writing {
    var parts = AddressParts(row: row, clerk: self)
    parts.write(&random)
    parts.disturb(crossing: other.mainStreet, &random)
    let column = random.chance(habits.fillsPostcode)
    let postcode = postcode(of: row, other: other, &random)
    if random.chance(habits.typesPostcodeInText) {
      parts.append(world.book.text(.postcodeLabel, &random, filling: postcode.text))
    }
    parts.addRemarks(&random)
    let text = parts.text(&random)
    let noise = Misspelling(world: world, habits: habits)
    return Writing(
      text: CleanText(RawText(noise.applied(to: text.string, &random))),
      postcode: column ? CleanText(RawText(noise.digits(postcode.text.string, &random))) : "",
      isClear: column && postcode.isRight || parts.isClear)
  }

  /// The postcode as it was filled in: right in two of three cases.
  private func postcode(
    of row: GnafRow, other: GnafRow, _ random: inout DemoRandom
  ) -> (text: CleanText, isRight: Bool) {
    var digits = Array(row.postcode.string)
    guard digits.count == 10 else { return ("", false) }
    let aim = random.unit()
    switch aim {
    case ..<0.66: return (row.postcode, true)
    case ..<0.76: digits.removeLast(random.element(of: [5, 5, 4, 2, 1]) ?? 1)
    case ..<0.85:
      digits[random.integer(0...9)] = Character(String(random.integer(0...9)))
    case ..<0.91: digits.swapAt(6, random.integer(7...9))
    case ..<0.96: return (other.postcode, false)
    default: return (world.book.text(.noPostcode, &random), false)
    }
    let text = CleanText(RawText(String(digits)))
    return (text, text == row.postcode)
  }
}
