import Canvas
import Domain
import Foundation
import Persian
import Stores
import Testing

@testable import App

/// The list of follow-ups: whose they are, how they move, and the records behind them.
struct FollowUpTests {
  /// A store with follow-ups of two people, one overdue, one closed.
  private func studio() async throws -> Studio {
    let studio = try Studio()
    let today = JalaliFormat.day(of: Studio.now, zone: Studio.zone)
    let changes: [Change] = [
      .openFollowUp(RecordRef(.units, 1), title: "بی‌مهلت", assignee: "مریم", due: nil),
      .openFollowUp(
        RecordRef(.endowments, 2), title: "دیرکرده", assignee: "رضا",
        due: today.advanced(by: -12)),
      .openFollowUp(
        RecordRef(.leases, 3), title: "هفته آینده", assignee: "مریم", due: today.advanced(by: 7)),
      .openFollowUp(RecordRef(.addresses, 4), title: "گذشته", assignee: "", due: nil),
      .openFollowUp(RecordRef(.machines, 5), title: "ماشین", assignee: "", due: nil),
      .moveFollowUp(RecordID(4), from: .open, to: .done),
      .addNote(RecordRef(.endowments, 2), "متولی پاسخ نداد"),
    ]
    _ = try await studio.store.carryOut(
      ChangeOrder(changes, who: "سارا"), at: Studio.now.addingTimeInterval(-86_400 * 3))
    return studio
  }

  private func titles(_ console: Rehearsal) -> [CleanText] {
    guard case .followUps(let pane) = console.state.pane else { return [] }
    return pane.page.rows.map(\.title)
  }

  private func followUp(_ studio: Studio, _ title: CleanText) async throws -> FollowUp? {
    let window = Window(offset: 0, limit: 10)
    for closed in [false, true] {
      let page = try await studio.store.followUps(FollowUpQuery(closed: closed), window: window)
      if let found = page.rows.first(where: { $0.title == title }) { return found }
    }
    return nil
  }

  @Test func `the overdue come first, then mine alone, then the closed`() async throws {
    let studio = try await studio()
    var console = try await studio.rehearse("2<backtab>")
    #expect(titles(console) == ["دیرکرده", "هفته آینده", "بی‌مهلت", "ماشین"])
    #expect(console.shows(console.state.wording.everybodys))
    try await console.press("s")
    #expect(titles(console) == ["هفته آینده", "بی‌مهلت"])
    try await console.press("s")
    #expect(titles(console) == ["گذشته"])
    try await console.press("s")
    #expect(titles(console).count == 4)
  }

  @Test func `each move is one key and a reason, and leaves the list where it closes`()
    async throws
  {
    let studio = try await studio()
    var console = try await studio.rehearse("2<backtab>")
    try await console.press("w<enter>")
    #expect(try await followUp(studio, "دیرکرده")?.state == .waiting)
    try await console.press("x<enter>")
    #expect(console.shows(console.state.wording.refusal(.reasonMissing)))
    try await console.press("موضوع منتفی است<enter>")
    #expect(try await followUp(studio, "دیرکرده")?.state == .dropped)
    #expect(titles(console) == ["هفته آینده", "بی‌مهلت", "ماشین"])
    try await console.press("d<enter>")
    #expect(titles(console) == ["بی‌مهلت", "ماشین"])
    try await console.press("ss")
    #expect(titles(console) == ["گذشته", "هفته آینده", "دیرکرده"])
    try await console.press("d")
    #expect(console.state.layers.isEmpty)
    try await console.press("r<enter>")
    #expect(try await followUp(studio, "گذشته")?.state == .open)
    #expect(try studio.store.verifyAudit().holds)
  }

  @Test func `a follow-up is passed on and postponed`() async throws {
    let studio = try await studio()
    var console = try await studio.rehearse("2<backtab>a<ctrl-u>مریم<enter><enter>")
    #expect(try await followUp(studio, "دیرکرده")?.assignee == "مریم")
    try await console.press("p<ctrl-u>۱۴۰۵/۰۱/۱۵<enter>مهلت خواست<enter>")
    #expect(try await followUp(studio, "دیرکرده")?.due == JalaliDate.parse("1405/01/15"))
    // The cursor stays on it, wherever it stands now.
    guard case .followUps(let pane) = console.state.pane else { return }
    #expect(pane.selected?.title == "دیرکرده")
  }

  @Test(arguments: ["دیرکرده", "هفته آینده", "بی‌مهلت", "ماشین", "گذشته"] as [CleanText])
  func `Enter opens the record behind it`(title: CleanText) async throws {
    let studio = try await studio()
    var console = try await studio.rehearse(title == "گذشته" ? "2<backtab>ss" : "2<backtab>")
    guard case .followUps(let pane) = console.state.pane else { return }
    let row = try #require(pane.page.rows.firstIndex { $0.title == title })
    let followUp = pane.page.rows[row]
    try await console.press(String(repeating: "<down>", count: row) + "<enter>")
    #expect(console.state.selectedTarget?.records == [followUp.record])
    try await console.press("<esc>")
    guard case .followUps(let after) = console.state.pane else {
      Issue.record("not back in the list")
      return
    }
    #expect(after.selected == followUp)
  }

  @Test func `the record says what is to be done with it`() async throws {
    let studio = try await studio()
    let console = try await studio.rehearse("2<backtab><enter>")
    #expect(console.shows("دیرکرده"))
    #expect(console.shows("متولی پاسخ نداد"))
  }

  @Test func `what another console does is there with the next look, and costs no paint twice`()
    async throws
  {
    let studio = try await studio()
    var console = try await studio.rehearse("2<backtab>")
    let more = Change.openFollowUp(
      RecordRef(.endowments, 2), title: "از کنسول دیگر", assignee: "", due: nil)
    _ = try await studio.store.carryOut(ChangeOrder([more], who: "رضا"), at: Studio.now)
    await console.play([.tick(Studio.now.addingTimeInterval(2))])
    #expect(titles(console).contains("از کنسول دیگر"))
    try await console.press("<enter>")
    #expect(console.shows("متولی پاسخ نداد") || console.shows(console.state.wording.more(1)))
    let note = Change.addNote(RecordRef(.endowments, 2), "نامه رسید")
    _ = try await studio.store.carryOut(ChangeOrder([note], who: "رضا"), at: Studio.now)
    await console.play([.tick(Studio.now.addingTimeInterval(4))])
    guard case .records(let records) = console.state.pane else { return }
    let record = RecordRef(.endowments, 2)
    let standing = try #require(records.watch.standing(of: record))
    #expect(standing.notes.first?.text == "نامه رسید")
    #expect(console.state.urgency(of: .result(.standing(record, .success(standing)))) == .none)
    #expect(
      console.state.urgency(of: .result(.standing(record, .success(RecordStanding())))) == .atOnce)
  }

  @Test func `a long list is read a window at a time`() async throws {
    let studio = try Studio()
    let changes = (1...900).map { n in
      Change.openFollowUp(
        RecordRef(.units, Int64(n)), title: CleanText(RawText("\(n)")), assignee: "", due: nil)
    }
    _ = try await studio.store.carryOut(ChangeOrder(changes, who: "سارا"), at: Studio.now)
    var console = try await studio.rehearse("2<backtab>")
    #expect(console.shows(console.state.wording.position(1, of: 900)))
    try await console.press("G")
    #expect(console.shows("900"))
    #expect(titles(console).count < 400)
    try await console.press("g")
    #expect(titles(console).first == "1")
  }

  @Test(arguments: [Language.persian, .english])
  func `follow-ups, forms and the history look as they were approved`(language: Language)
    async throws
  {
    let studio = try await studio()
    let size = Size(width: 100, height: 30)
    for (name, keys) in [
      ("follow-up-list", "2<backtab>"), ("record-with-duties", "2<backtab><enter>"),
      ("follow-up-form", "2<tab><tab>wبازدید از رقبه<enter>"), ("correction-form", "2<tab>e"),
      ("marked-records", "2<tab><space><down><space>"),
      ("confirmation", "2<tab><space><space>iیادداشت<enter>"), ("history", "2<backtab>H"),
    ] {
      let console = try await studio.rehearse(keys, language, size: size)
      #expect(console.surface().defect == nil)
      try Golden.expect(
        console.surface().mirrored(), is: "\(name)-\(language.rawValue)-100x30")
    }
  }
}
