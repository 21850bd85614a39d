import Canvas
import Domain
import Foundation
import Persian
import Testing

@testable import App

/// What a key gives to the clipboard, and what it does not.
struct CopyingTests {
  /// The texts that a key copies, and the note it leaves.
  private func copied(_ key: Key, _ console: Rehearsal) -> (texts: [CleanText], note: CleanText) {
    var state = console.state
    let texts = state.update(.key(key)).compactMap { effect -> CleanText? in
      if case .copy(let text) = effect { text } else { nil }
    }
    return (texts, state.note?.text ?? "")
  }

  @Test(arguments: [Language.persian, .english])
  func `a row goes out as stored, tabs between its fields, and the footer counts it`(
    language: Language
  ) async throws {
    let studio = try Studio()
    let console = try await studio.rehearse("2<tab><tab><down>", language)
    guard let unit = console.units?.selected
    else {
      Issue.record("no unit selected")
      return
    }
    let (texts, note) = copied(.character("y"), console)
    let row = try #require(texts.first)
    let fields = row.string.split(separator: "\t", omittingEmptySubsequences: false).map(
      String.init)
    #expect(fields.count == 8)
    #expect(fields[0] == unit.code.string)
    #expect(fields[1] == unit.title.string)
    #expect(fields[6] == unit.address.string)
    #expect(note == Wording(language).copied(row.string.count))
    #expect(copied(.character("Y"), console).texts == [unit.code])
  }

  @Test func `every list and its detail copy the record under the cursor`() async throws {
    let studio = try Studio()
    for keys in [
      "2<tab>", "2<tab><tab>", "2<tab><enter><enter>", "3<tab>", "3<tab><tab>", "3<tab><tab><tab>",
      "3<tab><tab><tab><tab><down>", "4", "v",
    ] {
      let console = try await studio.rehearse(keys)
      let row = try #require(copied(.character("y"), console).texts.first, "\(keys)")
      let code = try #require(copied(.character("Y"), console).texts.first, "\(keys)")
      #expect(!code.isEmpty && !row.isEmpty)
      if keys != "v" { #expect(row.string.hasPrefix(code.string + "\t")) }
      #expect(!row.string.unicodeScalars.contains { $0.value < 0x20 && $0 != "\t" })
    }
  }

  @Test func `under review the text of the address is copied, not its row`() async throws {
    let studio = try Studio()
    let console = try await studio.rehearse("v")
    guard case .review(let review) = console.state.pane, let address = review.address else {
      Issue.record("nothing under review")
      return
    }
    #expect(copied(.character("y"), console).texts == [address.text])
    #expect(copied(.character("Y"), console).texts == [address.code])
  }

  @Test func `the letters of a Persian keyboard copy too`() async throws {
    let studio = try Studio()
    let console = try await studio.rehearse("2<tab>")
    #expect(copied(.character("غ"), console).texts == copied(.character("y"), console).texts)
    #expect(copied(.character("\u{0650}"), console).texts.count == 1)
  }

  @Test func `where there is no record, or copying is off, nothing is copied and that is said`()
    async throws
  {
    let studio = try Studio()
    for keys in ["", "2", "3"] {
      let console = try await studio.rehearse(keys)
      let (texts, note) = copied(.character("y"), console)
      #expect(texts == [])
      #expect(note == console.state.wording.nothingToCopy)
    }
    var console = try await studio.rehearse("2<tab>")
    let session = console.state.session
    var state = console.state
    state.session = Session(
      language: session.language, theme: session.theme, size: session.size,
      reviewer: session.reviewer, isReadOnly: false, mayCopy: false, zone: session.zone)
    console = Rehearsal(state: state, sources: studio.sources)
    let (texts, note) = copied(.character("y"), console)
    #expect(texts == [])
    #expect(note == console.state.wording.copyingIsOff)
  }

  @Test func `a text that no clipboard would take is refused`() async throws {
    let studio = try Studio()
    let console = try await studio.rehearse("v")
    guard case .review(let review) = console.state.pane, let address = review.address else {
      Issue.record("nothing under review")
      return
    }
    let long = CleanText(RawText(String(repeating: "ب", count: 40_000)), limit: 40_000)
    var state = console.state
    state.pane = .review(
      ReviewPane(
        PropertyAddress(
          id: address.id, code: address.code, endowmentName: "", officeProvince: "",
          officeCounty: "", text: long, postcode: "", state: address.state,
          arrived: address.arrived, decision: nil)))
    #expect(
      state.update(.key(.character("y"))).allSatisfy { if case .copy = $0 { false } else { true } })
    #expect(state.note?.text == state.wording.tooLongToCopy)
  }

  @Test func `typed into a prompt, y is a letter`() async throws {
    let studio = try Studio()
    let console = try await studio.rehearse("2<tab>/")
    #expect(copied(.character("y"), console).texts == [])
  }
}
