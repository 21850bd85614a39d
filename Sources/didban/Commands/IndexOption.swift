import App
import ArgumentParser
import Foundation
import Matching
import Persian

/// The index that a console matches and looks up in, in place of the store's own GNAF rows.
struct IndexOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      say(
        "پرونده نمایه جی‌نف، به‌جای ردیف‌های خود مخزن.",
        "An index file of GNAF, in place of the store's own rows."), valueName: "path"))
  var index: String?

  /// The index named here, else in the settings; nil where neither names one.
  func open(_ settings: Settings, _ wording: Wording) throws -> MemoryIndex? {
    let stated = index ?? settings.gnafIndex.map { NSString(string: $0).expandingTildeInPath }
    return try stated.map { try IndexFile(path: $0, wording: wording).open() }
  }
}
