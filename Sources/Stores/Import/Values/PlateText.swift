import Domain
import Persian

/// The reader of registration plates (domain facts §4.5): main numbers and the sub-numbers out of them.
///
/// Several numbers of a side are joined by dashes: `211-253-254/6932-6933`.
/// A slash is ambiguous by nature, since its two sides swap in right-to-left text; it is read as
/// `main/sub` and says so. Words are not: «۱۶۱۷ فرعی از ۷۲ اصلی، بخش ۱۰ تهران».
struct PlateText {
  let mains: [Int]
  /// Empty where the plate is undivided.
  let subs: [Int]
  /// What follows «بخش», where the plate names its section.
  let section: String
  let isOrderAssumed: Bool

  private static let mainWord = WordKey.of("اصلی")
  private static let subWord = WordKey.of("فرعی")
  private static let sectionWord = WordKey.of("بخش")
  /// Words that may stand around the numbers and add nothing.
  private static let fillers: Set<String> = [
    WordKey.of("از"), WordKey.of("پلاک"), WordKey.of("ثبتی"), WordKey.of("شماره"),
  ]

  init(_ text: String) throws(ValueFault) {
    var words = Self.words(Numerals.ascii(text))
    section = try Self.takeSection(from: &words)
    words.removeAll { Self.fillers.contains(WordKey.of($0)) }
    switch words.count {
    case 1:
      let numbers = words[0].split(separator: "/", omittingEmptySubsequences: false)
      guard numbers.count == 2 else {
        throw words[0].contains("-") ? .severalPlates : .notAPlate
      }
      (mains, subs) = (try Self.numbers(numbers[0]), try Self.numbers(numbers[1]))
      isOrderAssumed = true
    case 2:
      guard WordKey.of(words[1]) == Self.mainWord else { throw .notAPlate }
      (mains, subs) = (try Self.numbers(words[0][...]), [])
      isOrderAssumed = false
    case 4:
      guard WordKey.of(words[1]) == Self.subWord, WordKey.of(words[3]) == Self.mainWord else {
        throw .notAPlate
      }
      (mains, subs) = (try Self.numbers(words[2][...]), try Self.numbers(words[0][...]))
      isOrderAssumed = false
    default: throw .notAPlate
    }
  }

  /// The section without the word «بخش» in front: «بخش 10» and «10» are one section.
  static func sectionName(_ text: CleanText) -> CleanText {
    let words = text.string.split(separator: " ")
    guard words.count > 1, WordKey.of(String(words[0])) == sectionWord else { return text }
    return CleanText(RawText(words.dropFirst().joined(separator: " ")))
  }

  /// The words of the text, a slash joined to its numbers and a number parted from its word.
  private static func words(_ text: String) -> [String] {
    var words: [String] = []
    var isInWord = false
    var wasNumber = false
    for scalar in text.unicodeScalars where !scalar.properties.isBidiControl {
      guard !scalar.properties.isWhitespace, !"،,:".unicodeScalars.contains(scalar) else {
        isInWord = false
        continue
      }
      let isNumber = "0123456789/-".unicodeScalars.contains(scalar)
      if isInWord && isNumber == wasNumber || scalar == "/" && wasNumber || endsInSlash(words) {
        words[words.count - 1].unicodeScalars.append(scalar)
      } else {
        words.append(String(scalar))
      }
      isInWord = true
      wasNumber = isNumber
    }
    return words
  }

  private static func endsInSlash(_ words: [String]) -> Bool { words.last?.last == "/" }

  /// Cuts the section off the end of the words.
  private static func takeSection(from words: inout [String]) throws(ValueFault) -> String {
    guard let index = words.firstIndex(where: { WordKey.of($0) == sectionWord }) else { return "" }
    let section = words[(index + 1)...].joined(separator: " ")
    words.removeSubrange(index...)
    return section
  }

  /// The most numbers a side may have; more is no plate but a list.
  private static let limit = 12

  private static func numbers(_ text: Substring) throws(ValueFault) -> [Int] {
    let pieces = text.split(separator: "-", omittingEmptySubsequences: false)
    guard pieces.count <= limit else { throw .severalPlates }
    var numbers: [Int] = []
    for piece in pieces {
      guard piece.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let number = Int(piece),
        number > 0
      else { throw .notAPlate }
      numbers.append(number)
    }
    return numbers
  }
}
