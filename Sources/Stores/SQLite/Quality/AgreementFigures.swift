import Domain
import GRDB
import Persian

/// How clerks agreed, read from a tally of what was judged twice.
struct AgreementFigures {
  let from: Day
  let through: Day

  func read(_ db: Database) throws -> ReviewAgreement {
    let rows = try Row.fetchCursor(
      db.cachedStatement(
        sql: """
          SELECT clerk, other, first, second, sum(n) FROM agreement_day
          WHERE day BETWEEN ? AND ? GROUP BY 1, 2, 3, 4
          """), arguments: [from.epoch, through.epoch])
    var tables: [[String]: AgreementTable] = [:]
    while let row = try rows.next() {
      guard let first = VerdictClass(number: row[2]), let second = VerdictClass(number: row[3])
      else { throw SourceError.unexpected(detail: "a number outside its set") }
      let count = row[4] as Int
      guard count > 0 else { continue }
      // Two clerks are one pair, whoever of them decided first.
      let (clerk, other) = (row[0] as String, row[1] as String)
      if clerk <= other {
        tables[[clerk, other], default: AgreementTable()].note(first, second, count: count)
      } else {
        tables[[other, clerk], default: AgreementTable()].note(second, first, count: count)
      }
    }
    return ReviewAgreement(
      pairs: tables.sorted { $0.key.lexicographicallyPrecedes($1.key) }.map { names, table in
        ReviewAgreement.Pair(
          one: CleanText(RawText(names[0])), other: CleanText(RawText(names[1])), table: table)
      })
  }
}
