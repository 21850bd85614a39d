import Domain
import Persian

// Registration plates in words, which no reading direction can turn round.
extension Wording {
  /// The plate from its sub-numbers to its district: «۱۶۱۷ فرعی از ۷۲ اصلی، بخش ۱۰ تهران».
  func plate(_ plate: RegistrationPlate) -> CleanText {
    let mains = series(plate.mains)
    var text =
      plate.subs.isEmpty
      ? say("\(mains) اصلی", "\(mains) main")
      : say("\(series(plate.subs)) فرعی از \(mains) اصلی", "\(series(plate.subs)) of \(mains)")
    let parts: [(CleanText, CleanText)] = [
      (plate.part, say("قطعه", "parcel")), (plate.section, say("بخش", "section")),
      (plate.district, say("ناحیه", "district")),
    ]
    for (number, word) in parts where !number.isEmpty {
      text = "\(text)\(comma)\(word) \(numerals.digits(number))"
    }
    return text
  }

  /// Numbers one after the other, an "and" before the last.
  private func series(_ numbers: [Int]) -> CleanText {
    let words = numbers.map(numerals.plain)
    guard let last = words.last, let first = words.first, words.count > 1 else {
      return words.last ?? ""
    }
    let front = words.dropFirst().dropLast().reduce(first) { "\($0)\(comma)\($1)" }
    return "\(front) \(say("و", "and")) \(last)"
  }
}
