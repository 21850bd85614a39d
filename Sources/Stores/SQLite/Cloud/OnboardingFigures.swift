import Domain
import GRDB
import Persian

/// How agencies come to the cloud, in figures: there are at most some hundreds of records.
struct OnboardingFigures {
  let today: Day

  func outlook(_ db: Database) throws -> OnboardingOutlook {
    var outlook = OnboardingOutlook()
    let rows = try Row.fetchCursor(
      db.cachedStatement(
        sql: """
          SELECT stage, count(*), sum(due < ?), sum(vcpus), sum(memory_mib), sum(disk_gib),
            sum(gpus)
          FROM onboarding GROUP BY stage
          """), arguments: [today.epoch])
    while let row = try rows.next() {
      let stage = try row.code(0, OnboardingStage.self)
      outlook.byStage[stage] = row[1]
      guard stage.isUnderWay else { continue }
      outlook.overdue += row[2]
      outlook.promised = outlook.promised + row.resources(3)
    }
    let times = try OnboardingWave.allCases.map { try self.times(of: $0, db) }
    (outlook.pilotDays, outlook.medianDays) = (times[0], times[1])
    return outlook
  }

  private func times(
    of wave: OnboardingWave, _ db: Database
  ) throws -> [OnboardingStage: Int] {
    let rows = try Row.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT s.onboarding, s.stage, s.entered FROM onboarding o
          JOIN onboarding_step s ON s.onboarding = o.id WHERE o.wave = ?
          ORDER BY s.onboarding, s.entered, s.id
          """), arguments: [wave.rawValue])
    var times = StageTimes()
    for steps in Dictionary(grouping: rows, by: { $0[0] as Int64 }).values {
      times.add(try steps.map { try OnboardingStep($0.code(1), entered: $0.day(2)) })
    }
    return times.medians
  }
}
