package import Domain
package import Foundation
package import Persian

extension SQLiteStore: MatchDesk {
  package func claim(
    _ limit: Int, session: CleanText, lease: TimeInterval, now: Date
  ) throws(SourceError) -> [PropertyAddress] {
    // Nothing waits most of the time: a write would wake every console for nothing.
    guard try readNow({ db in try MatchBook(db, session: session, at: now).isAnythingDue() })
    else { return [] }
    return try writeNow { db in
      try MatchBook(db, session: session, at: now).claim(limit, for: lease)
    }
  }

  package func file(
    _ findings: [MatchFinding], session: CleanText, now: Date
  ) throws(SourceError) -> MatchTally {
    try writeNow { db in
      var trail = try AuditTrail(db)
      return try MatchBook(db, session: session, at: now).file(findings, &trail)
    }
  }

  package func fail(
    _ addresses: [PropertyAddress], why fault: CleanText, session: CleanText, now: Date
  ) throws(SourceError) -> MatchTally {
    try writeNow { db in
      try MatchBook(db, session: session, at: now).fail(addresses, why: fault)
    }
  }
}
