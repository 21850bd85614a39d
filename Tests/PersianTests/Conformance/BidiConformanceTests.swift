import Testing

@testable import Persian

/// The paragraph type against the test files of the Unicode Bidirectional Algorithm.
@Suite struct `The bidirectional algorithm` {
  @Test func `orders every sequence of classes as the standard does`() throws {
    let file = try UnicodeTestFile("BidiTest.txt")
    let names = BidiClassNames()
    var expectation = BidiExpectation()
    var tally = BidiTally()
    file.forEachLine { line in
      if line.skip("@Levels:") {
        expectation.levels = line.places()
      } else if line.skip("@Reorder:") {
        expectation.order = line.places()
      } else {
        var classes: [UInt32] = []
        while let name = line.word() { classes.append(names.number(of: name)) }
        line.skipSemicolon()
        let bases = line.number() ?? 0
        // Letters, so that no class is joined by the properties of a bracket.
        let letters = [UInt32](repeating: 0x61, count: classes.count)
        for (bit, base) in [nil, Direction.leftToRight, .rightToLeft].enumerated()
        where bases >> UInt32(bit) & 1 == 1 {
          let isMet = withParagraph(letters) { paragraph in
            _ = paragraph.order(classes: classes, base: base)
            return expectation.isMet(by: paragraph)
          }
          tally.count(isMet, "\(line.text), base \(base.map { "\($0)" } ?? "found")")
        }
      }
    }
    #expect(tally.cases == 770_241)
    #expect(tally.failures == 0, "\(tally.examples)")
  }

  @Test func `orders every test text as the standard does, and finds its base`() throws {
    let file = try UnicodeTestFile("BidiCharacterTest.txt")
    var tally = BidiTally()
    file.forEachLine { line in
      var characters: [UInt32] = []
      while let character = line.number() { characters.append(character) }
      line.skipSemicolon()
      let base: Direction? =
        switch line.place() {
        case 0: .leftToRight
        case 1: .rightToLeft
        default: nil
        }
      line.skipSemicolon()
      let resolved: Direction = line.place() == 1 ? .rightToLeft : .leftToRight
      line.skipSemicolon()
      var expectation = BidiExpectation()
      expectation.levels = line.places()
      line.skipSemicolon()
      expectation.order = line.places()
      let isMet = withParagraph(characters) { paragraph in
        paragraph.order(base: base) == resolved && expectation.isMet(by: paragraph)
      }
      tally.count(isMet, line.text)
    }
    #expect(tally.cases == 91_707)
    #expect(tally.failures == 0, "\(tally.examples)")
  }

  /// An expectation that is always met would prove nothing.
  @Test func `is caught when it orders otherwise`() {
    let characters: [UInt32] = [0x627, 0x20, 0x61]
    let right = BidiExpectation(levels: [1, 0, 0], order: [0, 1, 2])
    #expect(isMet(right))
    #expect(!isMet(BidiExpectation(levels: [1, 0, 1], order: [0, 1, 2])))
    #expect(!isMet(BidiExpectation(levels: [1, 0, 0], order: [0, 2, 1])))
    #expect(!isMet(BidiExpectation(levels: [1, 0, 0], order: [0, 1])))
    #expect(!isMet(BidiExpectation(levels: [1, 0, 0], order: [0, 1, 2, 3])))
    #expect(!isMet(BidiExpectation(levels: [1, 0], order: [0, 1])))

    func isMet(_ expectation: BidiExpectation) -> Bool {
      withParagraph(characters) { paragraph in
        _ = paragraph.order(base: .leftToRight)
        return expectation.isMet(by: paragraph)
      }
    }
  }

  @Test func `says which package holds the test files`() {
    let error = #expect(throws: UnicodeTestFile.Missing.self) {
      try UnicodeTestFile("BidiTest.txt", folder: "/nowhere")
    }
    #expect(error?.description.contains("unicode-data") == true)
  }

  private func withParagraph<Answer>(
    _ characters: [UInt32], _ body: (BidiParagraph) -> Answer
  ) -> Answer {
    let bytes = BidiParagraph.byteCount(length: characters.count)
    return withUnsafeTemporaryAllocation(byteCount: bytes, alignment: 8) { memory in
      // No paragraph is empty, so neither is its memory.
      var paragraph = BidiParagraph(
        memory: UnsafeMutableRawPointer(memory.baseAddress.unsafelyUnwrapped),
        length: characters.count)
      paragraph.load(plain: characters)
      return body(paragraph)
    }
  }
}
