import Domain
import GRDB
import Persian

/// Onboardings as read from the store, with the stages each entered.
enum OnboardingRow {
  static func onboarding(_ id: Int64, _ db: Database) throws -> Onboarding? {
    let statement = try db.cachedStatement(
      sql: """
        SELECT id, code, agency, tenant, workload, wave, stage, due, since, vcpus, memory_mib,
          disk_gib, gpus, blockers, contact
        FROM onboarding WHERE id = ?
        """)
    return try Row.fetchOne(statement, arguments: [id]).map { row in
      try Onboarding(
        id: row.id(0), code: row.text(1), agency: row.text(2),
        tenant: (row[3] as Int64?).map { RecordID($0) }, workload: row.text(4),
        wave: row.code(5), standing: OnboardingStanding(row.code(6), due: row.statedDay(7)),
        since: row.day(8), promised: row.resources(9), blockers: row.text(13),
        contact: row.text(14), steps: steps(of: id, db))
    }
  }

  private static func steps(of id: Int64, _ db: Database) throws -> [OnboardingStep] {
    let statement = try db.cachedStatement(
      sql: """
        SELECT stage, entered FROM onboarding_step WHERE onboarding = ? ORDER BY entered, id
        """)
    return try Row.fetchAll(statement, arguments: [id])
      .map { try OnboardingStep($0.code(0), entered: $0.day(1)) }
  }
}
