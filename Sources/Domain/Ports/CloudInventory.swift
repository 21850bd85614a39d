package import Persian

/// Where the cloud's inventory and use are read from.
package protocol CloudInventory: Sendable {
  /// The cloud in figures, and what is due in it on this day; never scans the machines.
  func cloudStatistics(on today: Day) async throws(SourceError) -> CloudStatistics

  /// Every host, by site, rack and name.
  func hosts() async throws(SourceError) -> [HostMachine]

  /// What every machine holds of its host, those that are shut off among them and those that were shelved
  /// not, nor those without a host; by host, then by machine.
  func holdings() async throws(SourceError) -> [MachineHolding]

  /// How secure the cloud is on this day, counted on tallies and indexes.
  func securityPosture(on today: Day) async throws(SourceError) -> SecurityPosture
}

/// Where the state of this very machine is read from.
package protocol HostProbe: Sendable {
  func read() async throws(SourceError) -> HostReading
}
