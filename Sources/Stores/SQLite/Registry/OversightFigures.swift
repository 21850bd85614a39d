import Domain
import GRDB
import Persian

/// Accounts, audits, title deeds and legal files in figures, with what the rules found in them.
struct OversightFigures {
  let today: Day

  func read(into depth: inout RegistryDepth, places: [ProvinceFigures], _ db: Database) throws {
    depth.byLegalState = try ClassCounts.counts("state", in: "legal_file_tally", db)
    depth.legalFiles =
      try ClassCounts.counts("subject", in: "legal_file_tally", db)
      .reduce(0) { (sum, entry: (key: LegalSubject, value: Int)) in sum + entry.value }
    depth.byDeedCover = try ClassCounts.counts("units", in: "deed_cover", db)
    let uncleared = try uncleared(db)
    depth.accounts = try accounts(uncleared, db)
    if let last = depth.accounts.last {
      depth.bySpending = try spending(in: last.year, db)
    }
    var found = RegistryFindings()
    found.deedsWithoutUnit = depth.byDeedCover[.none] ?? 0
    found.trusteesEnded =
      try Int.fetchOne(
        db.cachedStatement(sql: "SELECT coalesce(sum(n), 0) FROM trustee_day WHERE day < ?"),
        arguments: [today.epoch]) ?? 0
    for place in places {
      found.unitsTwiceDeeded += place.figures.unitsTwiceDeeded
      found.encroachedWithoutDeed += place.figures.unitsUndeeded
      found.incomeUnspent += place.figures.unspent
      found.dormant += place.figures.dormant
    }
    found.uncleared = uncleared
    found.currentYear = JalaliDate(today).year
    depth.findings = found
  }

  private func uncleared(_ db: Database) throws -> [Int: Int] {
    let rows = try Row.fetchAll(
      db.cachedStatement(
        sql: "SELECT year, sum(n) FROM investigation_tally WHERE state <> ? GROUP BY year"),
      arguments: [InvestigationState.cleared.rawValue])
    return Dictionary(rows.map { ($0[0], $0[1]) }, uniquingKeysWith: { first, _ in first })
      .filter { $0.value != 0 }
  }

  /// The fiscal years there are accounts of, the last one last.
  private func accounts(_ uncleared: [Int: Int], _ db: Database) throws -> [FiscalYear] {
    try Row.fetchAll(
      db.cachedStatement(
        sql: "SELECT year, n, income, spent FROM account_tally WHERE n > 0 ORDER BY year")
    ).map { row in
      FiscalYear(
        year: row[0], statements: row[1], income: row.rial(2), spent: row.rial(3),
        uncleared: uncleared[row[0]] ?? 0)
    }
  }

  private func spending(in year: Int, _ db: Database) throws -> [IntentionCategory: Rial] {
    let rows = try Row.fetchAll(
      db.cachedStatement(
        sql: "SELECT category, spent FROM spending_tally WHERE year = ? AND spent <> 0"),
      arguments: [year])
    var spent: [IntentionCategory: Rial] = [:]
    for row in rows { spent[try row.code(0)] = row.rial(1) }
    return spent
  }
}
