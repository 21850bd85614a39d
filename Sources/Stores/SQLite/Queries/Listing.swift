import Domain
import GRDB

/// A selection within one snapshot of the store: its length, its pages, its matches.
///
/// A page is found by walking the order's index from the nearer end, and only its own rows are read. A
/// selection by words is worked out whole once, and kept while the list's revision stands.
struct Listing {
  /// Up to so many matches are looked up and sorted; beyond, the order is walked.
  static let few = 2_000

  let db: Database
  let cache: ListingCache
  let selection: Selection
  let revision: Int

  init(_ selection: Selection, _ db: Database, _ cache: ListingCache) throws {
    self.db = db
    self.cache = cache
    self.selection = selection
    revision =
      try Int.fetchOne(
        db.cachedStatement(sql: "SELECT n FROM revision WHERE subject = ?"),
        arguments: [selection.table]) ?? 0
  }

  /// How many rows there are.
  func total() throws -> Int {
    if !selection.words.isEmpty { return try wordedIDs().count }
    let question = ListingCache.Question.count(selection)
    if case .count(let known) = cache.answer(to: question, revision: revision) { return known }
    let statement = try db.cachedStatement(sql: selection.count)
    let count = try Int.fetchOne(statement, arguments: selection.conditions.arguments) ?? 0
    cache.keep(.count(count), for: question, revision: revision)
    return count
  }

  /// The ids of the rows in a window, in order, with the length of the whole list.
  func ids(in window: Window) throws -> (ids: [Int64], total: Int) {
    if !selection.words.isEmpty {
      let all = try wordedIDs()
      return (Array(all.dropFirst(window.offset).prefix(window.limit)), all.count)
    }
    let total = try total()
    let length = min(window.limit, total - window.offset)
    if length <= 0 { return ([], total) }
    let question = ListingCache.Question.page(selection, window)
    if case .ids(let known) = cache.answer(to: question, revision: revision) {
      return (known, total)
    }
    let behind = total - window.offset - length
    let ids =
      window.offset <= behind
      ? try walked(reversed: false, window.offset, length)
      : try walked(reversed: true, behind, length).reversed()
    cache.keep(.ids(ids), for: question, revision: revision)
    return (ids, total)
  }

  /// The ids of all rows that hold the words, in order.
  func wordedIDs() throws -> [Int64] {
    let question = ListingCache.Question.ids(selection)
    if case .ids(let known) = cache.answer(to: question, revision: revision) { return known }
    let matches = try matches(of: Needle(selection.words))
    var ids: [Int64] = []
    if matches.count <= Self.few {
      ids = try Int64.fetchAll(
        db, sql: selection.wordless.sorted(matches.sorted),
        arguments: selection.conditions.arguments)
    } else {
      let cursor = try walk(reversed: false, from: 0)
      while let id = try cursor.next() {
        if matches.contains(id) { ids.append(id) }
      }
    }
    cache.keep(.ids(ids), for: question, revision: revision)
    return ids
  }

  /// The ids in order, or in reverse, from an offset on.
  func walk(
    reversed: Bool, from offset: Int, limit: Int = -1
  ) throws -> FastDatabaseValueCursor<Int64> {
    try Int64.fetchCursor(
      db.cachedStatement(sql: selection.walk(reversed: reversed)),
      arguments: selection.conditions.arguments + [limit, offset])
  }

  private func walked(reversed: Bool, _ offset: Int, _ limit: Int) throws -> [Int64] {
    var ids: [Int64] = []
    ids.reserveCapacity(limit)
    let cursor = try walk(reversed: reversed, from: offset, limit: limit)
    while let id = try cursor.next() { ids.append(id) }
    return ids
  }
}
