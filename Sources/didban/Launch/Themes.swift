import Canvas
import Foundation
import Persian

/// The themes a session can switch between: those of the product, and the operator's own.
struct Themes: Sendable {
  let names: [String]
  private let themes: [String: Theme]
  private let first: Theme
  /// Whether the terminal's background chooses.
  private let isAutomatic: Bool

  /// Takes the wanted theme first; throws where it cannot be read.
  init(wanted: String?) throws {
    isAutomatic = wanted == nil || wanted == Theme.automatic
    let wanted = isAutomatic ? nil : wanted
    do {
      var all = try Theme.bundled()
      if let wanted, wanted.contains("/") || wanted.hasSuffix(".toml") {
        guard let data = FileManager.default.contents(atPath: wanted) else {
          throw Failure(missingTheme: wanted)
        }
        let name = NSString(string: wanted).lastPathComponent
        let own = try Theme(toml: String(decoding: data, as: UTF8.self), name: name)
        all.insert(own, at: 0)
      } else if let wanted {
        guard let index = all.firstIndex(where: { $0.name == wanted }) else {
          throw Failure(unknownTheme: wanted, known: [Theme.automatic] + all.map(\.name))
        }
        all.insert(all.remove(at: index), at: 0)
      }
      guard let first = all.first else { throw Failure(unknownTheme: "", known: []) }
      self.first = first
      names = all.map(\.name)
      themes = Dictionary(all.map { ($0.name, $0) }) { own, _ in own }
    } catch let error as ThemeError {
      throw Failure(error)
    }
  }

  /// The name of the theme to begin with on a terminal whose background is known, or is not.
  func opening(on background: RGB?) -> String {
    guard isAutomatic else { return first.name }
    return Theme.suited(to: background, environment: ProcessInfo.processInfo.environment)
  }

  func named(_ name: String) -> Theme { themes[name] ?? first }
}
