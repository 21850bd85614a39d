import Canvas
import Foundation
import Persian

/// The themes a session can switch between: those of the product, and the operator's own.
struct Themes: Sendable {
  let names: [String]
  private let themes: [String: Theme]
  let first: Theme

  /// Takes the wanted theme first; throws where it cannot be read.
  init(wanted: String?) throws {
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
          throw Failure(unknownTheme: wanted, known: all.map(\.name))
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

  func named(_ name: String) -> Theme { themes[name] ?? first }
}
