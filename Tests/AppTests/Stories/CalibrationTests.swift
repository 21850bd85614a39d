import Canvas
import Persian
import Testing

@testable import App

struct CalibrationTests {
  private func opened(_ language: Language = .persian) throws -> AppState {
    var state = try Studio().blank(language)
    _ = state.update(.key(.function(9)))
    return state
  }

  @Test(arguments: Language.allCases)
  func `the same phrase stands in four rows, each to be written in its own way`(language: Language)
    throws
  {
    let surface = try opened(language).surface()
    #expect(Set(surface.samples.values) == [0, 1, 2, 3])
    let phrases = surface.runs.filter { surface.samples[$0.row] != nil }.map(\.text)
    let wording = Wording(language)
    #expect(phrases.filter { $0 == wording.calibrationPhrase }.count == 4)
    #expect(phrases.filter { $0 == wording.calibrationSecondPhrase }.count == 4)
    #expect(surface.mirrored().samples == surface.samples)
    // Both languages ask, since one of them may be unreadable.
    for language in Language.allCases {
      #expect(surface.runs.contains { $0.text == Wording(language).calibrationQuestion })
    }
  }

  @Test(arguments: [("2", 1), ("۳", 2)] as [(Unicode.Scalar, Int)])
  func `a number chooses, in digits of either kind`(digit: Unicode.Scalar, sample: Int) throws {
    var state = try opened()
    #expect(state.update(.key(.character(digit))) == [.chooseSample(sample)])
    #expect(state.layers.isEmpty)
    #expect(state.note?.text == state.wording.calibrated)
  }

  @Test(arguments: [Key.character("5"), .character("0"), .character("x"), .enter])
  func `anything else does nothing`(key: Key) throws {
    var state = try opened()
    #expect(state.update(.key(key)) == [])
    #expect(state.layers == [.calibration])
  }

  @Test func `Esc leaves things as they are`() throws {
    var state = try opened()
    #expect(state.update(.key(.escape)) == [])
    #expect(state.layers.isEmpty)
  }

  @Test func `a terminal nobody knows is asked about at once, a hidden one only spoken of`() throws
  {
    var state = try Studio().blank()
    _ = state.update(.terminal(.unknownKind))
    #expect(state.layers == [.calibration])
    var other = try Studio().blank()
    _ = other.update(.terminal(.hiddenKind))
    #expect(other.layers.isEmpty)
    #expect(other.note?.text == other.wording.terminalHidden)
    _ = other.update(.terminal(.poorFont))
    #expect(other.note?.text == other.wording.fontLacksLetters)
  }
}
