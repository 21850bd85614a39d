@testable import Persian

/// The levels and the order the standard gives a paragraph.
struct BidiExpectation {
  /// For each logical place its level, or -1 where the algorithm takes the character out.
  var levels: [Int] = []
  /// The logical places that are left, in visual order.
  var order: [Int] = []

  /// Whether a resolved paragraph is as the standard has it.
  func isMet(by paragraph: BidiParagraph) -> Bool {
    guard paragraph.count == levels.count else { return false }
    let found = paragraph.embeddingLevels
    var shown = 0
    for visual in 0..<levels.count {
      guard levels[visual] < 0 || levels[visual] == Int(found[visual]) else { return false }
      let logical = Int(paragraph.map[visual])
      guard levels[logical] >= 0 else { continue }
      guard shown < order.count, order[shown] == logical else { return false }
      shown += 1
    }
    return shown == order.count
  }
}

/// How many cases were tried and the first that failed.
struct BidiTally {
  private(set) var cases = 0
  private(set) var failures = 0
  private(set) var examples: [String] = []

  mutating func count(_ isMet: Bool, _ example: @autoclosure () -> String) {
    cases += 1
    guard !isMet else { return }
    failures += 1
    if examples.count < 8 { examples.append(example()) }
  }
}
