import Domain
import GRDB
import Persian

/// What the inventory knows under the name a scanner gives.
enum AssetLookup {
  /// A machine by its code or, where only one is called so, by its name; else a host.
  static func place(of asset: CleanText, _ db: Database) throws -> AssetPlace {
    guard !asset.isEmpty else { return .unknown }
    let codes = try Row.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT code FROM machine WHERE code = ?1
          UNION SELECT code FROM machine WHERE name_key = ?2 AND name = ?1 LIMIT 2
          """), arguments: [asset.string, SortKey.of(asset)])
    if codes.count == 1 { return .machine(code: codes[0].text(0)) }
    let isHost = try Bool.fetchOne(
      db.cachedStatement(sql: "SELECT EXISTS (SELECT 1 FROM host WHERE name = ?)"),
      arguments: [asset.string])
    return isHost == true ? .host : .unknown
  }
}
