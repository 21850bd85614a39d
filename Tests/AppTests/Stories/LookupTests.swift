import Canvas
import Domain
import Foundation
import Matching
import Persian
import Stores
import Testing

@testable import App

/// Looking a place up in all of GNAF while an address is under review, and reading the address otherwise.
struct LookupTests {
  private func lookup(_ console: Rehearsal) -> LookupLayer? {
    if case .lookup(let lookup)? = console.state.layers.last { lookup } else { nil }
  }

  private func review(_ console: Rehearsal) throws -> ReviewPane {
    guard case .review(let review) = console.state.pane else {
      throw SourceError.unexpected(detail: "no review")
    }
    return review
  }

  /// A row of the store that is no candidate of the address in sight, and which a plaque tells apart.
  private func stranger(_ studio: Studio, _ review: ReviewPane) throws -> GnafRow {
    let known = Set(review.candidates.map(\.row.code))
    var strangers: [GnafRow] = []
    try studio.store.forEachGnafRow { row in
      guard !known.contains(row.code), !row.alley.isEmpty, HouseNumber(row.plaque.string) != nil
      else { return }
      strangers.append(row)
    }
    return try #require(strangers.first)
  }

  private func typed(_ row: GnafRow) -> String {
    [row.city, row.neighbourhood, row.mainStreet, row.sideStreet, row.alley].map(\.string)
      .filter { !$0.isEmpty }.joined(separator: " ") + " پلاک " + row.plaque.string
  }

  @Test func `a place that is no candidate is typed, taken, weighed, and accepted`() async throws {
    let studio = try Studio()
    var console = try await studio.rehearse("v")
    let before = try review(console)
    let address = try #require(before.address)
    let row = try stranger(studio, before)
    try await console.press("0")
    #expect(lookup(console)?.places.isEmpty == true)
    await console.play([.key(.paste(RawText(typed(row))))])
    let place = try #require(lookup(console)?.places.firstIndex { $0.row.code == row.code })
    try await console.press(String(repeating: "<down>", count: place) + "<enter>")
    #expect(console.state.layers.isEmpty)
    let chosen = try #require(try review(console).chosen)
    #expect(chosen.row.code == row.code)
    #expect(!chosen.evidence.isEmpty)
    #expect(try review(console).candidates.count >= before.candidates.count)
    try await console.press("<enter>")
    let decided = try #require(await studio.store.record(address.id))
    #expect(decided.decision?.verdict == .accept(row.id))
  }

  @Test func `a street is written out and asked for its plaque`() async throws {
    let studio = try Studio()
    var console = try await studio.rehearse("v0")
    let row = try stranger(studio, try review(console))
    await console.play([.key(.paste(RawText("\(row.city) \(row.mainStreet) ")))])
    let street = try #require(
      lookup(console)?.places.firstIndex { if case .street = $0 { true } else { false } })
    try await console.press(String(repeating: "<down>", count: street) + "<enter>")
    let text = try #require(lookup(console)?.entry.text)
    #expect(text.string.hasSuffix("پلاک "))
    #expect(lookup(console)?.places.isEmpty == false)
  }

  @Test func `Esc leaves the candidates as they were`() async throws {
    let studio = try Studio()
    var console = try await studio.rehearse("v")
    let before = try review(console).candidates.map(\.row.code)
    try await console.press("/تهران<esc>")
    #expect(console.state.layers.isEmpty)
    #expect(try review(console).candidates.map(\.row.code) == before)
  }

  @Test func `nothing typed, nothing found and a missing plaque are told in words`() async throws {
    let studio = try Studio()
    var console = try await studio.rehearse("v0")
    #expect(console.shows(console.state.wording.lookupHint))
    await console.play([.key(.paste(RawText("ناکجاآبادترین ")))])
    #expect(console.shows(console.state.wording.nothingFound))
    let row = try stranger(studio, try review(console))
    try await console.press("<ctrl-u>")
    await console.play([
      .key(.paste(RawText("\(row.city) \(row.mainStreet) \(row.alley) پلاک ۹۹۸۷۷ ")))
    ])
    #expect(console.shows(console.state.wording.plaqueLacking))
  }

  @Test func `an address is read as it is put, until the next one comes`() async throws {
    let studio = try Studio()
    var console = try await studio.rehearse("v")
    let address = try #require(try review(console).address)
    let row = try stranger(studio, try review(console))
    try await console.press("m")
    await console.play([.key(.control("u")), .key(.paste(RawText(typed(row)))), .key(.enter)])
    #expect(
      try review(console).readText?.string
        == TextEntry(CleanText(RawText(typed(row)))).finished.string)
    #expect(try review(console).candidates.contains { $0.row.mainStreet == row.mainStreet })
    #expect(console.shows(console.state.wording.readAs))
    // The address itself says what it said.
    #expect(try review(console).address?.text == address.text)
    try await console.press("s")
    #expect(try review(console).readText == nil)
  }

  @Test func `an answer that comes late is let go`() async throws {
    let studio = try Studio()
    var console = try await studio.rehearse("v0")
    await console.play([.key(.paste(RawText("تهران ")))])
    let shown = lookup(console)?.answer
    await console.play([
      .result(.lookedUp(LookupRequest(text: "چیز دیگر", county: ""), .success(.nothing)))
    ])
    #expect(lookup(console)?.answer == shown)
  }
}
