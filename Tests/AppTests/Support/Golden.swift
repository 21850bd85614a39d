import Canvas
import Foundation
import Persian
import Testing

@testable import App

/// Screens kept as files: the glyphs as the glass shows them, the roles, the grounds.
///
/// `RECORD_SCREENS=1 swift test` writes what is missing or different.
enum Golden {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Screens")

  private static let isRecording = ProcessInfo.processInfo.environment["RECORD_SCREENS"] == "1"

  /// Compares a frame with the golden of this name, row by row.
  static func expect(
    _ frame: Frame, is name: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    // An editor with bidi would turn the finished rows round again; the overrides hold it off.
    let fresh = frame.dump { "\u{202D}\($0)\u{202C}" }
    let file = folder.appending(path: "\(name).screen")
    let kept = try? String(contentsOf: file, encoding: .utf8)
    guard kept != fresh else { return }
    if isRecording {
      try fresh.write(to: file, atomically: true, encoding: .utf8)
      return
    }
    guard let kept else {
      Issue.record(
        "no golden \(name): record it with RECORD_SCREENS=1", sourceLocation: sourceLocation)
      return
    }
    let (old, new) = (rows(kept), rows(fresh))
    let differences = (0..<max(old.count, new.count)).compactMap { row -> String? in
      let (was, now) = (old.count > row ? old[row] : "", new.count > row ? new[row] : "")
      return was == now ? nil : "\(row + 1)\n  - \(was)\n  + \(now)"
    }
    Issue.record(
      "\(name) differs in \(differences.count) rows:\n\(differences.prefix(6).joined(separator: "\n"))",
      sourceLocation: sourceLocation)
  }

  /// Compares a screen with its goldens in both languages and all sizes.
  static func expectAll(
    _ name: String, _ rehearse: (Language, Size) async throws -> Rehearsal,
    sourceLocation: SourceLocation = #_sourceLocation
  ) async throws {
    for language in [Language.persian, .english] {
      for size in ScreenGoldenTests.sizes {
        let surface = try await rehearse(language, size).surface()
        #expect(surface.defect == nil, sourceLocation: sourceLocation)
        try expect(
          surface.mirrored(),
          is: "\(name)-\(language.rawValue)-\(size.width)x\(size.height)",
          sourceLocation: sourceLocation)
      }
    }
  }

  private static func rows(_ text: String) -> [Substring] {
    text.split(separator: "\n", omittingEmptySubsequences: false)
  }
}
