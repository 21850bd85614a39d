import Domain
private import Foundation
import Persian
import TOMLKit

/// A file of queries or of rules while it is being read: names it defines, and entries with an id each.
struct CatalogueFile {
  /// One `[[query]]` or `[[rule]]`.
  struct Entry {
    let id: String
    let table: TOMLTable
  }

  /// As faults call it.
  let name: String
  /// Names and what they stand for, of this file and of the one it goes over.
  let definitions: [String: String]
  let entries: [Entry]
  /// The one table beside the list, where the file has it.
  let table: CatalogueTable?

  /// Reads the file's lists of this name, and the table of another where one may stand beside them;
  /// `inherited` are the names defined in the file it goes over.
  init(
    toml: String, name: String, list: String, table: String? = nil,
    inherited: [String: String] = [:]
  ) throws(CatalogueFault) {
    self.name = name
    let root = try Self.parse(toml, name: name)
    for key in root.keys where key != "define" && key != list && key != table {
      throw Self.fault(name, key, .unknownKey)
    }
    if let table, root.contains(key: table) {
      guard let own = root[table]?.table else {
        throw Self.fault(name, table, .wrongType(expected: CleanText(RawText("[\(table)]"))))
      }
      self.table = CatalogueTable(table: own, file: name, name: table)
    } else {
      self.table = nil
    }
    definitions = try Self.definitions(in: root, name: name, inherited: inherited)
    entries = try Self.entries(in: root, name: name, list: list)
  }

  private static func parse(_ toml: String, name: String) throws(CatalogueFault) -> TOMLTable {
    do {
      return try TOMLTable(string: toml)
    } catch let error as TOMLParseError {
      let place = error.source.begin
      throw fault(name, "", .syntax(line: place.line, column: place.column))
    } catch {
      throw fault(name, "", .syntax(line: 0, column: 0))
    }
  }

  private static func definitions(
    in root: TOMLTable, name: String, inherited: [String: String]
  ) throws(CatalogueFault) -> [String: String] {
    guard root.contains(key: "define") else { return inherited }
    guard let table = root["define"]?.table else {
      throw fault(name, "define", .wrongType(expected: "table"))
    }
    var definitions = inherited
    for key in table.keys {
      guard isName(key), let text = table[key]?.string else {
        throw fault(name, "define.\(key)", .wrongType(expected: "string"))
      }
      definitions[key] = text
    }
    return definitions
  }

  private static func entries(
    in root: TOMLTable, name: String, list: String
  ) throws(CatalogueFault) -> [Entry] {
    guard root.contains(key: list) else { return [] }
    guard let tables = root[list]?.array else {
      throw fault(name, list, .wrongType(expected: CleanText(RawText("[[\(list)]]"))))
    }
    var entries: [Entry] = []
    for value in tables {
      let place = "\(list)[\(entries.count + 1)]"
      guard let table = value.table else {
        throw fault(name, place, .wrongType(expected: "table"))
      }
      guard table.contains(key: "id") else { throw fault(name, "\(place).id", .missing) }
      guard let id = table["id"]?.string, isName(id) else {
        throw fault(name, "\(place).id", .unknownValue(allowed: "a-z 0-9 _"))
      }
      entries.append(Entry(id: id, table: table))
    }
    return entries
  }

  /// Whether a text is lower-case letters, digits and `_`, and begins with none of the digits.
  private static func isName(_ text: String) -> Bool {
    guard let first = text.utf8.first, !(0x30...0x39).contains(first) else { return false }
    return text.utf8.allSatisfy { $0.isLetterOrDigit && !(0x41...0x5A).contains($0) || $0 == 0x5F }
  }

  static func fault(
    _ file: String, _ key: String, _ reason: CatalogueFault.Reason
  ) -> CatalogueFault {
    CatalogueFault(
      file: CleanText(RawText(file)), key: CleanText(RawText(key)), reason: reason)
  }

  /// The text of an operator's file.
  static func text(of path: String) throws(CatalogueFault) -> String {
    guard let data = FileManager.default.contents(atPath: path), data.count < 1 << 20 else {
      throw fault(path, "", .unreadable)
    }
    return String(decoding: data, as: UTF8.self)
  }

  /// What ships, with an operator's own in the place of those named like them or beside them, and
  /// without those that are off.
  static func overlaid<Item>(
    _ shipped: [Item], by own: [Item], off: Set<CleanText>, id: (Item) -> CleanText
  ) -> [Item] {
    var items = shipped.filter { !off.contains(id($0)) }
    for item in own {
      if let place = items.firstIndex(where: { id($0) == id(item) }) {
        items[place] = item
      } else {
        items.append(item)
      }
    }
    return items
  }
}
