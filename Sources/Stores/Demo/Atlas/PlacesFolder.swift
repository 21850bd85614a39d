package import Foundation
import Persian

/// The folder of place names and phrases that came with the program.
package struct PlacesFolder: Hashable, Sendable {
  package let url: URL

  package init(_ url: URL) {
    self.url = url
  }

  /// The folder beside the program, where the build puts it.
  ///
  /// `Bundle.module` looks in the same place but stops the program when nothing is there.
  package static func bundled() throws(DemoError) -> PlacesFolder {
    let beside = [Bundle.main.bundleURL, Bundle.main.resourceURL, executable]
    for parent in beside.compactMap({ $0 }) {
      let places = parent.appending(path: "didban_Stores.resources/Places")
      if FileManager.default.fileExists(atPath: places.path) { return PlacesFolder(places) }
    }
    throw .missing(file: "didban_Stores.resources/Places")
  }

  /// The folder of the running program, links followed.
  private static var executable: URL? {
    let path = try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
    return path.map { URL(fileURLWithPath: $0).deletingLastPathComponent() }
  }

  /// The lines of a file that say something, with their numbers.
  func lines(of file: PlacesFile) throws(DemoError) -> [PlacesLine] {
    guard let bytes = try? Data(contentsOf: url.appending(path: file.rawValue)) else {
      throw .missing(file: file.name)
    }
    let text = String(decoding: bytes, as: UTF8.self)
    return text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
      .filter { !$0.element.isEmpty && !$0.element.hasPrefix("#") }
      .map { PlacesLine(file: file, number: $0.offset + 1, text: $0.element) }
  }
}
