/// The number of a building on its passage, with the letter or sub-number that sets it apart.
package struct HouseNumber: Hashable, Sendable {
  package let base: Int
  /// «الف», «ب», "1"…; empty where there is none.
  package let part: String

  package init(base: Int, part: String = "") {
    self.base = base
    self.part = part
  }

  /// Reads a recorded plaque such as «۱۳ الف», «14ب» or «12/1»; nil where it holds no number.
  package init?(_ text: String) {
    let words = NumberReader.words(in: TextScanner.scan(text))
    guard let first = words.firstIndex(where: { $0.number != nil }),
      let base = words[first].number
    else { return nil }
    let next = words.index(after: first)
    self.init(base: base, part: next < words.endIndex ? Self.part(words[next].folded) : "")
  }

  /// One spelling for the letter of a plaque.
  static func part(_ folded: String) -> String {
    switch folded {
    case "ا", "a": "الف"
    case "b": "ب"
    case "c": "ج"
    case "d": "د"
    default: folded
    }
  }

  /// Whether a folded word after a plaque's number belongs to it.
  static func isPart(_ folded: String) -> Bool {
    ["الف", "ا", "ب", "ج", "د", "a", "b", "c", "d", "مکرر"].contains(folded)
  }
}
