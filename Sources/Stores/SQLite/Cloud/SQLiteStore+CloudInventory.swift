package import Domain

extension SQLiteStore: CloudInventory {
  package func statistics() async throws(SourceError) -> CloudStatistics {
    try await read(CloudFigures.read)
  }

  package func hosts() async throws(SourceError) -> [HostMachine] {
    try await read(CloudFigures.hosts)
  }

  package func holdings() async throws(SourceError) -> [MachineHolding] {
    try await read(HoldingRow.all)
  }
}
