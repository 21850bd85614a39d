import Domain
import Persian

/// The reader of a donor's intentions: `mourning:60; feeding:40` or «عزاداری ۶۰٪، اطعام ۴۰٪».
///
/// One intention without a share has the whole; several must each state theirs.
enum IntentionList {
  private static let separators: Set<Character> = [";", "؛", ",", "،", "|", "+", "\n"]

  static func read(_ text: String) throws(ValueFault) -> [Intention] {
    let parts = text.split(whereSeparator: separators.contains).filter {
      !$0.allSatisfy(\.isWhitespace)
    }
    var intentions: [Intention] = []
    for part in parts {
      let (name, share) = try divide(Numerals.ascii(String(part)))
      let category = try EndowmentWords.intention.read(name)
      guard let share = share ?? (parts.count == 1 ? 100 : nil) else { throw .sharesMissing }
      guard !intentions.contains(where: { $0.category == category }) else {
        throw .repeatedIntention
      }
      intentions.append(Intention(category: category, sharePercent: share))
    }
    guard intentions.reduce(0, { $0 + $1.sharePercent }) <= 100 else { throw .sharesBeyondWhole }
    return intentions
  }

  /// The name of an intention and its share in whole percent, where one is stated.
  private static func divide(_ part: String) throws(ValueFault) -> (name: String, share: Int?) {
    guard let digit = part.firstIndex(where: \.isNumber) else { return (part, nil) }
    let name = part[..<digit].filter { !":=%٪".contains($0) }
    let number = part[digit...].filter { !"%٪".contains($0) && !$0.isWhitespace }
    let share = try DecimalText(number).whole()
    guard (1...100).contains(share) else { throw .sharesBeyondWhole }
    return (name, share)
  }
}
