package import Domain
package import Persian

extension SQLiteStore: CloudInventory {
  package func statistics() async throws(SourceError) -> CloudStatistics {
    try await read(CloudFigures.read)
  }

  package func hosts() async throws(SourceError) -> [HostMachine] {
    try await read(CloudFigures.hosts)
  }

  package func machines(
    _ query: VirtualMachineQuery, window: Window
  ) async throws(SourceError) -> Page<VirtualMachine> {
    try await page(window, reading: MachineRow.machine) { _ in Selection(query) }
  }

  package func find(
    _ text: CleanText, among query: VirtualMachineQuery, from position: Int, forward: Bool
  ) async throws(SourceError) -> SearchFinding? {
    try await finding(of: SearchText.words(text), from: position, forward: forward) { _ in
      Selection(query)
    }
  }

  package func countHits(
    of text: CleanText, among query: VirtualMachineQuery, at position: Int
  ) async throws(SourceError) -> HitCount {
    try await hitCount(of: SearchText.words(text), at: position) { _ in Selection(query) }
  }
}
