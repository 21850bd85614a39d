import Canvas
import Foundation
import Persian
import Testing

@testable import App

/// The record that is read closely: its marks, and what its text kept hidden.
struct CloseReadingTests {
  /// The list of endowments, the first of which another program has given a name.
  private func rehearsal(named name: String, marks: Bool) async throws -> Rehearsal {
    let studio = try Studio()
    try studio.change("UPDATE endowment SET name = '\(name)'")
    var state = studio.blank()
    state.session.showsMarks = marks
    var rehearsal = Rehearsal(state: state, sources: studio.sources)
    await rehearsal.play([.key(.character("2")), .key(.tab)])
    return rehearsal
  }

  private func titleCells(_ rehearsal: Rehearsal) -> [Cell] {
    let rows = rehearsal.surface().mirrored()
    let first = rows.size.height - 2 - rehearsal.state.geometry.detailHeight + 1
    return Array(rows[row: first])
  }

  @Test(arguments: [true, false])
  func `marks are drawn in the detail where the terminal can, and never in the table`(marks: Bool)
    async throws
  {
    let rehearsal = try await rehearsal(named: "وقفِ مُدیر", marks: marks)
    #expect(titleCells(rehearsal).contains { !$0.marks.isEmpty } == marks)
    let table = rehearsal.surface().mirrored()
    #expect(table[row: 6].allSatisfy { $0.marks.isEmpty })
  }

  @Test(arguments: ["وقف\u{202E}حاج", "وقف\u{200B}حاج", "admin \u{430}dmin وقف"])
  func `a record that hid something says so`(name: String) async throws {
    let rehearsal = try await rehearsal(named: name, marks: false)
    let warning = rehearsal.state.wording.hiddenCharacters
    #expect(rehearsal.surface().runs.contains { $0.text == warning })
  }

  @Test func `one that hid nothing does not`() async throws {
    let rehearsal = try await rehearsal(named: "وقف حاج‌علی", marks: false)
    let warning = rehearsal.state.wording.hiddenCharacters
    #expect(!rehearsal.surface().runs.contains { $0.text == warning })
  }
}
