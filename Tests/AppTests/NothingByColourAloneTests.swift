import Canvas
import Domain
import Foundation
import Persian
import Testing

@testable import App

/// Whatever a colour says, a glyph and a word say too: without colours no screen says less.
struct NothingByColourAloneTests {
  private static let agreements: [Agreement] = [
    .same, .close, .contradiction, .notStated, .notRecorded,
  ]

  /// Neighbouring cells of one role on one row, blanks and empty tracks between them let go.
  private struct Stretch {
    let role: Role
    let row: Int
    var glyphs: [Unicode.Scalar]
  }

  private func stretches(of surface: Surface) -> [Stretch] {
    var all: [Stretch] = []
    for row in 0..<surface.size.height {
      var open: Stretch?
      for column in 0..<surface.size.width {
        let cell = surface[row, column]
        if cell.scalar == " " || cell.role == .gaugeEmpty { continue }
        if open?.role == cell.role {
          open?.glyphs.append(cell.scalar)
        } else {
          if let open { all.append(open) }
          open = Stretch(role: cell.role, row: row, glyphs: [cell.scalar])
        }
      }
      if let open { all.append(open) }
    }
    return all
  }

  private func check(_ console: Rehearsal, _ name: String) {
    let surface = console.surface()
    for stretch in stretches(of: surface) {
      let words = surface.runs.filter { $0.row == stretch.row }.map(\.text.string).joined()
      if let mark = StateMark.allCases.first(where: { $0.role == stretch.role }) {
        #expect(stretch.glyphs.contains(mark.glyph), "\(name), row \(stretch.row): \(mark)")
        #expect(words.contains { $0.isLetter || $0.isNumber }, "\(name), row \(stretch.row)")
      }
      let text = stretch.glyphs.contains {
        $0.properties.isAlphabetic || $0.properties.numericType != nil
      }
      if text, let agreement = Self.agreements.first(where: { $0.role == stretch.role }) {
        #expect(
          stretch.glyphs.contains(agreement.glyph), "\(name), row \(stretch.row): \(agreement)")
      }
    }
  }

  @Test(arguments: NamedScreen.allCases.filter { $0 != .help }, [Language.persian, .english])
  func `every state on every screen has its glyph and a word`(
    screen: NamedScreen, language: Language
  ) async throws {
    let studio = try Studio()
    for size in ScreenGoldenTests.sizes {
      var console = try await studio.rehearse(screen.keys, language, size: size)
      check(console, "\(screen) \(size.width)×\(size.height)")
      await console.play([.tick(Studio.now.addingTimeInterval(95))])
      check(console, "\(screen) stale \(size.width)×\(size.height)")
    }
  }

  @Test func `the glyphs of states differ, and so do their words`() {
    #expect(Set(StateMark.allCases.map(\.glyph)).count == StateMark.allCases.count)
    #expect(Set(Self.agreements.map(\.glyph)).count == Self.agreements.count)
    for language in [Language.persian, .english] {
      let wording = Wording(language)
      #expect(Set(ReviewState.allCases.map(wording.name)).count == ReviewState.allCases.count)
      #expect(Set(Self.agreements.map(wording.name)).count == Self.agreements.count)
    }
  }
}
