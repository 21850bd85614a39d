import ArgumentParser
import Foundation
import Persian

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
    return Line(text, ambient: base ?? .leftToRight, base: base)
      .visualText(ambient: base ?? .leftToRight)
  }
}
