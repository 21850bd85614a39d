import Domain
import Testing

@testable import Stores

@Suite struct `Import intentions` {
  @Test(
    arguments: [
      (
        "mourning:60; feeding:40",
        [.init(category: .mourning, sharePercent: 60), .init(category: .feeding, sharePercent: 40)]
      ),
      (
        "عزاداری ۶۰٪، اطعام ۴۰٪",
        [.init(category: .mourning, sharePercent: 60), .init(category: .feeding, sharePercent: 40)]
      ),
      ("روضه خواني", [.init(category: .mourning, sharePercent: 100)]),
      ("بقاع متبرکه: 50 %", [.init(category: .shrines, sharePercent: 50)]),
      ("", []), (" ؛ ", []),
    ] as [(String, [Intention])])
  func `reads categories with shares`(text: String, expected: [Intention]) throws {
    #expect(try IntentionList.read(text) == expected)
  }

  @Test(
    arguments: [
      ("mourning; feeding", .sharesMissing), ("mourning:60; feeding", .sharesMissing),
      ("mourning:60; feeding:41", .sharesBeyondWhole), ("mourning:0", .sharesBeyondWhole),
      ("mourning:50; عزاداری:50", .repeatedIntention), ("شادی", .unknownWord),
      ("mourning:5.5", .notWhole),
    ] as [(String, ValueFault)])
  func `refuses shares that cannot be`(text: String, fault: ValueFault) {
    #expect(throws: fault) { try IntentionList.read(text) }
  }
}
