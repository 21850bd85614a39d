import Canvas
import Domain
import Foundation
import Persian
private import TOMLKit
import Terminal

/// What `config.toml` may say; every entry can be left out.
struct Settings: Sendable {
  var language: Language?
  var direction: Direction?
  /// The way time runs on charts; left to right where nothing is said.
  var timeAxis: Direction?
  var theme: String?
  var store: String?
  /// The index file of GNAF that consoles match to.
  var gnafIndex: String?
  var reviewer: String?
  var isReadOnly: Bool?
  /// What whoever works here may do with the review queue.
  var role: ClerkRole?
  /// How long an address stays in hand untouched.
  var leaseMinutes: Int?
  /// The office's calendar: Tehran's where nothing else is said.
  var zone = Self.tehran
  var bidi: BidiChoice?
  var colour: ColourDepth?
  var hasClipboard: Bool?
  var mayExport: Bool?
  var hasMouse: Bool?
  var isPlain: Bool?
  var metricServers: [MetricServerSettings] = []

  /// Reads the settings named, or those in the configuration folder; no file means no settings.
  static func load(from path: String?) throws -> Settings {
    let file = path ?? Folders.configuration + "/config.toml"
    guard let data = FileManager.default.contents(atPath: file) else {
      guard path == nil else { throw Fault.unreadable(file) }
      return Settings()
    }
    do {
      return try Settings(toml: String(decoding: data, as: UTF8.self), file: file)
    } catch let fault as TOMLParseError {
      throw Fault.notTOML(file, "\(fault.description)")
    }
  }

  /// What is wrong with a settings file.
  enum Fault: Error {
    case unreadable(String)
    case notTOML(String, String)
    case badValue(String, key: String, allowed: String)
    case unknownKey(String, key: String)
    case unknownZone(String)
  }

  private init() {}

  /// Whole hours and a half from Greenwich where the machine has no list of zones.
  private static let tehran =
    TimeZone(identifier: "Asia/Tehran") ?? TimeZone(secondsFromGMT: 12_600) ?? .gmt

  private init(toml: String, file: String) throws {
    let table = try TOMLTable(string: toml)
    for key in table.keys {
      let text = table[key]?.string
      switch key {
      case "language":
        language = try Self.one(of: text.flatMap(Language.init), file, key, "fa, en")
      case "direction":
        direction = try Self.one(of: text.flatMap(Direction.init(word:)), file, key, "rtl, ltr")
      case "time_axis":
        timeAxis = try Self.one(of: text.flatMap(Direction.init(word:)), file, key, "rtl, ltr")
      case "theme": theme = try Self.one(of: text, file, key, "a theme's name or file")
      case "store": store = try Self.one(of: text, file, key, "a path")
      case "gnaf_index": gnafIndex = try Self.one(of: text, file, key, "a path")
      case "reviewer": reviewer = try Self.one(of: text, file, key, "a name")
      case "read_only":
        isReadOnly = try Self.one(of: table[key]?.bool, file, key, "true, false")
      case "role":
        role = try Self.one(
          of: text.flatMap(ClerkRole.init(rawValue:)), file, key, "viewer, clerk, supervisor")
      case "lease_minutes":
        let minutes = table[key]?.int.flatMap { (1...1_440).contains($0) ? $0 : nil }
        leaseMinutes = try Self.one(of: minutes, file, key, "1…1440")
      case "bidi":
        bidi = try Self.one(
          of: text.flatMap(BidiChoice.init(argument:)), file, key, "auto, V, I, K, P")
      case "time_zone":
        let name = try Self.one(of: text, file, key, "Asia/Tehran")
        guard let known = TimeZone(identifier: name) else { throw Fault.unknownZone(name) }
        zone = known
      case "clipboard":
        hasClipboard = try Self.one(of: table[key]?.bool, file, key, "true, false")
      case "export": mayExport = try Self.one(of: table[key]?.bool, file, key, "true, false")
      case "mouse": hasMouse = try Self.one(of: table[key]?.bool, file, key, "true, false")
      case "plain": isPlain = try Self.one(of: table[key]?.bool, file, key, "true, false")
      case "colour":
        colour = try Self.one(
          of: text.flatMap(ColourDepth.init(word:)), file, key, ColourDepth.words)
      case "prometheus":
        metricServers = try MetricServerSettings.all(table[key], file: file)
      default: throw Fault.unknownKey(file, key: key)
      }
    }
  }

  private static func one<Value>(
    of value: Value?, _ file: String, _ key: String, _ allowed: String
  ) throws -> Value {
    guard let value else { throw Fault.badValue(file, key: key, allowed: allowed) }
    return value
  }
}

extension Direction {
  /// The direction named `rtl` or `ltr`.
  init?(word: String) {
    switch word {
    case "rtl": self = .rightToLeft
    case "ltr": self = .leftToRight
    default: return nil
    }
  }
}
