import Domain
import Persian
import Testing

@testable import Stores

@Suite struct ClerkTests {
  private let row = GnafRow(
    id: RecordID(1), code: "G1", buildingCode: "B1", postcode: "8913674619", province: "یزد",
    county: "یزد", city: "یزد", neighbourhood: "صفائیه", mainStreet: "خیابان شهید بهشتی",
    sideStreet: "", alley: "کوچه ۱۲", plaque: "13", floor: "2", unit: "4", coordinates: nil)

  /// A clerk who writes everything and errs in nothing.
  private static var careful: ClerkHabits {
    var habits = ClerkHabits()
    habits.written = Dictionary(uniqueKeysWithValues: AddressField.allCases.map { ($0, 1.0) })
    habits.written[.postcode] = 0
    for path: WritableKeyPath<ClerkHabits, Double> in [
      \.abbreviates, \.dropsTypeWord, \.shortensMartyr, \.dropsMartyr, \.usesFormerName,
      \.addsLandmark, \.addsCrossStreet, \.reverses, \.swaps, \.mistakesPlaque, \.spellsNumbers,
      \.addsKind, \.addsRegistrationPlate, \.addsOwner, \.typesPostcodeInText, \.fillsPostcode,
      \.arabicLetters, \.persianDigits, \.arabicDigits, \.losesJoiner, \.losesMadda, \.mistypes,
      \.gluesWords, \.splitsWord, \.doublesSpace,
    ] { habits[keyPath: path] = 0 }
    return habits
  }

  private func writings(
    _ change: (inout ClerkHabits) -> Void, count: Int = 200
  ) throws -> [Clerk.Writing] {
    var habits = Self.careful
    change(&habits)
    let clerk = Clerk(world: try DemoFixture.world(), habits: habits)
    return (0..<count).map { index in
      var random = DemoSeed(3).random(.queue, index)
      return clerk.writing(of: row, other: row, &random)
    }
  }

  @Test func `a careful clerk writes every part, and it is clear`() throws {
    for writing in try writings({ _ in }) {
      for part in ["یزد", "صفائیه", "خیابان شهید بهشتی", "کوچه 12", "13", "4"] {
        #expect(writing.text.string.contains(part), "\(writing.text)")
      }
      #expect(writing.isClear)
      #expect(writing.postcode.isEmpty)
      #expect(writing.text.findings.isEmpty)
    }
  }

  @Test func `the kind may be all that is written`() throws {
    let writings = try writings {
      $0.written = [:]
      $0.addsKind = 1
    }
    #expect(writings.allSatisfy { !$0.text.isEmpty && !$0.isClear })
  }

  @Test func `streets are shortened`() throws {
    let texts = try writings { $0.abbreviates = 1 }.map(\.text.string)
    #expect(!texts.contains { $0.contains("خیابان شهید") })
    #expect(texts.contains { $0.contains("خ شهید") })
    #expect(texts.contains { $0.contains("خ. شهید") || $0.contains("خ.شهید") })
  }

  @Test func `martyrs are shortened or left out`() throws {
    #expect(
      try writings { $0.dropsMartyr = 1 }.allSatisfy { !$0.text.string.contains("شهید") })
    #expect(
      try writings { $0.shortensMartyr = 1 }.allSatisfy { $0.text.string.contains("ش") })
  }

  @Test func `a keyboard may give Arabic letters`() throws {
    let texts = try writings { $0.arabicLetters = 1 }.map(\.text.string)
    #expect(texts.allSatisfy { !$0.contains("ی") && $0.contains("ي") })
  }

  @Test(arguments: [("۱۳", 1.0, 0.0), ("١٣", 0.0, 1.0), ("13", 0.0, 0.0)])
  func `digits are all of one family`(plaque: String, persian: Double, arabic: Double) throws {
    let texts = try writings {
      $0.persianDigits = persian
      $0.arabicDigits = arabic
    }.map(\.text.string)
    #expect(texts.allSatisfy { $0.contains(plaque) })
  }

  @Test func `joiners get lost, to nothing or to a space`() throws {
    var habits = Self.careful
    habits.losesJoiner = 1
    let typing = Misspelling(world: try DemoFixture.world(), habits: habits)
    let typed = (0..<60).map { index in
      var random = DemoSeed(1).random(.queue, index)
      return typing.applied(to: "یوسف\u{200C}آباد", &random)
    }
    #expect(Set(typed) == ["یوسفآباد", "یوسف آباد"])
  }

  @Test func `without a plaque the place is not clear`() throws {
    #expect(try writings { $0.written[.plaque] = 0 }.allSatisfy { !$0.isClear })
  }

  @Test func `a postcode column is right in about two of three`() throws {
    let writings = try writings({ $0.fillsPostcode = 1 }, count: 2_000)
    let right = writings.filter { $0.postcode == row.postcode }.count
    #expect((1_200...1_500).contains(right))
    #expect(writings.contains { $0.postcode.string.count < 10 })
  }

  @Test func `slips change few words and keep the text clean`() throws {
    let texts = try writings { $0.mistypes = 0.3 }
    #expect(texts.allSatisfy { $0.text.findings.isEmpty })
    #expect(Set(texts.map(\.text)).count > 100)
  }

  @Test func `usual habits leave most addresses clear but not all, and vary`() throws {
    let world = try DemoFixture.world()
    let clerk = Clerk(world: world)
    let entries = GnafStream(world: world, rows: 1_500, seed: DemoFixture.seed).map(\.row)
    var clear = 0
    for (index, row) in entries.enumerated() {
      var random = DemoSeed(8).random(.queue, index)
      let writing = clerk.writing(of: row, other: entries[0], &random)
      #expect(writing.text.findings.isEmpty)
      if writing.isClear { clear += 1 }
    }
    #expect((1_000...1_400).contains(clear))
  }
}
