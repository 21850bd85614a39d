import Foundation
import Persian

/// The language of help and messages, known before any option is parsed.
enum LaunchLanguage {
  /// `--lang`, else `DIDBAN_LANG`, else the settings, else Persian.
  static let current: Language = {
    let arguments = CommandLine.arguments
    var stated = ProcessInfo.processInfo.environment["DIDBAN_LANG"]
    for (index, argument) in arguments.enumerated() {
      if argument == "--lang", index + 1 < arguments.count { stated = arguments[index + 1] }
      if argument.hasPrefix("--lang=") { stated = String(argument.dropFirst(7)) }
    }
    if let stated, let language = Language(rawValue: stated) { return language }
    return (try? Settings.load(from: nil))?.language ?? .persian
  }()

  /// The arguments to parse: where help is asked for, without the language it is to be in, which
  /// would make it the help of the command that takes `--lang`.
  static var arguments: [String] {
    let all = Array(CommandLine.arguments.dropFirst())
    guard all.contains(where: ["-h", "--help", "help"].contains) else { return all }
    return all.indices.compactMap { index in
      let isLanguage = all[index] == "--lang" || all[index].hasPrefix("--lang=")
      let isItsValue = index > 0 && all[index - 1] == "--lang"
      return isLanguage || isItsValue ? nil : all[index]
    }
  }
}

/// The text of the launch language, for help that is fixed before options are known.
func say(_ persian: String, _ english: String) -> String {
  LaunchLanguage.current == .persian ? persian : english
}
