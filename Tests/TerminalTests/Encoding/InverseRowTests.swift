import Canvas
import Persian
import Testing

@testable import Terminal

struct InverseRowTests {
  @Test func `count unsolved words`() {
    var seed: UInt64 = 1
    func next(_ n: Int) -> Int {
      seed = seed &* 6364136223846793005 &+ 1442695040888963407
      return Int(seed >> 33) % n
    }
    let alphabets = ["ﺳﻼمﻓﻌﺎﻝ", "۰۱۲۳", "abc", "123", "()/-:.%«»_", "٪٬،"].map { Array($0.unicodeScalars) }
    var bad: [String: Int] = [:]
    for _ in 0..<20000 {
      let kinds = 1 + next(4)
      var word: [Unicode.Scalar] = []
      for _ in 0..<kinds {
        let a = alphabets[next(alphabets.count)]
        for _ in 0..<(1 + next(3)) { word.append(a[next(a.count)]) }
      }
      if InverseWord.order(showing: word) == nil { bad[String(String.UnicodeScalarView(word)), default: 0] += 1 }
    }
    print("UNSOLVED", bad.count, "of 20000", bad.keys.sorted { $0.count < $1.count }.prefix(20))
  }
}
