import Canvas
import Domain
import Foundation
import Persian
import Stores
import Testing

@testable import App

/// What clerks write beside their verdicts, and what goes back to the office.
struct VerdictNoteTests {
  private let studio: Studio

  init() throws {
    studio = try Studio()
  }

  /// Another clerk's console with this very address open.
  private func open(
    _ id: RecordID<PropertyAddress>, _ language: Language,
    size: Size = Size(width: 120, height: 40)
  ) async throws -> Rehearsal {
    let found = try await studio.store.record(id)
    var state = studio.blank(language, size: size, reviewer: "رضا")
    state.tab = .addresses
    state.enter(.review(ReviewPane(try #require(found))))
    var console = Rehearsal(state: state, sources: studio.sources)
    await console.play(try await studio.figures())
    return console
  }

  /// The note kept beside what stands on an address.
  private func kept(_ id: RecordID<PropertyAddress>) async throws -> CleanText? {
    try await studio.store.context(of: id).note?.text
  }

  @Test(arguments: [Language.persian, .english])
  func `a note goes with a skip, and is shown to who takes the address next`(language: Language)
    async throws
  {
    var console = try await studio.rehearse("v", language)
    let address = try #require(console.reviewed?.address)
    try await console.press("nپلاک از روی نقشه پیدا نشد<enter>")
    #expect(try await studio.store.record(address.id)?.state == address.state)
    #expect(console.shows(console.state.wording.ownNote))
    try await console.press("s")
    #expect(try await studio.store.record(address.id)?.state == .skipped)
    #expect(try await kept(address.id) == "پلاک از روی نقشه پیدا نشد")
    #expect(console.reviewed?.note.isEmpty == true && !console.shows(console.state.wording.ownNote))
    let other = try await open(address.id, language)
    let note = try #require(other.reviewed?.context?.note)
    #expect(note.clerk == "مریم" && note.verdict == .skip && note.moment == Studio.now)
    #expect(other.shows("پلاک از روی نقشه پیدا نشد"))
    #expect(
      other.state.plainPage.remarks.contains { $0.string.contains("پلاک از روی نقشه پیدا نشد") })
  }

  @Test(arguments: [Language.persian, .english])
  func `notes look as they were approved`(language: Language) async throws {
    var console = try await studio.rehearse("v", language)
    let address = try #require(console.reviewed?.address)
    try await console.press("nاز اداره پرسیده شد، پلاک ساختمان عوض شده است<enter>s")
    var other = try await open(address.id, language, size: Size(width: 100, height: 30))
    try await other.press("nاز روی نقشه<enter>R")
    try Golden.expect(other.surface().mirrored(), is: "send-back-\(language.rawValue)-100x30")
    try await other.press("6")
    try Golden.expect(other.surface().mirrored(), is: "verdict-note-\(language.rawValue)-100x30")
  }

  @Test func `a long note takes a second row, where there is room for it`() async throws {
    var console = try await studio.rehearse("v", size: Size(width: 100, height: 30))
    let end: CleanText = "تا پایان خوانده شود"
    let words = String(repeating: "پلاک ساختمان عوض شده است، ", count: 4)
    await console.play([
      .command(.verdictNote), .key(.paste(RawText(words + end.string))), .key(.enter),
    ])
    #expect(console.shows("پایان خوانده شود"))
    await console.play([.resized(Size(width: 80, height: 24))])
    #expect(console.shows(console.state.wording.ownNote))
    #expect(console.surface().defect == nil)
  }

  @Test func `s alone skips at once, without a note`() async throws {
    var console = try await studio.rehearse("v")
    let address = try #require(console.reviewed?.address)
    try await console.press("s")
    #expect(try await studio.store.record(address.id)?.state == .skipped)
    #expect(try await kept(address.id) == nil)
  }

  @Test func `Esc leaves the note as it was, an empty line takes it away`() async throws {
    var console = try await studio.rehearse("v")
    try await console.press("nیک<enter>n<ctrl-u>دو<esc>")
    #expect(console.reviewed?.note == "یک")
    try await console.press("n<end><ctrl-u><enter>")
    #expect(console.reviewed?.note.isEmpty == true)
  }

  @Test(arguments: RejectReason.allCases)
  func `what goes back to its office has a reason, and a note if any`(reason: RejectReason)
    async throws
  {
    var console = try await studio.rehearse("v")
    let address = try #require(console.reviewed?.address)
    let row = try #require(RejectReason.allCases.firstIndex(of: reason))
    try await console.press("R\(row + 1)")
    #expect(try await studio.store.record(address.id)?.state == address.state)
    try await console.press("نام کوچه را بنویسید<enter>")
    let sent = try #require(try await studio.store.record(address.id))
    #expect(sent.state == .sentBack && sent.decision?.verdict == .sendBack(reason))
    #expect(try await kept(address.id) == "نام کوچه را بنویسید")
    #expect(console.reviewed?.address.map { $0.id != address.id } == true)
    try await console.press("u")
    #expect(try await studio.store.record(address.id)?.state == address.state)
    #expect(try await kept(address.id) == nil)
  }

  @Test func `Esc before the note sends nothing back`() async throws {
    var console = try await studio.rehearse("v")
    let address = try #require(console.reviewed?.address)
    try await console.press("R<down><enter><esc>")
    #expect(try await studio.store.record(address.id)?.state == address.state)
    try await console.press("R<esc>")
    #expect(console.state.layers.isEmpty)
  }

  @Test func `a hostile note is kept and shown as harmless text`() async throws {
    var console = try await studio.rehearse("v")
    let address = try #require(console.reviewed?.address)
    let hostile =
      "'; DROP TABLE decision;--\u{1B}[2J\u{202E}evil\u{0}\n\u{7}"
      + String(repeating: "آ", count: 2_000)
    await console.play([
      .command(.verdictNote), .key(.paste(RawText(hostile))), .key(.enter), .command(.skip),
    ])
    let note = try #require(try await kept(address.id))
    #expect(note.string.hasPrefix("'; DROP TABLE decision;--"))
    #expect(!note.string.unicodeScalars.contains { $0.value < 0x20 || $0 == "\u{202E}" })
    #expect(note.string.unicodeScalars.count <= TypedText.limit)
    let other = try await open(address.id, .persian, size: Size(width: 80, height: 24))
    #expect(other.surface().defect == nil)
    #expect(try studio.store.verifyAudit().holds)
  }

  @Test(arguments: ["n", "R"])
  func `who only looks is refused`(key: String) async throws {
    let console = try await studio.rehearse("v" + key, readOnly: true)
    #expect(console.state.layers.isEmpty)
    #expect(console.state.note?.text == console.state.wording.readOnlyRefusal)
  }

  @Test func `a note survives a store that is locked`() async throws {
    var state = studio.blank()
    var review = ReviewPane()
    let found = try await studio.store.nextOpen()
    let address = try #require(found)
    review.take(next: TakenAddress(address: address, until: Studio.now, match: nil))
    review.write(note: "بماند")
    state.tab = .addresses
    state.enter(.review(review))
    _ = state.decide(.skip)
    _ = state.update(.result(.decided(.failure(.locked))))
    guard case .review(let after) = state.pane else {
      Issue.record("no review")
      return
    }
    #expect(after.note == "بماند" && !after.isDeciding)
  }

  @Test func `the second look has no note, and sends back at once`() async throws {
    try studio.store.setSecondReviewShare(1)
    var first = try await studio.rehearse("v")
    try await first.press("<enter>")
    var second = try await studio.rehearse("V", reviewer: "رضا")
    try await second.press("n")
    #expect(second.state.note?.text == second.state.wording.notInSecondLook)
    try await second.press("R6")
    #expect(second.state.note?.text == second.state.wording.secondRecorded)
    #expect(try await studio.store.report(at: Studio.now).secondReviews == [.disagreed: 1])
  }
}
