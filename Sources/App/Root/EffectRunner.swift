import Domain
import Matching
import Persian

/// Performs effects against the sources; the only place where the interface waits for anything.
struct EffectRunner: Sendable {
  let sources: Sources
  private let searches = LatestWork()

  init(sources: Sources) {
    self.sources = sources
  }

  /// What the effect brought back; nil for the effects the runtime itself carries out.
  @concurrent
  func perform(_ effect: Effect, rest: Duration = .milliseconds(40)) async -> EffectResult? {
    switch effect {
    case .loadEndowments(let query, let window, let ticket):
      .endowments(
        Loaded(
          ticket: ticket,
          result: await capture { () async throws(SourceError) in
            try await sources.registry.endowments(query, window: window)
          }))
    case .loadUnits(let query, let window, let ticket):
      .units(
        Loaded(
          ticket: ticket,
          result: await capture { () async throws(SourceError) in
            try await sources.registry.units(query, window: window)
          }))
    case .loadMachines(let query, let window, let ticket):
      .machines(
        Loaded(
          ticket: ticket,
          result: await capture { () async throws(SourceError) in
            try await sources.cloud.machines(query, window: window)
          }))
    case .loadAddresses(let query, let window, let ticket):
      .addresses(
        Loaded(
          ticket: ticket,
          result: await capture { () async throws(SourceError) in
            try await sources.addresses.addresses(query, window: window)
          }))
    case .loadLeases(let unit, let today):
      .leases(
        unit,
        await capture { () async throws(SourceError) in
          try await sources.registry.leases(of: unit, on: today)
        })
    case .loadHosts:
      .hosts(
        await capture { () async throws(SourceError) in try await sources.cloud.hosts() })
    case .find(let request, let ticket):
      .found(
        request.scope.subject, ticket: ticket,
        await searches.run {
          await capture { () async throws(SourceError) in try await find(request) }
        })
    case .countHits(let request, let ticket):
      .counted(
        request.scope.subject, ticket: ticket,
        await searches.run {
          await capture { () async throws(SourceError) in try await countHits(request) }
        })
    case .nextToReview(let id):
      .toReview(
        await capture { () async throws(SourceError) in
          try await sources.addresses.nextOpen(after: id)
        })
    case .openAddress(let id):
      .toReview(
        await capture { () async throws(SourceError) in
          try await sources.addresses.address(id)
        })
    case .match(let address):
      .matched(
        address.id,
        await capture { () async throws(SourceError) in
          try sources.matcher.candidates(for: address, top: 10)
        })
    case .decide(let verdict, let address, let reviewer):
      .decided(
        await capture { () async throws(SourceError) in
          try await patiently { () async throws(SourceError) in
            try await sources.addresses.decide(
              verdict, on: address.id, expected: address.state, reviewer: reviewer,
              at: sources.now())
          }
        })
    case .undo(let reviewer):
      .undone(
        await capture { () async throws(SourceError) in
          try await patiently { () async throws(SourceError) in
            try await sources.addresses.undo(reviewer: reviewer, at: sources.now())
          }
        })
    case .awaitRest(let ticket):
      await sources.rest(for: rest) ? .rested(ticket: ticket) : nil
    case .copy, .refreshAll, .chooseSample, .quit:
      nil
    }
  }

  private func find(_ request: FindRequest) async throws(SourceError) -> SearchFinding? {
    let (text, from, forward) = (request.text, request.from, request.forward)
    switch request.scope {
    case .endowments(let query):
      return try await sources.registry.find(text, among: query, from: from, forward: forward)
    case .units(let query):
      return try await sources.registry.find(text, among: query, from: from, forward: forward)
    case .machines(let query):
      return try await sources.cloud.find(text, among: query, from: from, forward: forward)
    case .addresses(let query):
      return try await sources.addresses.find(text, among: query, from: from, forward: forward)
    }
  }

  private func countHits(_ request: FindRequest) async throws(SourceError) -> HitCount {
    let (text, position) = (request.text, request.from)
    switch request.scope {
    case .endowments(let query):
      return try await sources.registry.countHits(of: text, among: query, at: position)
    case .units(let query):
      return try await sources.registry.countHits(of: text, among: query, at: position)
    case .machines(let query):
      return try await sources.cloud.countHits(of: text, among: query, at: position)
    case .addresses(let query):
      return try await sources.addresses.countHits(of: text, among: query, at: position)
    }
  }

  /// Tries again while the store is locked: what a reviewer has decided is not to be decided twice.
  ///
  /// The store itself waits a second for a lock, so this gives up after some twenty.
  private func patiently<Value: Sendable>(
    _ work: () async throws(SourceError) -> Value
  ) async throws(SourceError) -> Value {
    for _ in 0..<14 {
      do throws(SourceError) {
        return try await work()
      } catch {
        guard error == .locked, await sources.rest(for: .milliseconds(500)) else { throw error }
      }
    }
    return try await work()
  }

  private func capture<Value: Sendable>(
    _ work: () async throws(SourceError) -> Value
  ) async -> Result<Value, SourceError> {
    do throws(SourceError) {
      return .success(try await work())
    } catch {
      return .failure(error)
    }
  }
}
