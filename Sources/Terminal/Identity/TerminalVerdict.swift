internal import Persian

/// What was decided about a terminal: how rows are written, what is switched, and why.
package struct TerminalVerdict: Sendable, Hashable {
  package enum Reason: Sendable, Hashable {
    /// The operator said so, by option, setting or key.
    case stated
    /// The operator said so when this terminal was calibrated.
    case remembered
    /// A row of the table fits what it answered.
    case recognised
    /// It answered, and no row fits.
    case unknown
    /// It answered nothing at all, or was not asked.
    case silent
    /// A multiplexer stands before it and does not let questions through.
    case hidden
  }

  package let answers: TerminalAnswers
  /// The program between us and the terminal, if there is one.
  package let multiplexer: Multiplexer?
  /// The row of the table that fits, if one does.
  package let profile: TerminalProfile?
  package let encoding: BidiEncoding
  package let reason: Reason
  /// Under which name the operator's own choice is remembered.
  package let key: String
  private let isHidden: Bool

  package init(
    answers: TerminalAnswers = TerminalAnswers(), multiplexer: Multiplexer? = nil,
    isHidden: Bool = false, term: String, preference: BidiPreference = .automatic
  ) {
    self.answers = answers
    self.multiplexer = multiplexer
    self.isHidden = isHidden
    let profile = isHidden ? nil : TerminalProfile.known(by: answers, term: term)
    self.profile = profile
    let key = Self.key(of: answers, multiplexer: multiplexer, term: term)
    self.key = key
    if let stated = preference.stated {
      encoding = stated
      reason = .stated
    } else if let remembered = preference.remembered(key) {
      encoding = remembered
      reason = .remembered
    } else if let profile {
      encoding = profile.encoding
      reason = .recognised
    } else {
      encoding = .visual
      reason = isHidden ? .hidden : answers.primary == nil ? .silent : .unknown
    }
  }

  init(_ finding: Interrogation.Finding, term: String, preference: BidiPreference) {
    self.init(
      answers: finding.answers, multiplexer: finding.multiplexer, isHidden: finding.isHidden,
      term: term, preference: preference)
  }

  /// Whether frames are marked so that they appear whole; a multiplexer does as it likes.
  package var hasSynchronisedOutput: Bool { multiplexer == nil && answers.hasSynchronisedOutput }

  /// What is sent before the first row, in the multiplexer's envelope where there is one.
  package var switchOn: String { wrapped(switches?.on ?? "") }

  /// What is sent on every way out.
  package var switchOff: String { wrapped(switches?.off ?? "") }

  /// A switch belongs to the encoding it was found with; with another it could only do harm.
  private var switches: (on: String, off: String)? {
    guard let profile else {
      return encoding == .visual
        ? (TerminalProfile.explicitMode, TerminalProfile.implicitMode) : nil
    }
    return encoding == profile.encoding ? (profile.switchOn, profile.switchOff) : nil
  }

  private func wrapped(_ sequence: String) -> String {
    multiplexer?.wrapping(sequence) ?? sequence
  }

  /// The same answers weighed against another preference.
  package func weighed(against preference: BidiPreference, term: String) -> TerminalVerdict {
    TerminalVerdict(
      answers: answers, multiplexer: multiplexer, isHidden: isHidden, term: term,
      preference: preference)
  }

  /// The same terminal written to in another way.
  package func choosing(_ encoding: BidiEncoding) -> TerminalVerdict {
    TerminalVerdict(self, encoding: encoding)
  }

  private init(_ other: TerminalVerdict, encoding: BidiEncoding) {
    answers = other.answers
    multiplexer = other.multiplexer
    profile = other.profile
    key = other.key
    isHidden = other.isHidden
    self.encoding = encoding
    reason = .stated
  }

  private static func key(
    of answers: TerminalAnswers, multiplexer: Multiplexer?, term: String
  ) -> String {
    let numbers = { (list: [Int]?) in list?.map(String.init).joined(separator: ";") ?? "" }
    let parts = [
      multiplexer.map { "\($0)" } ?? "", term, answers.version?.unsanitised ?? "",
      answers.tertiary?.unsanitised ?? "", numbers(answers.secondary), numbers(answers.primary),
    ]
    // Kept in a file of lines and columns.
    return String(
      parts.joined(separator: "|").unicodeScalars.map { scalar -> Character in
        scalar.value > 0x20 && scalar.value < 0x7F ? Character(scalar) : "_"
      })
  }
}

/// What the operator wants of the way rows are written.
package struct BidiPreference: Sendable {
  /// The way she stated; nil leaves it to what is found.
  package let stated: BidiEncoding?
  /// The way she once chose for the terminal of this key.
  package let remembered: @Sendable (String) -> BidiEncoding?

  package static let automatic = BidiPreference()

  package init(
    stated: BidiEncoding? = nil,
    remembered: @escaping @Sendable (String) -> BidiEncoding? = { _ in nil }
  ) {
    self.stated = stated
    self.remembered = remembered
  }
}
