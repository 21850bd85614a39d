import Foundation

/// Where files of the user belong, by the XDG base directory rules.
enum Folders {
  static var configuration: String { folder("XDG_CONFIG_HOME", ".config") }
  static var data: String { folder("XDG_DATA_HOME", ".local/share") }
  static var cache: String { folder("XDG_CACHE_HOME", ".cache") }
  static var state: String { folder("XDG_STATE_HOME", ".local/state") }

  private static func folder(_ variable: String, _ fallback: String) -> String {
    let environment = ProcessInfo.processInfo.environment
    // The rules say: a relative path in these variables is to be ignored.
    if let stated = environment[variable], stated.hasPrefix("/") { return stated + "/didban" }
    return (environment["HOME"] ?? "/") + "/" + fallback + "/didban"
  }

  /// Makes a folder where there is none; false where that cannot be done.
  static func make(_ path: String) -> Bool {
    (try? FileManager.default.createDirectory(
      atPath: path, withIntermediateDirectories: true)) != nil
  }
}
