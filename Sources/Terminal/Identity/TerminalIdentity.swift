private import CNcurses
package import Canvas
private import Glibc
package import Persian

/// Who the terminal says it is, for `doctor`: what the environment and the system tell, without
/// taking the screen or asking the terminal anything.
package struct TerminalIdentity: Sendable, Hashable {
  package let term: RawText
  package let colourTerm: RawText
  /// `LC_ALL`, `LC_CTYPE` or `LANG`, the first that is set, as libc itself looks.
  package let language: RawText
  /// The locale in force once UTF-8 has been seen to, or empty where there is none.
  package let locale: String
  /// The terminal-database entry that would be used.
  package let entry: TerminalEntry?
  package let depth: ColourDepth
  /// Nil when the output is no terminal.
  package let size: Size?
  package let isRemote: Bool
  package let multiplexer: Multiplexer?
  /// Why no screen could be opened, or nil.
  package let obstacle: ScreenError?

  package init(
    environment: [String: String], input: Int32 = STDIN_FILENO, output: Int32 = STDOUT_FILENO
  ) {
    term = RawText(environment["TERM"] ?? "")
    colourTerm = RawText(environment["COLORTERM"] ?? "")
    let languages = ["LC_ALL", "LC_CTYPE", "LANG"].lazy.compactMap { environment[$0] }
    language = RawText(languages.first { !$0.isEmpty } ?? "")
    isRemote = Self.isRemote(environment)
    multiplexer = Multiplexer(environment: environment)

    var obstacles: [ScreenError] = []
    if isatty(input) != 1 { obstacles.append(.notATerminal(.input)) }
    if isatty(output) != 1 { obstacles.append(.notATerminal(.output)) }
    var rows: UInt16 = 0
    var columns: UInt16 = 0
    let hasSize = nc_window_size(output, &rows, &columns) == 0
    size = hasSize ? Size(width: Int(columns), height: Int(rows)) : nil
    do {
      try Charset.settle()
      locale = Charset.locale
    } catch {
      locale = ""
      obstacles.append(error)
    }
    do {
      let entry = try TerminalEntry(term: environment["TERM"] ?? "")
      depth = ColourPlan(entry: entry, environment: environment).depth
      self.entry = entry
    } catch {
      depth = .monochrome
      entry = nil
      obstacles.append(error)
    }
    obstacle = obstacles.first
  }

  /// Whether the line to the terminal goes through a secure shell.
  static func isRemote(_ environment: [String: String]) -> Bool {
    environment["SSH_CONNECTION"] != nil || environment["SSH_TTY"] != nil
  }
}
