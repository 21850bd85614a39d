import ArgumentParser
import Canvas
import Foundation
import Persian
import Terminal

/// A filter: lines in logical order in, lines as a terminal without bidi shows them out.
struct TextCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "text",
    abstract: say(
      "سطرهای ورودی را به ترتیب دیداری و با حروف پیوسته می‌نویسد.",
      "Writes each input line in visual order, with joined letters."))

  @OptionGroup var common: CommonOptions

  @Option(
    help: ArgumentHelp(
      say("سوی پایه هر سطر.", "Base direction of each line."), valueName: "auto|rtl|ltr"))
  var direction: BaseDirection = .auto

  @Option(
    help: ArgumentHelp(
      say(
        "شیوه نوشتن، برای پایانه‌ای از آن گونه.", "The way of writing, for a terminal of that kind."
      ), valueName: "V|I|K|P"))
  var encoding: BidiEncoding = .visual

  enum BaseDirection: String, ExpressibleByArgument, CaseIterable {
    case auto
    case rtl
    case ltr
  }

  func run() throws {
    while let raw = readLine(strippingNewline: true) {
      let text = CleanText(RawText(raw), limit: 1 << 20)
      Output.standard.write(visual(text) + "\n")
    }
  }

  private func visual(_ text: CleanText) -> String {
    let base: Direction? =
      switch direction {
      case .auto: nil
      case .rtl: .rightToLeft
      case .ltr: .leftToRight
      }
    let ambient = base ?? .leftToRight
    let line = Line(text, ambient: ambient, base: base)
    guard encoding != .visual else { return line.visualText(ambient: ambient) }
    // A blank at either side, as on a screen: an encoding may need it.
    let size = Size(width: line.width + 2, height: 1)
    let surface = Surface(size: size, direction: ambient) {
      $0.place(line, text: text, row: 0, column: 1, role: .text)
    }
    return encoding.encode(surface.mirrored()[row: 0]).text
  }
}

extension BidiEncoding: ExpressibleByArgument {
  init?(argument: String) {
    self.init(rawValue: argument.uppercased())
  }
}
