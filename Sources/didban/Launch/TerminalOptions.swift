import ArgumentParser
import Terminal

/// The options of commands that work on the operator's terminal.
struct TerminalOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      say(
        "شیوه نوشتن سطرها: V دیداری، I وارون، K برای kitty، P برای QTerminal؛ auto از پایانه می‌پرسد.",
        "How rows are written: V visual, I inverse, K for kitty, P for QTerminal; auto asks the terminal."
      ), valueName: "auto|V|I|K|P"))
  var bidi: BidiChoice?

  @Option(
    help: ArgumentHelp(
      say(
        "رنگ‌های پایانه، به‌جای آنچه خودش می‌گوید.",
        "Colours of the terminal, instead of what it says itself."),
      valueName: ColourDepth.words))
  var colour: String?

  @Flag(
    help: ArgumentHelp(
      say(
        "موس: چرخ می‌پیماید، کلیک برمی‌گزیند و باز می‌کند.",
        "The mouse: its wheel scrolls, a click selects and opens.")))
  var mouse = false

  @Flag(
    help: ArgumentHelp(
      say(
        "سطر به سطر، بی صفحه‌آرایی و رنگ: برای صفحه‌خوان‌ها.",
        "Line by line, without layout and colour: for screen readers.")))
  var plain = false

  /// The depth asked for, if any.
  var depth: ColourDepth? { colour.flatMap(ColourDepth.init(word:)) }

  func validate() throws {
    if let colour, ColourDepth(word: colour) == nil {
      throw ValidationError(
        say(
          "رنگ «\(colour)» شناخته نیست: \(ColourDepth.words).",
          "unknown colours '\(colour)': \(ColourDepth.words)."))
    }
  }
}

extension ColourDepth {
  /// The words that name a depth, the richest first.
  static var words: String { allCases.sorted(by: >).map(\.word).joined(separator: "|") }
}
