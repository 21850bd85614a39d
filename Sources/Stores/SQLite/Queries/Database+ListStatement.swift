import GRDB

extension Database {
  /// The statement of a list that names its indexes; without them where an import has put them off.
  ///
  /// While a load has all of them away the list stays locked: what it would show is half a store.
  func listStatement(_ sql: String) throws -> Statement {
    do {
      return try cachedStatement(sql: sql)
    } catch let error as DatabaseError where error.message?.hasPrefix("no such index") == true {
      guard try !LoadMarker.isSet(self) else { throw error }
      return try cachedStatement(sql: sql.replacing(/\ INDEXED BY \w+/, with: ""))
    }
  }
}
