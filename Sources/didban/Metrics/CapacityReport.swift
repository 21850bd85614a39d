import Domain

/// A host, and what its loss would leave without a place.
struct LostHost: Sendable {
  let room: HostRoom
  let loss: HostLoss
}

/// All that is told of capacity at once.
struct CapacityReport: Sendable {
  let inventory: CapacityInventory
  let lost: LostHost?
  let added: AgencyAdded?
  let rows: [ForecastRow]
  /// Whether there was a server to ask.
  let hasServers: Bool

  /// Why the first server that failed did.
  var trouble: SourceError? {
    rows.lazy.compactMap { row in
      if case .failed(let error) = row.outcome { error } else { nil }
    }.first
  }
}
