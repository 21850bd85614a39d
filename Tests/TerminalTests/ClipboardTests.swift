import Canvas
import Foundation
import Persian
import Testing

@testable import Terminal

extension ScreenTests {
  @MainActor
  struct ClipboardTests {
    private let text: CleanText = "وقف حاج علی\tپلاک ۱۲"

    @Test func `a Persian text goes out in logical order, in one write`() throws {
      let stage = try Stage()
      defer { stage.close() }
      try stage.present(Frame(["here"], width: 80, height: 24))
      let writes = stage.screen.traffic.writes
      try stage.screen.copy(text)
      #expect(stage.screen.traffic.writes == writes + 1)
      let sent = stage.sentText()
      #expect(sent.hasPrefix("\u{1B}]52;c;") && sent.hasSuffix("\u{1B}\\"))
      let encoded = String(sent.dropFirst(7).dropLast(2))
      #expect(encoded == Data(text.string.utf8).base64EncodedString())
      let decoded = try #require(Data(base64Encoded: encoded))
      #expect(String(decoding: decoded, as: UTF8.self) == "وقف حاج علی\tپلاک ۱۲")
      // The frame after it is a difference as if nothing had been between.
      #expect(try stage.present(Frame(["hero"], width: 80, height: 24)).count < 16)
    }

    @Test func `the exact bytes, to a terminal and through multiplexers`() throws {
      let stage = try Stage()
      defer { stage.close() }
      stage.sent()
      try stage.screen.copy("سلام")
      #expect(stage.sentText() == "\u{1B}]52;c;2LPZhNin2YU=\u{1B}\\")
    }

    @Test func `through a multiplexer it goes in an envelope`() {
      let tmux = ClipboardSequence("سلام", through: .tmux).bytes
      #expect(
        String(decoding: tmux, as: UTF8.self)
          == "\u{1B}Ptmux;\u{1B}\u{1B}]52;c;2LPZhNin2YU=\u{1B}\u{1B}\\\u{1B}\\")
      let screen = ClipboardSequence("سلام", through: .screen).bytes
      #expect(
        String(decoding: screen, as: UTF8.self) == "\u{1B}P\u{1B}]52;c;2LPZhNin2YU=\u{7}\u{1B}\\")
    }

    @Test func `a long text passes screen in pieces it can hold`() throws {
      let long = String(repeating: "نشانی ", count: 2000)
      let bytes = ClipboardSequence(long, through: .screen).bytes
      let pieces = String(decoding: bytes, as: UTF8.self).components(separatedBy: "\u{1B}\\")
      #expect(pieces.last == "")
      #expect(pieces.dropLast().allSatisfy { $0.hasPrefix("\u{1B}P") && $0.utf8.count < 768 })
      let inside = pieces.dropLast().map { $0.dropFirst(2) }.joined()
      #expect(inside == "\u{1B}]52;c;\(Data(long.utf8).base64EncodedString())\u{7}")
    }

    @Test func `nothing goes to a terminal that was given back`() throws {
      let stage = try Stage()
      defer { stage.close() }
      stage.screen.giveBack()
      let total = stage.screen.traffic.bytes
      try stage.screen.copy(text)
      #expect(stage.screen.traffic.bytes == total)
    }
  }
}
