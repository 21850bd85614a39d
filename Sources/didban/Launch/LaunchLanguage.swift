import Foundation
import Persian

/// The language of help and messages, known before any option is parsed.
enum LaunchLanguage {
  /// `--lang`, else `DIDBAN_LANG`, else the settings, else Persian.
  static let current: Language = {
    let stated = option("--lang") ?? ProcessInfo.processInfo.environment["DIDBAN_LANG"]
    if let stated, let language = Language(rawValue: stated) { return language }
    return (try? Settings.load(from: option("--config")))?.language ?? .persian
  }()

  /// What stands behind an option on the command line; the last counts.
  private static func option(_ name: String) -> String? {
    let arguments = CommandLine.arguments
    var value: String?
    for (index, argument) in arguments.enumerated() {
      if argument == name, index + 1 < arguments.count { value = arguments[index + 1] }
      if argument.hasPrefix("\(name)=") { value = String(argument.dropFirst(name.count + 1)) }
    }
    return value
  }

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
