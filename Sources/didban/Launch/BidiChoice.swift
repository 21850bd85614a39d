import ArgumentParser
import Terminal

/// What `--bidi` and the setting `bidi` may say: a way to write rows, or to find it out.
enum BidiChoice: ExpressibleByArgument, Hashable, Sendable {
  case automatic
  case fixed(BidiEncoding)

  init?(argument: String) {
    if argument == "auto" {
      self = .automatic
    } else if let encoding = BidiEncoding(rawValue: argument.uppercased()) {
      self = .fixed(encoding)
    } else {
      return nil
    }
  }

  /// What the screen is told; what was chosen before for the same terminal comes from the memory.
  var preference: BidiPreference {
    switch self {
    case .automatic: BidiPreference(remembered: { TerminalMemory().encoding(for: $0) })
    case .fixed(let encoding): BidiPreference(stated: encoding)
    }
  }
}
