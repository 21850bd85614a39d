import Corpora
import Persian
import Testing

@testable import Matching

struct `Words one slip away` {
  private static let words = [
    "بهشتی", "بهشت", "بهشتیی", "هبشتی", "بهستی", "مطهری", "مطهر", "طالقانی", "طالغانی", "یاس",
    "۱۲۳۴",
    "شریعتی", "شریعت", "پاسداران", "باسداران", "گلستان", "گلسنان", "گلستانه",
  ]

  /// The definition, without bounds or bands.
  private func distance(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Int {
    var d = Array(repeating: Array(repeating: 0, count: b.count + 1), count: a.count + 1)
    for i in 0...a.count { d[i][0] = i }
    for j in 0...b.count { d[0][j] = j }
    for i in a.indices {
      for j in b.indices {
        d[i + 1][j + 1] = min(
          d[i][j] + (a[i] == b[j] ? 0 : 1), d[i][j + 1] + 1, d[i + 1][j] + 1)
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] {
          d[i + 1][j + 1] = min(d[i + 1][j + 1], d[i - 1][j - 1] + 1)
        }
      }
    }
    return d[a.count][b.count]
  }

  @Test(arguments: 0..<300 as Range<UInt64>)
  func `bounded distance is the plain one up to its bound`(_ seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    func word() -> [Unicode.Scalar] {
      (0..<Int(generator.next() % 8)).map { _ in ["ا", "ب", "ت"].pick(&generator) }
    }
    let (left, right) = (word(), word())
    let plain = distance(left, right)
    for bound in 0...4 {
      #expect(
        EditDistance.between(left, right, atMost: bound) == (plain <= bound ? plain : nil))
    }
  }

  @Test func `the index finds exactly the words one slip away`() {
    let index = MemoryIndex(
      Self.words.enumerated().map { number, word in
        Town.row(Int64(number + 1), main: CleanText(RawText("خیابان \(word)")))
      })
    // Numbers in words of names are read as numbers.
    for word in Self.words where index.lexicon[word] != nil {
      let near = Self.words.filter { other in
        SpellingIndex.isWorthSpelling(word) && SpellingIndex.isWorthSpelling(other)
          && index.lexicon[other] != nil
          && distance(Array(word.unicodeScalars), Array(other.unicodeScalars)) <= 1
      }
      let found = index.spellings.near(word).map { index.lexicon.tokens.string(Int($0)) }
      #expect(Set(found).intersection(Self.words) == Set(near))
    }
  }

  @Test func `one slip makes every word at distance one`() {
    let slips = Set(Spelling.oneSlip(from: "بهشتی"))
    #expect(slips.isSuperset(of: ["بهشت", "بهشتیی", "هبشتی", "بهستی"]))
    #expect(!slips.contains("بهشتی"))
    for slip in slips {
      #expect(distance(Array("بهشتی".unicodeScalars), Array(slip.unicodeScalars)) == 1)
    }
  }
}
