import Canvas
import Domain
import Foundation
import Persian
import Stores
import Testing

@testable import App

/// What operators do to records: marks, notes, follow-ups, assignments, corrections.
struct ChangeTests {
  private func unit(_ console: Rehearsal) throws -> PropertyUnit {
    guard case .records(let records) = console.state.pane,
      let list = records.list as? Browser<PropertyUnit>
    else { throw Missing() }
    return try #require(list.selected)
  }

  private struct Missing: Error {}

  private func standing(_ studio: Studio, _ subject: Subject, _ id: Int64) async throws
    -> RecordStanding
  {
    try await studio.store.standing(of: RecordRef(subject, id))
  }

  private var records: (Rehearsal) -> RecordsPane? {
    { if case .records(let records) = $0.state.pane { records } else { nil } }
  }

  @Test func `a note is typed, written with who and when, and stands under its record`()
    async throws
  {
    let studio = try Studio()
    var console = try await studio.rehearse("2<tab><tab>i")
    let unit = try unit(console)
    try await console.press("قفل عوض شده است<enter>")
    #expect(console.state.layers.isEmpty)
    #expect(console.shows(console.state.wording.recorded(1)))
    #expect(console.shows("قفل عوض شده است"))
    let note = try #require(try await standing(studio, .units, unit.id.raw).notes.first)
    #expect(note.text == "قفل عوض شده است" && note.author == "مریم" && note.moment == Studio.now)
    // Another record's detail says nothing of it, and the way back does again.
    try await console.press("<down>")
    #expect(!console.shows("قفل عوض شده است"))
    try await console.press("<up>")
    #expect(console.shows("قفل عوض شده است"))
  }

  @Test func `marks stay with their records and carry one follow-up each, after a question`()
    async throws
  {
    let studio = try Studio()
    var console = try await studio.rehearse("2<tab><tab><space><space><down><space>")
    let marks = try #require(records(console)?.marks)
    #expect(marks.count == 3)
    #expect(console.shows(console.state.wording.marked(3)))
    try await console.press("OG")
    #expect(records(console)?.marks == marks)
    try await console.press("wبازدید<tab><ctrl-u>رضا<enter>۱۴۰۴/۰۷/۰۱<enter>")
    #expect(console.shows(console.state.wording.question(.followUp, 3)))
    // No: everything typed is still there.
    try await console.press("<esc>")
    #expect(console.shows("بازدید") && console.shows("رضا"))
    let page = Window(offset: 0, limit: 10)
    #expect(try await studio.store.followUps(FollowUpQuery(), window: page).total == 0)
    try await console.press("<enter><enter>")
    let open = try await studio.store.followUps(FollowUpQuery(), window: page)
    #expect(Set(open.rows.map(\.record.id)) == marks)
    #expect(open.rows.allSatisfy { $0.assignee == "رضا" && $0.title == "بازدید" })
    #expect(open.rows.first?.due == JalaliDate.parse("1404/07/01"))
    #expect(records(console)?.marks == [])
    #expect(try studio.store.verifyAudit().holds)
  }

  @Test func `Esc takes the marks away before it goes back`() async throws {
    let studio = try Studio()
    var console = try await studio.rehearse("2<tab><enter><space><esc>")
    #expect(records(console)?.marks == [])
    #expect(records(console)?.origin != nil)
    // The same key takes one mark away.
    try await console.press("<esc>g<space><up><space>")
    #expect(records(console)?.marks == [])
  }

  @Test func `a record is given to somebody and taken back`() async throws {
    let studio = try Studio()
    var console = try await studio.rehearse("2<tab><tab>aرضا<enter>برای بازدید<enter>")
    let unit = try unit(console)
    #expect(try await standing(studio, .units, unit.id.raw).assignee == "رضا")
    #expect(console.shows(console.state.wording.filled(console.state.wording.assignee, "رضا")))
    // Somebody else passes it on before it is taken back here: that is told, and nothing lost.
    try await console.press("a<ctrl-u>")
    let other = Change.assign(RecordRef(.units, unit.id.raw), from: "رضا", to: "سارا")
    _ = try await studio.store.carryOut(ChangeOrder([other], who: "سارا"), at: Studio.now)
    try await console.press("<enter>دیگر لازم نیست<enter>")
    #expect(console.shows(console.state.wording.refusal(.overtaken(now: "سارا"))))
    #expect(console.shows("دیگر لازم نیست"))
    try await console.press("<esc>a<ctrl-u><enter><enter>")
    #expect(try await standing(studio, .units, unit.id.raw).isEmpty)
  }

  @Test func `a correction starts from what is there, wants a reason, and shows at once`()
    async throws
  {
    let studio = try Studio()
    var console = try await studio.rehearse("2<tab><tab>e")
    let before = try unit(console)
    #expect(console.shows(before.title))
    try await console.press("<ctrl-u>مغازه نبش میدان" + String(repeating: "<enter>", count: 5))
    try await console.press("<enter>")
    #expect(console.shows(console.state.wording.refusal(.reasonMissing)))
    #expect(try unit(console).title == before.title)
    try await console.press("سهو در ثبت<enter>")
    #expect(console.state.layers.isEmpty)
    #expect(try unit(console).title == "مغازه نبش میدان")
    try await console.press("H")
    #expect(console.shows("مغازه نبش میدان"))
    #expect(console.lines.contains { $0.contains("سهو در ثبت") })
    try await console.press("<esc>")
    #expect(console.state.layers.isEmpty)
  }

  @Test func `what cannot be read stays in the form with the reason`() async throws {
    let studio = try Studio()
    var console = try await studio.rehearse(
      "2<tab><tab>e<up><up><ctrl-u>12345<down><ctrl-u>سهو<enter>")
    let unit = try unit(console)
    #expect(console.shows(console.state.wording.refusal(.badValue(.unitPostcode))))
    #expect(console.shows("12345"))
    try await console.press("<esc>wالف<enter><enter>فردا<enter>")
    #expect(console.shows(console.state.wording.badDate))
    #expect(console.shows("فردا"))
    try await console.press("<esc>i<enter>")
    #expect(console.shows(console.state.wording.refusal(.emptyText)))
    #expect(try await standing(studio, .units, unit.id.raw).isEmpty)
  }

  @Test func `who comes second is told what it says now, and loses nothing typed`() async throws {
    let studio = try Studio()
    var one = try await studio.rehearse("2<tab>e")
    var other = try await studio.rehearse("2<tab>e", reviewer: "رضا")
    let typing = "<ctrl-u>موقوفه درست<up>سند کهن<enter>"
    try await one.press(typing)
    #expect(one.state.layers.isEmpty)
    try await other.press("<ctrl-u>موقوفه دیگر<up>نامه<enter>")
    #expect(other.shows("موقوفه دیگر"))
    #expect(
      other.shows(other.state.wording.refusal(.overtaken(now: "موقوفه درست"))),
      "\(other.lines)")
    // Having been told, the second decides again.
    try await other.press("<enter>")
    #expect(other.state.layers.isEmpty)
    guard case .records(let records) = other.state.pane,
      let list = records.list as? Browser<Endowment>
    else { return }
    #expect(list.selected?.name == "موقوفه دیگر")
    #expect(try studio.store.verifyAudit().holds)
  }

  @Test func `a change outlasts a lock held by another program`() async throws {
    let studio = try Studio()
    var console = try await studio.rehearse("2<tab>iیادداشت")
    let lock = try studio.lockForWriting()
    let opening = Task {
      try await Task.sleep(for: .seconds(2))
      try lock.release()
    }
    try await console.press("<enter>")
    try await opening.value
    #expect(console.state.layers.isEmpty)
    #expect(try studio.store.verifyAudit().entries > 0)
  }

  @Test func `a read-only session opens no form and says so`() async throws {
    let studio = try Studio()
    var console = try await studio.rehearse("2<tab>", readOnly: true)
    for key in ["i", "w", "a", "e"] {
      try await console.press(key)
      #expect(console.state.layers.isEmpty)
      #expect(console.shows(console.state.wording.readOnlyRefusal))
    }
    try await console.press("H")
    #expect(console.shows(console.state.wording.noHistory))
  }

  @Test func `where there is no record, nothing is begun`() async throws {
    let studio = try Studio()
    var console = try await studio.rehearse("i")
    #expect(console.state.layers.isEmpty)
    #expect(console.shows(console.state.wording.nothingToChange))
    try await console.press("3<tab><tab><tab>e")
    #expect(console.shows(console.state.wording.nothingCorrectable))
    try await console.press("2<tab><space><space>e")
    #expect(console.shows(console.state.wording.correctOneByOne))
  }

  @Test func `leases and addresses under review take notes too`() async throws {
    let studio = try Studio()
    var console = try await studio.rehearse("2<tab><enter><enter>")
    guard case .leases(let leases) = console.state.pane else { throw Missing() }
    try await console.press("iیک<enter>")
    let record =
      leases.rows.first.map { RecordRef(.leases, $0.id.raw) }
      ?? RecordRef(.units, leases.unit.id.raw)
    #expect(try await studio.store.standing(of: record).noteCount == 1)
    try await console.press("viدو<enter>")
    guard case .review(let review) = console.state.pane, let address = review.address else {
      throw Missing()
    }
    #expect(try await standing(studio, .addresses, address.id.raw).noteCount == 1)
  }
}
