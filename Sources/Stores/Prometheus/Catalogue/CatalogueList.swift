private import Foundation
import Persian

/// The entries of a file as what they stand for, and the shipped ones that the file leaves out.
struct CatalogueList<Item> {
  let file: CatalogueFile
  private(set) var items: [Item] = []
  /// Ids of shipped entries to leave out.
  private(set) var off: Set<CleanText> = []

  /// Reads every entry of the file's list of this name; `keys` are those that an entry may have.
  init(
    toml: String, name: String, list: String, table: String? = nil,
    inherited: [String: String], keys: Set<String>,
    read: (CatalogueTable, CleanText, QueryDefinitions) throws(CatalogueFault) -> Item
  ) throws(CatalogueFault) {
    file = try CatalogueFile(
      toml: toml, name: name, list: list, table: table, inherited: inherited)
    let definitions = QueryDefinitions(file.definitions)
    var ids: Set<String> = []
    for entry in file.entries {
      let table = CatalogueTable(table: entry.table, file: name, name: entry.id)
      guard ids.insert(entry.id).inserted else { throw table.fault("id", .repeated) }
      try table.allow(only: keys)
      let id = CleanText(RawText(entry.id))
      if try table.flag("off") {
        off.insert(id)
      } else {
        items.append(try read(table, id, definitions))
      }
    }
  }

  /// The shipped entries, with those of an operator's file in their place or beside them.
  ///
  /// A file that is not there changes nothing.
  func overlaid(
    by path: String?, id: (Item) -> CleanText,
    read: (_ toml: String, _ name: String, _ inherited: [String: String])
      throws(CatalogueFault) -> Self
  ) throws(CatalogueFault) -> [Item] {
    try own(at: path, read: read).map { overlaid(by: $0, id: id) } ?? items
  }

  /// An operator's file, where there is one.
  func own(
    at path: String?,
    read: (_ toml: String, _ name: String, _ inherited: [String: String])
      throws(CatalogueFault) -> Self
  ) throws(CatalogueFault) -> Self? {
    guard let path, FileManager.default.fileExists(atPath: path) else { return nil }
    return try read(CatalogueFile.text(of: path), path, file.definitions)
  }

  func overlaid(by own: Self, id: (Item) -> CleanText) -> [Item] {
    CatalogueFile.overlaid(items, by: own.items, off: own.off, id: id)
  }
}
