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
    } else if answers.primary == nil, environment["TMUX"] != nil {
      self = .tmux
    } else if answers.primary == nil, environment["STY"] != nil {
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
    case .screen: "\u{1B}P" + sequence + "\u{1B}\\"
    }
  }
}
