import Foundation
import Testing

/// The rules of the house that can be read off the sources.
struct HouseRulesTests {
  private struct Source {
    let module: String
    let path: String
    let lines: [Substring]
  }

  private static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  private static let sources: [Source] = {
    let folder = root.appending(path: "Sources")
    let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    return (files?.compactMap { $0 as? URL } ?? [])
      .filter { $0.pathExtension == "swift" }
      .compactMap { file in
        guard let text = try? String(contentsOf: file, encoding: .utf8) else { return nil }
        let parts = file.path.dropFirst(folder.path.count + 1).split(separator: "/")
        return Source(
          module: String(parts[0]), path: parts.joined(separator: "/"),
          lines: text.split(separator: "\n", omittingEmptySubsequences: false))
      }
  }()

  private func offenders(
    in modules: Set<String>? = nil, except: [String] = [], where isBad: (Substring) -> Bool
  ) -> [String] {
    Self.sources
      .filter { modules?.contains($0.module) ?? true }
      .filter { source in !except.contains { source.path.hasSuffix($0) } }
      .flatMap { source in
        source.lines.enumerated()
          .filter { !$0.element.drop { $0 == " " }.hasPrefix("//") && isBad($0.element) }
          .map { "\(source.path):\($0.offset + 1)" }
      }
  }

  private static let imports: [String: Set<String>] = [
    "Persian": ["CFriBidi"],
    "Canvas": ["Persian", "TOMLKit"],
    "Domain": ["Persian"],
    "Terminal": ["Canvas", "CNcurses", "Persian"],
    "Matching": ["Domain", "Persian"],
    "Stores": ["CCrypto", "CCurl", "CSQLite", "Domain", "GRDB", "Persian", "TOMLKit"],
    "Monitoring": ["Domain", "Persian"],
    "App": ["Canvas", "Domain", "Matching", "Monitoring", "Persian"],
  ]

  private static let system: Set<String> = ["Foundation", "Glibc", "Dispatch", "Synchronization"]

  @Test(arguments: imports.keys.sorted())
  func `a room imports only the rooms it is given`(module: String) {
    let allowed = (Self.imports[module] ?? []).union(Self.system)
    let bad = offenders(in: [module]) { line in
      let words = line.split(separator: " ")
      guard let index = words.firstIndex(of: "import"), index <= 1, index + 1 < words.count
      else { return false }
      return !allowed.contains(String(words[index + 1]))
    }
    #expect(bad == [])
  }

  @Test func `there are sources to look at`() {
    #expect(Self.sources.count > 200)
  }

  @Test func `no file is longer than can be read in one sitting`() {
    #expect(Self.sources.filter { $0.lines.count > 400 }.map(\.path) == [])
  }

  @Test func `nothing is forced`() {
    let forced = ["try" + "!", "as" + "!"]
    #expect(offenders { line in forced.contains { line.contains($0) } } == [])
  }

  @Test func `time comes in as an argument`() {
    let modules: Set = ["Persian", "Canvas", "Domain", "Matching", "Monitoring", "Stores", "App"]
    #expect(offenders(in: modules) { $0.contains("Date()") || $0.contains("Date.now") } == [])
  }

  @Test func `only the mirror and the arrow keys know right from left`() {
    let bad = offenders(in: ["App"]) { line in
      line.contains("width - 1 - ") || line.contains("isRightToLeft")
    }
    #expect(bad == [])
  }

  @Test func `Persian words of the interface live in Wording`() {
    let bad = offenders(in: ["App", "Monitoring", "Domain", "Canvas", "Terminal"]) { line in
      line.unicodeScalars.contains { (0x0600...0x06FF).contains($0.value) }
    }
    .filter { !$0.contains("/Wording/") && !$0.contains("PersianKeyboard") }
    #expect(bad == [])
  }

  @Test func `prose goes out through the output alone`() {
    #expect(offenders { $0.contains(" print(") || $0.hasPrefix("print(") } == [])
  }
}
