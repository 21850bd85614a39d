import Corpora
import Testing

@testable import Persian

/// Our rows beside those of plain FriBidi: the same, but for the islands we guard.
@Suite struct `A row beside plain FriBidi` {
  private static func corpus() throws -> [String] {
    try (Corpus.places() + Corpus.addresses() + Corpus.mixed())
      .filter(Script.hasRightToLeft)
      .map { CleanText(RawText($0)).string }
  }

  @Test func `is the same where there is nothing to guard`() throws {
    let lines = try Self.corpus().filter { Isolation.isolating($0).isExactly($0) }
    #expect(lines.count > 20_000)
    let plain = try FriBidiCommand.visual(lines.map(unmarked), base: .rightToLeft)
    #expect(differing(lines, from: plain) == [])
  }

  /// Numbers, Latin phrases, addresses and paths are the whole difference: with LRI and PDI around
  /// the same islands plain FriBidi shows the same.
  @Test func `is the same where the same islands are guarded`() throws {
    let lines = try Self.corpus().filter { !Isolation.isolating($0).isExactly($0) }
    #expect(lines.count > 1_900)
    let guarded = try FriBidiCommand.visual(
      lines.map { Isolation.isolating(unmarked($0)) }, base: .rightToLeft)
    #expect(differing(lines, from: guarded) == [])
    // The guards are there for a reason: without them many of the rows are torn.
    let torn = try differing(lines, from: FriBidiCommand.visual(lines, base: .rightToLeft))
    #expect(torn.count > 500)
  }

  /// What the guards keep whole, as plain FriBidi tears it.
  @Test(
    arguments: [
      ("کد 85%", "%85 کد"), ("کد ۱۱۹۳۶-۵۳۴۷۱", "۵۳۴۷۱-۱۱۹۳۶ کد"), ("کد /var/log", "var/log/ کد"),
      ("کد C++", "++C کد"), ("کد -5", "5- کد"),
    ])
  func `keeps whole what FriBidi tears`(text: String, torn: String) throws {
    let plain = try FriBidiCommand.visual([text], base: .rightToLeft)
    let letters = shown(CleanText(RawText("کد")))
    #expect(plain == [torn.replacing("کد", with: letters)])
    #expect(shown(CleanText(RawText(text))) == text.replacing("کد ", with: "") + " " + letters)
  }

  /// No guards are set in a row that is read left to right.
  @Test func `is the same on an English screen where Latin leads`() throws {
    let lines = try (Corpus.mixed() + Corpus.latin())
      .map { CleanText(RawText($0)).string }
      .filter { line in
        let first = line.unicodeScalars.first {
          Script.isLeftToRightLetter($0.value) || Script.isRightToLeftLetter($0.value)
        }
        return first.map { Script.isLeftToRightLetter($0.value) } ?? true
      }
    #expect(lines.count > 800)
    let plain = try FriBidiCommand.visual(lines, base: .leftToRight)
    #expect(differing(lines, from: plain, on: .leftToRight) == [])
  }

  @Test func `says which package holds the command`() {
    let error = #expect(throws: FriBidiCommand.Failure.self) {
      try FriBidiCommand.visual([], base: .rightToLeft, path: "/nowhere/fribidi")
    }
    #expect(error?.description.contains("libfribidi-bin") == true)
  }

  /// The text without vowel marks, which have no cell on our screens.
  private func unmarked(_ text: String) -> String {
    let kept = text.unicodeScalars.filter { CellWidth.of($0) > 0 || $0 == "\u{200C}" }
    return String(String.UnicodeScalarView(kept))
  }

  /// The lines whose rows are not as FriBidi has them.
  private func differing(
    _ lines: [String], from plain: [String], on ambient: Direction = .rightToLeft
  ) -> [String] {
    guard plain.count == lines.count else { return ["\(plain.count) lines of \(lines.count)"] }
    return zip(lines, plain).filter { line, plain in
      !shown(CleanText(RawText(line)), on: ambient).isExactly(plain)
    }.map(\.0)
  }
}
