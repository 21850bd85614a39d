package import Persian

/// Where the cloud's inventory and use are read from.
package protocol CloudInventory: Sendable {
  /// The cloud in figures; never scans the machines.
  func statistics() async throws(SourceError) -> CloudStatistics

  /// Every host, by site, rack and name.
  func hosts() async throws(SourceError) -> [HostMachine]

  /// One page of the machines that pass the query's filter, in its order.
  func machines(_ query: VirtualMachineQuery, window: Window) async throws(SourceError) -> Page<
    VirtualMachine
  >

  /// The position of the next machine, in the query's order, that holds the words of `text`.
  func find(
    _ text: CleanText, among query: VirtualMachineQuery, from position: Int, forward: Bool
  ) async throws(SourceError) -> SearchFinding?

  /// How many records of the query hold the words of `text`, and which of them is at `position`.
  func countHits(
    of text: CleanText, among query: VirtualMachineQuery, at position: Int
  ) async throws(SourceError) -> HitCount
}

/// Where the state of this very machine is read from.
package protocol HostProbe: Sendable {
  func read() async throws(SourceError) -> HostReading
}
