package import Domain
package import Persian

extension SQLiteStore: CloudInventory {
  package func cloudStatistics(
    on today: Day
  ) async throws(SourceError) -> CloudStatistics {
    try await read { db in
      var figures = try CloudFigures.read(db)
      figures.duties = try DutyFigures(today: today).duties(db)
      return figures
    }
  }

  package func hosts() async throws(SourceError) -> [HostMachine] {
    try await read(CloudFigures.hosts)
  }

  package func holdings() async throws(SourceError) -> [MachineHolding] {
    try await read(HoldingRow.all)
  }

  package func securityPosture(
    on today: Day
  ) async throws(SourceError) -> SecurityPosture {
    try await read { db in try SecurityFigures(today: today).posture(db) }
  }
}
