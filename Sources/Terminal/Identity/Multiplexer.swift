import Persian

/// A program that stands between us and the terminal and draws for us.
package enum Multiplexer: Sendable, Hashable {
  case tmux
  case screen

  /// The one that gave these answers itself, or that the environment names.
  init?(answers: TerminalAnswers, environment: [String: String]) {
    if answers.version?.unsanitised.hasPrefix("tmux ") ?? false {
      self = .tmux
    } else if answers.secondary?.first == 84 {
      self = .tmux
    } else if answers.secondary?.first == 83 {
      self = .screen
    } else if answers.primary == nil {
      self.init(environment: environment)
    } else {
      return nil
    }
  }

  /// The one the environment names, which it may have inherited from elsewhere.
  init?(environment: [String: String]) {
    if environment["TMUX"] != nil {
      self = .tmux
    } else if environment["STY"] != nil {
      self = .screen
    } else {
      return nil
    }
  }

  /// A sequence for the terminal outside, in the envelope that gets it through.
  ///
  /// tmux opens it only where its option `allow-passthrough` is on.
  func wrapping(_ sequence: String) -> String {
    guard !sequence.isEmpty else { return "" }
    return switch self {
    case .tmux:
      "\u{1B}Ptmux;" + sequence.replacing("\u{1B}", with: "\u{1B}\u{1B}") + "\u{1B}\\"
    case .screen: Self.envelopes(of: sequence)
    }
  }

  /// screen passes strings on up to 768 bytes, and one after the other without a gap.
  private static func envelopes(of sequence: String) -> String {
    let scalars = Array(sequence.unicodeScalars)
    return stride(from: 0, to: scalars.count, by: 512).map { start in
      let part = scalars[start..<min(start + 512, scalars.count)]
      return "\u{1B}P" + String(String.UnicodeScalarView(part)) + "\u{1B}\\"
    }.joined()
  }
}
