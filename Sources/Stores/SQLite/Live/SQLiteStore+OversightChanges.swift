package import Domain
import GRDB
package import Persian

// What offices do about arrears, in court and with yearly accounts.
extension SQLiteStore {
  /// Records what was done about an instalment.
  package func setStage(
    _ stage: CollectionStage, of instalment: RecordID<Instalment>
  ) throws(SourceError) {
    try writeNow { db in
      try db.execute(
        sql: "UPDATE instalment SET stage = ? WHERE id = ?",
        arguments: [stage.rawValue, instalment.raw])
      try Self.expectChange(db, "no such instalment")
    }
  }

  /// Moves a legal file to another state, with the day of its next hearing where one is set.
  package func setState(
    _ state: LegalFileState, nextHearing: Day?, of file: RecordID<LegalFile>
  ) throws(SourceError) {
    try writeNow { db in
      try db.execute(
        sql: "UPDATE legal_file SET state = ?, next_hearing = ? WHERE id = ?",
        arguments: [state.rawValue, nextHearing?.epoch ?? Unstated.day, file.raw])
      try Self.expectChange(db, "no such legal file")
    }
  }

  /// Records how far the audit of a year's accounts has come.
  package func setState(
    _ state: InvestigationState, reviewer: CleanText, clearanceNumber: CleanText = "",
    of investigation: RecordID<Investigation>
  ) throws(SourceError) {
    try writeNow { db in
      try db.execute(
        sql: """
          UPDATE investigation SET state = ?, reviewer = ?, clearance_number = ? WHERE id = ?
          """,
        arguments: [
          state.rawValue, reviewer.string, clearanceNumber.string, investigation.raw,
        ])
      try Self.expectChange(db, "no such investigation")
    }
  }

  /// The first legal file from this number on that somebody still has to act on.
  package func openFile(from id: RecordID<LegalFile>) throws(SourceError) -> LegalFile? {
    try readNow { db in
      try Int64.fetchOne(
        db, sql: "SELECT id FROM legal_file WHERE id >= ? AND state <> ? ORDER BY id LIMIT 1",
        arguments: [id.raw, LegalFileState.settled.rawValue]
      ).flatMap { try LegalFileRow.file($0, db) }
    }
  }

  /// The first audit from this number on that a reviewer has, or could take.
  package func openInvestigation(
    from id: RecordID<Investigation>
  ) throws(SourceError) -> Investigation? {
    try readNow { db in
      try Int64.fetchOne(
        db,
        sql: "SELECT id FROM investigation WHERE id >= ? AND state IN (?, ?) ORDER BY id LIMIT 1",
        arguments: [
          id.raw, InvestigationState.filed.rawValue, InvestigationState.underReview.rawValue,
        ]
      ).flatMap { try InvestigationRow.investigation($0, db) }
    }
  }
}
