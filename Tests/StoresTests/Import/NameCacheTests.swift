import Foundation
import Persian
import Testing

@testable import Stores

@Suite struct `names of one file` {
  @Test func `however its letters are composed, a name is stored in one spelling`() {
    let names = NameCache()
    let composed = "خیابان آزادی"
    let decomposed = composed.decomposedStringWithCanonicalMapping
    #expect(!composed.utf8.elementsEqual(decomposed.utf8))
    for text in [decomposed, composed, decomposed] {
      #expect(names.name(text).string.utf8.elementsEqual(composed.utf8))
    }
  }

  @Test func `what is hidden in one spelling is no remark about the other`() {
    let names = NameCache()
    for _ in 0..<2 {
      #expect(names.name("یزد\u{202E}").findings == .bidiControl)
      #expect(names.name("یزد").findings.isEmpty)
      #expect(names.name("يزد").string == "یزد")
    }
  }

  @Test func `more names than are kept are still told apart`() {
    let names = NameCache()
    for _ in 0..<2 {
      for number in 0..<9_000 {
        #expect(names.name("كوچه \(number)").string == "کوچه \(number)")
      }
    }
  }
}
