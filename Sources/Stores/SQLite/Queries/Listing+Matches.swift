import GRDB

// Which rows of the table hold what is looked for, whatever the list's conditions and order.
extension Listing {
  /// The ids of all rows of the table that hold what is looked for.
  func matches(of needle: Needle) throws -> IDSet {
    if let known = knownMatches(of: needle) { return known }
    if let searched = selection.searched { return try matches(of: needle, in: searched) }
    return try matches(of: needle, in: candidates(of: needle))
  }

  /// The rows that hold it, where that has been worked out.
  func knownMatches(of needle: Needle) -> IDSet? {
    let question = ListingCache.Question.matches(table: selection.table, needle)
    guard case .matches(let known) = cache.answer(to: question, revision: revision) else {
      return nil
    }
    return known
  }

  /// The rows whose own texts hold it, where no search index is kept.
  private func matches(of needle: Needle, in texts: String) throws -> IDSet {
    let words = needle.words.compactMap { $0.spellings.first?.text }
    let check = Conditions.TextCheck(
      expression: texts, join: "", words: words, isNegated: false)
    let set = try holding(check, among: nil)
    cache.keep(.matches(set), for: .matches(table: selection.table, needle), revision: revision)
    return set
  }

  /// The rows that hold it, of blocks that are all that may.
  func matches(of needle: Needle, in candidates: [Int64]) throws -> IDSet {
    let set =
      try Self.areClose(candidates)
      ? run(through: candidates, for: needle) : pick(candidates, for: needle)
    cache.keep(
      .matches(set), for: .matches(table: selection.table, needle), revision: revision)
    return set
  }

  /// Whether reading the table from the first block to the last is cheaper than picking these.
  private static func areClose(_ blocks: [Int64]) -> Bool {
    guard let first = blocks.first, let last = blocks.last else { return false }
    return blocks.count > Int(last - first) / 3
  }

  private func pick(_ blocks: [Int64], for needle: Needle) throws -> IDSet {
    var set = IDSet()
    for block in blocks { set.insert(block: block, try rows(of: block, holding: needle)) }
    return set
  }

  private func run(through blocks: [Int64], for needle: Needle) throws -> IDSet {
    let rows = try Row.fetchCursor(
      db.cachedStatement(
        sql: """
          SELECT block, texts FROM \(selection.table)_search WHERE block BETWEEN ? AND ?
          ORDER BY block
          """), arguments: [blocks.first, blocks.last])
    var set = IDSet()
    var wanted = blocks[...]
    while let row = try rows.next() {
      let block: Int64 = row[0]
      wanted = wanted.drop { $0 < block }
      if wanted.first != block { continue }
      set.insert(block: block, try row.withUnsafeData(atIndex: 1) { needle.rows(in: $0) })
    }
    return set
  }

  /// The numbers of the blocks whose signatures allow it, ascending.
  func candidates(of needle: Needle) throws -> [Int64] {
    let signatures = try Row.fetchCursor(
      db.cachedStatement(sql: "SELECT block, bits FROM \(selection.table)_gram ORDER BY block"))
    var blocks: [Int64] = []
    while let row = try signatures.next() {
      let isAllowed = try row.withUnsafeData(atIndex: 1) { GramSignature.allows(needle, in: $0) }
      if isAllowed { blocks.append(row[0]) }
    }
    return blocks
  }

  /// The rows of a block that hold it, as bits.
  func rows(of block: Int64, holding needle: Needle) throws -> UInt64 {
    let texts = try db.cachedStatement(
      sql: "SELECT texts FROM \(selection.table)_search WHERE block = ?")
    // A cursor lends the block out while it lives; a fetched row would be a copy.
    let cursor = try Row.fetchCursor(texts, arguments: [block])
    return try withExtendedLifetime(cursor) {
      try cursor.next()?.withUnsafeData(atIndex: 0) { needle.rows(in: $0) } ?? 0
    }
  }

  /// What was probably meant, where words occur in no record at all; nil where nothing is close.
  ///
  /// Only words are guessed at: a number that is nearly another is another record's.
  func closest(to typed: Needle) throws -> Needle? {
    if selection.searched != nil { return nil }
    let question = ListingCache.Question.closest(table: selection.table, typed)
    if case .needle(let known) = cache.answer(to: question, revision: revision) { return known }
    let found = try guess(typed)
    cache.keep(.needle(found), for: question, revision: revision)
    return found
  }

  private func guess(_ typed: Needle) throws -> Needle? {
    var words: [Needle.Word] = []
    for word in typed.words {
      // A single word is only guessed at when no record holds it.
      if typed.words.count > 1, try isHeld(word) {
        words.append(word)
      } else if let close = try close(to: word) {
        words.append(close)
      } else {
        return nil
      }
    }
    return words.contains(where: \.isLoose) ? Needle(words) : nil
  }

  /// The words with the fewest slips that occur in some record, in the place of one that does not.
  private func close(to word: Needle.Word) throws -> Needle.Word? {
    guard let typed = word.spellings.first?.text, SearchWords.isWord(typed) else { return nil }
    let slips = SpellingDistance.tolerance(ofLength: typed.unicodeScalars.count)
    let near = try Vocabulary(db, of: selection.table).words(near: typed, within: slips)
    for (_, words) in near.sorted(by: { $0.key < $1.key }) {
      let close = Needle.Word(closeTo: words)
      if try isHeld(close) { return close }
    }
    return nil
  }

  private func isHeld(_ word: Needle.Word) throws -> Bool {
    let needle = Needle([word])
    for block in try candidates(of: needle)
    where try rows(of: block, holding: needle) != 0 { return true }
    return false
  }
}
