import Domain
import Persian

/// What is said of what lies around an address.
extension Wording {
  func siblings(_ siblings: EndowmentSiblings?) -> CleanText {
    guard let siblings, siblings.count > 0 else {
      return say("رقبه دیگری از این موقوفه در صف نیست", "no other property of the endowment")
    }
    let number = numerals.integer(siblings.count)
    let count = siblings.isCut ? say("بیش از \(number)", "over \(number)") : number
    let decided = numerals.integer(siblings.decided)
    var text = say(
      "\(count) رقبه دیگر از این موقوفه، تکلیف \(decided) روشن",
      "\(count) \(siblings.count == 1 ? "other" : "others") of the endowment, \(decided) decided")
    if !siblings.place.isEmpty {
      let there = numerals.integer(siblings.foundThere)
      let place = siblings.place.joined(separator: comma)
      text = say("\(text)، \(there) در \(place)", "\(text), \(there) in \(place)")
    }
    return text
  }

  func alike(_ context: AddressContext) -> CleanText {
    guard context.alikeOpen + context.alikeFound > 0 else {
      return say("متن همسان ندارد", "no other says the same")
    }
    let (open, found) = (
      numerals.integer(context.alikeOpen), numerals.integer(context.alikeFound)
    )
    return say(
      "با همین متن: \(open) باز، \(found) یافته", "same text: \(open) open, \(found) found")
  }
}
