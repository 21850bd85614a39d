import Domain
import GRDB

/// A selection within one snapshot of the store: its length, its pages, its matches.
///
/// What narrows it is worked out once as a set of ids, kept while the list's revision stands. The whole
/// table is paged by walking the order's index from the nearer end; a narrowed one by walking and leaving
/// out, near its ends, and by its ids in order elsewhere. Only the rows of a page are read.
struct Listing {
  /// Up to so many matches are looked up and sorted; beyond, the order is walked.
  static let few = 2_000
  /// The same where no index holds the order.
  private static let fewToSort = 50_000
  /// Up to so many rows from either end are found by walking, without the whole order.
  private static let near = 4_096

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
    if let chosen = try chosen() { return chosen.count }
    let question = ListingCache.Question.count(table: selection.table)
    if case .count(let known) = cache.answer(to: question, revision: revision) { return known }
    let count = try Int.fetchOne(db.listStatement(selection.count)) ?? 0
    cache.keep(.count(count), for: question, revision: revision)
    return count
  }

  /// The ids of the rows in a window, in order, with the length of the whole list.
  func ids(in window: Window) throws -> (ids: [Int64], total: Int) {
    let total = try total()
    let length = min(window.limit, total - window.offset)
    if length <= 0 { return ([], total) }
    let question = ListingCache.Question.page(selection, window)
    if case .ids(let known) = cache.answer(to: question, revision: revision) {
      return (known, total)
    }
    let ids = try page(window.offset, length, of: total)
    cache.keep(.ids(ids), for: question, revision: revision)
    return (ids, total)
  }

  private func page(_ offset: Int, _ length: Int, of total: Int) throws -> [Int64] {
    let behind = total - offset - length
    let isNearStart = offset <= behind
    let skipped = min(offset, behind)
    let canWalk = selection.order.index != nil && (selection.isWhole || total > Self.few)
    let isNear = skipped + length <= Self.near
    guard canWalk && (selection.isWhole || isNear) || selection.isWhole && isNear else {
      return Array(try ordered()[offset..<(offset + length)])
    }
    let ids = try walked(reversed: !isNearStart, skipped, length)
    return isNearStart ? ids : ids.reversed()
  }

  /// So many ids of the list, in order or in reverse, after so many left out.
  private func walked(reversed: Bool, _ skipped: Int, _ length: Int) throws -> [Int64] {
    let chosen = try chosen()
    let cursor =
      chosen == nil
      ? try walk(reversed: reversed, from: skipped, limit: length)
      : try walk(reversed: reversed, from: 0)
    var (ids, passed) = ([Int64](), chosen == nil ? skipped : 0)
    ids.reserveCapacity(length)
    while ids.count < length, let id = try cursor.next() {
      if let chosen, !chosen.contains(id) { continue }
      if passed >= skipped { ids.append(id) }
      passed += 1
    }
    return ids
  }

  /// All ids of the list, in order.
  func ordered() throws -> IDOrder {
    if let known = knownOrder() { return known }
    var ids = IDOrder(capacity: try total())
    try each { id in
      ids.append(id)
      return true
    }
    cache.keep(.order(ids), for: .order(selection), revision: revision)
    return ids
  }

  private func knownOrder() -> IDOrder? {
    guard case .order(let known) = cache.answer(to: .order(selection), revision: revision) else {
      return nil
    }
    return known
  }

  /// Hands on the ids of the list in order, without holding them all, until one is not taken.
  func each(_ take: (Int64) throws -> Bool) throws {
    let chosen = try chosen()
    if let ids = knownOrder() {
      for id in ids where try !take(id) { return }
      return
    }
    if let ids = try chosen.flatMap(sortedIfFew) {
      for id in ids where try !take(id) { return }
      return
    }
    let cursor = try walk(reversed: false, from: 0)
    while let id = try cursor.next() {
      if chosen?.contains(id) ?? true, try !take(id) { return }
    }
  }

  /// The matches in order, where sorting them is cheaper than going through the whole order.
  private func sortedIfFew(_ chosen: IDSet) throws -> [Int64]? {
    // Without an index, going through the order is sorting the whole table.
    let limit = selection.order.index == nil ? Self.fewToSort : Self.few
    return chosen.count <= limit ? try sorted(chosen.sorted) : nil
  }

  /// The ids of the rows wanted; nil where that is the whole table.
  func chosen() throws -> IDSet? {
    if selection.isWhole { return nil }
    let question = ListingCache.Question.chosen(
      table: selection.table, selection.conditions, words: selection.words)
    if case .matches(let known) = cache.answer(to: question, revision: revision) { return known }
    var set = try satisfying()
    if !selection.words.isEmpty {
      let holding = try matches(of: Needle(selection.words))
      set = set.map { $0.intersection(holding) } ?? holding
    }
    for check in selection.conditions.texts { set = try holding(check, among: set) }
    let chosen = set ?? IDSet()
    cache.keep(.matches(chosen), for: question, revision: revision)
    return chosen
  }

  /// The ids of the rows that satisfy the terms; nil where there are no terms.
  private func satisfying() throws -> IDSet? {
    guard let sql = selection.found else { return nil }
    let cursor = try Int64.fetchCursor(
      db.listStatement(sql), arguments: selection.conditions.arguments)
    var set = IDSet()
    while let id = try cursor.next() { set.insert(id) }
    return set
  }

  /// Those of the rows whose own text passes the check: few are looked up, many run through.
  func holding(_ check: Conditions.TextCheck, among set: IDSet?) throws -> IDSet {
    let query = "SELECT r.id, \(check.expression) FROM \(selection.table) r\(check.join)"
    var passing = IDSet()
    if let set, set.count <= Self.few {
      let statement = try db.cachedStatement(sql: query + " WHERE r.id = ?")
      for id in set.sorted {
        guard let row = try Row.fetchOne(statement, arguments: [id]) else { continue }
        if check.passes(row[1]) { passing.insert(id) }
      }
      return passing
    }
    let rows = try Row.fetchCursor(db.cachedStatement(sql: query))
    while let row = try rows.next() {
      let id = row[0] as Int64
      if set?.contains(id) ?? true, check.passes(row[1]) { passing.insert(id) }
    }
    return passing
  }

  /// The ids of the whole table in order, or in reverse, from an offset on.
  func walk(
    reversed: Bool, from offset: Int, limit: Int = -1
  ) throws -> FastDatabaseValueCursor<Int64> {
    try Int64.fetchCursor(
      db.listStatement(selection.walk(reversed: reversed)), arguments: [limit, offset])
  }
}
