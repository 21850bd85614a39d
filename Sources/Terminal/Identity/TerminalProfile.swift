package import Persian

/// One kind of terminal: how to know it, how to write to it, what to switch while we write.
package struct TerminalProfile: Sendable, Hashable {
  /// What gives a terminal away; all that is stated must hold.
  struct Evidence: Sendable, Hashable {
    /// How the answer to XTVERSION begins.
    var version: String?
    var primary: [Int]?
    /// The secondary attributes; -1 stands for any number.
    var secondary: [Int]?
    var tertiary: String?
    var answerback: String?
    /// Whether it obeys ECMA-48's mode 8.
    var hasBidiMode: Bool?
    /// How `TERM` begins, where nothing better is known.
    var term: String?
    /// True where it gives no secondary attributes.
    var isSilentOnSecondary = false
  }

  /// How sure the row is.
  package enum Basis: Sendable, Hashable {
    /// Seen on that terminal.
    case seen
    /// From its documentation; nobody has looked.
    case documented
  }

  package let name: CleanText
  package let encoding: BidiEncoding
  /// What makes the terminal leave rows alone, sent before any row exists.
  package let switchOn: String
  /// What takes that back.
  package let switchOff: String
  package let basis: Basis
  /// Whether marks are drawn upon their letter; elsewhere they go astray or take the letter with them.
  package let placesMarks: Bool
  let evidence: [Evidence]

  init(
    _ name: CleanText, _ encoding: BidiEncoding, switchOn: String = explicitMode,
    switchOff: String = implicitMode, basis: Basis = .seen, placesMarks: Bool = false,
    _ evidence: Evidence...
  ) {
    self.name = name
    self.encoding = encoding
    self.switchOn = switchOn
    self.switchOff = switchOff
    self.basis = basis
    self.placesMarks = placesMarks
    self.evidence = evidence
  }

  /// ECMA-48's mode 8 reset: rows stay as they are sent.
  ///
  /// Only terminals of the VTE family obey, but those unknown may, and the others pass it over.
  static let explicitMode = "\u{1B}[8l"
  static let implicitMode = "\u{1B}[8h"

  /// How this terminal gets lines that stay; a multiplexer keeps no note of a row's mode.
  func lines(isDirect: Bool) -> LineWriting {
    switch (encoding, switchOn) {
    case (.parity, _), (.visual, Self.controlCodesOff): .logical
    case (.visual, Self.explicitMode):
      hasOwnBidi && !isDirect ? .encoded(.inverse) : .asSeen(before: switchOn, behind: switchOff)
    case (.visual, _): .encoded(.inverse)
    default: .encoded(encoding)
    }
  }

  private var hasOwnBidi: Bool { evidence.contains { $0.hasBidiMode ?? false } }

  static let controlCodesOff = "\u{1B}]5379;use_ctl=false\u{7}"

  func matches(_ answers: TerminalAnswers, term: String) -> Bool {
    evidence.contains { $0.holds(for: answers, term: term) }
  }
}

extension TerminalProfile.Evidence {
  func holds(for answers: TerminalAnswers, term: String) -> Bool {
    if let version {
      guard answers.version?.unsanitised.hasPrefix(version) ?? false else { return false }
    }
    if let primary, answers.primary != primary { return false }
    if let secondary {
      guard let given = answers.secondary, given.count == secondary.count,
        zip(given, secondary).allSatisfy({ $1 == -1 || $0 == $1 })
      else { return false }
    }
    if let tertiary {
      guard answers.tertiary?.unsanitised.uppercased() == tertiary else { return false }
    }
    if let answerback {
      guard answers.answerback?.unsanitised == answerback else { return false }
    }
    if let hasBidiMode, answers.hasBidiMode != hasBidiMode { return false }
    if let prefix = self.term, !term.hasPrefix(prefix) { return false }
    return !isSilentOnSecondary || answers.secondary == nil
  }
}
