import Domain
import GRDB
import Persian

/// What of the cloud's inventory has to be seen to, read from tallies and small tables.
struct DutyFigures {
  let today: Day

  func duties(_ db: Database) throws -> CloudDuties {
    var duties = CloudDuties()
    duties.certificates = try certificates(db)
    duties.backups = try ResourceFigures(today: today).backups(db)
    duties.idleGPUs = try ResourceFigures(today: today).idleGPUs(db)
    duties.onboarding = try OnboardingFigures(today: today).outlook(db)
    duties.wasteOverdue = try WasteFigures(today: today).overdue(db)
    duties.wasteRevision = try WasteFigures.revision(db)
    try SecurityFigures(today: today).fill(&duties, db)
    return duties
  }

  private func certificates(_ db: Database) throws -> [CertificateTerm: Int] {
    let statement = try db.cachedStatement(
      sql: "SELECT coalesce(sum(n), 0) FROM certificate_day WHERE day BETWEEN ? AND ?")
    var counts: [CertificateTerm: Int] = [:]
    for term in CertificateTerm.allCases {
      counts[term] = try Int.fetchOne(
        statement,
        arguments: [today.epoch + term.days.lowerBound, today.epoch + term.days.upperBound])
    }
    return counts.filter { $0.value != 0 }
  }
}
