import Testing

@testable import Stores

@Suite struct `slips between words` {
  /// The distance worked out in full, cell by cell.
  private func plain(_ left: String, _ right: String) -> Int {
    let (a, b) = (Array(left.unicodeScalars), Array(right.unicodeScalars))
    var rows = [[Int]](repeating: Array(repeating: 0, count: b.count + 1), count: a.count + 1)
    for i in 0...a.count { rows[i][0] = i }
    for j in 0...b.count { rows[0][j] = j }
    guard !a.isEmpty, !b.isEmpty else { return max(a.count, b.count) }
    for i in 1...a.count {
      for j in 1...b.count {
        let cost = a[i - 1] == b[j - 1] ? 0 : 1
        rows[i][j] = min(rows[i - 1][j] + 1, rows[i][j - 1] + 1, rows[i - 1][j - 1] + cost)
        if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] {
          rows[i][j] = min(rows[i][j], rows[i - 2][j - 2] + 1)
        }
      }
    }
    return rows[a.count][b.count]
  }

  private func word(_ lengths: ClosedRange<Int>, _ dice: inout Dice) -> String {
    let length = Int.random(in: lengths, using: &dice)
    return String((0..<length).map { _ in dice.pick(Array("ابپتی‌aẞ😀")) })
  }

  @Test func `the bits count as the table does`() {
    var dice = Dice(5)
    for _ in 0..<4_000 {
      let (left, right) = (word(0...9, &dice), word(0...9, &dice))
      #expect(SpellingDistance(left)(to: right) == plain(left, right), "\(left) \(right)")
    }
  }

  @Test func `words as long as the bits are counted too`() {
    var dice = Dice(6)
    for _ in 0..<200 {
      let (left, right) = (word(60...64, &dice), word(58...70, &dice))
      let letters = left.unicodeScalars.prefix(64)
      #expect(
        SpellingDistance(left)(to: right) == plain(String(String.UnicodeScalarView(letters)), right)
      )
    }
  }

  @Test(
    arguments: [
      ("رظایی", "رضایی", 1), ("رضای", "رضایی", 1), ("رضاییی", "رضایی", 1), ("ضرایی", "رضایی", 1),
      ("رضایی", "رضایی", 0), ("موقفوات", "موقوفات", 1), ("", "باغ", 3),
    ])
  func `a slip of each kind is one`(typed: String, meant: String, slips: Int) {
    #expect(SpellingDistance(typed)(to: meant) == slips)
  }

  @Test func `short words are not guessed at`() {
    #expect((0..<10).map(SpellingDistance.tolerance) == [0, 0, 0, 0, 1, 1, 1, 1, 2, 2])
  }
}
