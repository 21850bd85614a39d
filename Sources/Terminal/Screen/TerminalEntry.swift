private import CNcurses
private import Glibc
private import Persian

/// The entry of the terminal database by which a terminal is driven.
package struct TerminalEntry: Sendable, Hashable {
  /// What the database knows about a name.
  package enum Verdict: Sendable {
    case usable
    case unknown
    case cannotMove
    case noDatabase
  }

  package let name: String
  /// True when `TERM` names a terminal this machine has never heard of.
  package let isSubstitute: Bool

  /// What an unknown terminal is taken for: its own entries are often missing on bare servers,
  /// and today's terminals all speak this language.
  package static let substitute = "xterm-256color"

  /// Chooses for what `TERM` says, asking `verdict` about the names that look like names.
  package init(
    term: String, verdict: (String) -> Verdict = TerminalEntry.verdictOfDatabase
  ) throws(ScreenError) {
    guard Self.isPlausible(term) else {
      throw .unknownTerminal(RawText(String(term.unicodeScalars.prefix(64))))
    }
    guard !Self.namesOfNoTerminal.contains(term) else { throw .dumbTerminal(RawText(term)) }
    switch verdict(term) {
    case .usable: self.init(name: term, isSubstitute: false)
    case .cannotMove: throw .dumbTerminal(RawText(term))
    case .noDatabase: throw .noTerminalDatabase
    case .unknown:
      guard case .usable = verdict(Self.substitute) else { throw .noTerminalDatabase }
      self.init(name: Self.substitute, isSubstitute: true)
    }
  }

  private init(name: String, isSubstitute: Bool) {
    self.name = name
    self.isSubstitute = isSubstitute
  }

  /// The entry that drives the same terminal in direct colour, where `isDirect` knows one.
  ///
  /// Named after the family: `foot-extra` has `foot-direct`. xterm's own twins will not do for all
  /// that call themselves xterm: `xterm-direct` writes colours between colons with an empty place,
  /// which few read, and `xterm-direct2` (ncurses 6.4) leaves the alternate screen out. Alacritty's
  /// is xterm's entry with the semicolons that all of them read.
  package func directTwin(_ isDirect: (String) -> Bool) -> String? {
    let family = name.prefix { $0 != "-" }
    let twin =
      switch family {
      case "xterm": name == "xterm-kitty" ? "kitty-direct" : "alacritty-direct"
      case "gnome": "vte-direct"
      default: "\(family)-direct"
      }
    return isDirect(twin) ? twin : nil
  }

  /// Forgets databases the environment names, for an operator who must not bring their own.
  ///
  /// To be called before anything else runs, for it changes the environment of the process.
  package static func distrustEnvironment() {
    for name in ["TERMINFO", "TERMINFO_DIRS", "TERMCAP"] { unsetenv(name) }
  }

  package static func verdictOfDatabase(_ name: String) -> Verdict {
    switch Int(nc_probe(name, 1)) {
    case nc_entry_usable: .usable
    case nc_entry_unknown: .unknown
    case nc_entry_cannot_move: .cannotMove
    default: .noDatabase
    }
  }

  private static let namesOfNoTerminal: Set = ["dumb", "unknown", "network", "dialup"]

  /// Names become paths inside the database, so nothing but a name may pass.
  private static func isPlausible(_ term: String) -> Bool {
    guard let first = term.utf8.first, term.utf8.count <= 64 else { return false }
    guard isLetterOrDigit(first) else { return false }
    return term.utf8.allSatisfy { isLetterOrDigit($0) || "+-._".utf8.contains($0) }
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "a")...UInt8(ascii: "z"):
      true
    default: false
    }
  }
}
