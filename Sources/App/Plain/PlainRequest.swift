import Canvas
import Persian

/// What a typed line asks for.
enum PlainRequest: Hashable, Sendable {
  /// Nothing typed: say everything anew.
  case refresh
  case item(Int)
  case command(Command)
  case find(CleanText)
  case filter(CleanText)
  /// The list of commands, narrowed to these words.
  case palette(CleanText)
  case unknown(CleanText)

  /// Reads a line in a context: a number, a letter, a command by its name in either language.
  init(_ line: CleanText, in context: KeyContext) {
    let text = CleanText(RawText(Normalizer.normalise(line.string)))
    guard !text.isEmpty else {
      self = .refresh
      return
    }
    if let number = Numerals.parseInteger(text.string) {
      self = .item(number)
      return
    }
    let typed = Self.latin(text)
    if let verb = PlainVerb.verbs(in: context).first(where: { $0.word == typed }) {
      // Find without words goes on with the last ones.
      self = .command(verb.command == .find ? .findNext : verb.command)
      return
    }
    if let request = Self.withWords(text) {
      self = request
      return
    }
    let named = Self.commands(named: text)
    self = named.count == 1 ? .command(named[0]) : .unknown(text)
  }

  private static func withWords(_ text: CleanText) -> PlainRequest? {
    func rest(after prefix: String) -> CleanText? {
      guard text.string.hasPrefix(prefix) else { return nil }
      let words = CleanText(
        RawText(Normalizer.normalise(String(text.string.dropFirst(prefix.count)))))
      return words.isEmpty ? nil : words
    }
    if let words = rest(after: "/") { return .find(words) }
    if let words = rest(after: "f ") { return .filter(words) }
    if let words = rest(after: ":") { return .palette(words) }
    return nil
  }

  /// A command whose whole title was typed, in either language.
  private static func commands(named text: CleanText) -> [Command] {
    let wanted = Folding.key(text)
    return Command.allCases.filter { command in
      [Wording(.persian), Wording(.english)].contains { Folding.key($0.title(command)) == wanted }
    }
  }

  /// A single letter of a Persian keyboard as the key it sits on; digits behind a letter as ASCII.
  private static func latin(_ text: CleanText) -> CleanText {
    let scalars = text.string.unicodeScalars
    guard let first = scalars.first, scalars.count <= 2 else { return text }
    var latin = String.UnicodeScalarView()
    if case .character(let key)? = PersianKeyboard.latinKeys(for: .character(first)).first {
      latin.append(key)
    } else {
      latin.append(first)
    }
    latin.append(contentsOf: Numerals.ascii(String(scalars.dropFirst())).unicodeScalars)
    return CleanText(RawText(String(latin)))
  }
}
