import Domain
import Foundation
import Matching
import Persian

extension EffectRunner {
  /// What work on the review queue brought back.
  func performReview(_ effect: Effect) async -> EffectResult? {
    let addresses = sources.addresses
    switch effect {
    case .loadTaking(let desk):
      return .taking(
        await capture { () async throws(SourceError) in
          try await addresses.choice(of: desk.clerk)
        })
    case .takeNext(let choice, let hand, let desk):
      return .toReview(
        await capture { () async throws(SourceError) in
          try await takeNext(choice, besides: hand, desk)
        })
    case .takeAddress(let id, let desk):
      return .seenAgain(
        id, await capture { () async throws(SourceError) in try await take(id, desk) })
    case .lookAgain(let id, let until, let desk):
      return .seenAgain(
        id,
        await capture { () async throws(SourceError) in
          try await lookAgain(id, until: until, desk)
        })
    case .release(let desk):
      _ = await capture { () async throws(SourceError) in
        try await addresses.release(session: desk.session)
      }
      return nil
    case .match(let address, let stored):
      return .matched(address.id, await match(address, stored))
    case .rematch(let address, let text):
      return .matched(
        address.id,
        await weigh { (matcher) throws(SourceError) in
          try matcher.candidates(for: AddressQuestion(address, readAs: text), top: 10)
        })
    case .weigh(let address, let rows):
      return .weighed(
        address.id, chosen: rows.first?.code ?? "",
        await weigh { (matcher) throws(SourceError) in
          try matcher.candidates(for: AddressQuestion(address), among: rows)
        })
    case .lookUp(let request):
      return .lookedUp(
        request,
        await aside { [gnaf = sources.gnaf] () throws(SourceError) in
          defer { gnaf.giveBack() }
          return try AddressLookup(index: gnaf.index())
            .answer(to: request.text, near: request.county, limit: LookupView.mostRows)
        })
    case .prepareNext(let choice, let hand, let desk):
      return await prepareNext(choice, besides: hand, desk).map { .prepared($0) }
    case .loadContext(let id):
      return .context(
        id, await capture { () async throws(SourceError) in try await addresses.context(of: id) })
    case .loadAlike(let id, let desk):
      return .alike(
        id,
        await capture { () async throws(SourceError) in
          try await addresses.identical(to: id, session: desk.session, at: sources.now())
        })
    case .decide(let order, let desk):
      return .decided(
        await capture { () async throws(SourceError) in
          try await patiently { () async throws(SourceError) in
            try await addresses.decide(order, at: desk, now: sources.now())
          }
        })
    case .takeSecond(let desk):
      return .secondTaken(
        await capture { () async throws(SourceError) in
          try await patiently { () async throws(SourceError) in
            try await sources.quality.nextSecond(for: desk.clerk, at: sources.now())
          }
        })
    case .decideSecond(let id, let ruling, let desk):
      return .secondDecided(
        await capture { () async throws(SourceError) in
          try await patiently { () async throws(SourceError) in
            try await sources.quality.decideSecond(
              id, ruling, by: desk.clerk, at: sources.now())
          }
        })
    case .takeDisagreement(let id, let desk):
      return .disagreement(
        await capture { () async throws(SourceError) in
          try await sources.quality.nextDisagreement(for: desk.clerk, after: id)
        })
    case .matchDisputed(let dispute):
      return .matched(
        dispute.address.id,
        await weigh { (matcher) throws(SourceError) in
          try Self.candidates(of: dispute, matcher)
        })
    case .arbitrate(let id, let ruling, let desk):
      return .arbitrated(
        await capture { () async throws(SourceError) in
          try await patiently { () async throws(SourceError) in
            try await sources.quality.arbitrate(id, ruling, at: desk, now: sources.now())
          }
        })
    case .undo(let desk):
      return .undone(
        await capture { () async throws(SourceError) in
          try await patiently { () async throws(SourceError) in
            try await addresses.undo(at: desk, now: sources.now())
          }
        })
    case .redo(let desk):
      return .redone(
        await capture { () async throws(SourceError) in
          try await patiently { () async throws(SourceError) in
            try await addresses.redo(at: desk, now: sources.now())
          }
        })
    default: return nil
    }
  }

  /// Who only looks is shown what a clerk would take.
  private func takeNext(
    _ choice: TakingChoice, besides hand: RecordID<PropertyAddress>?, _ desk: ClerkDesk
  ) async throws(SourceError) -> TakenAddress? {
    let now = sources.now()
    guard desk.role == .viewer else {
      return try await sources.addresses.take(choice, besides: hand, at: desk, now: now)
    }
    return try await sources.addresses.waiting(
      choice, besides: hand, session: desk.session, at: now
    ).map { TakenAddress(address: $0, until: now, match: nil) }
  }

  private func take(
    _ id: RecordID<PropertyAddress>, _ desk: ClerkDesk
  ) async throws(SourceError) -> TakenAddress? {
    let now = sources.now()
    guard desk.role == .viewer else {
      return try await sources.addresses.take(id, at: desk, now: now)
    }
    return try await sources.records.record(id)
      .map { TakenAddress(address: $0, until: now, match: nil) }
  }

  /// Reads the address again; renews its lease when half of it is over.
  private func lookAgain(
    _ id: RecordID<PropertyAddress>, until: Date?, _ desk: ClerkDesk
  ) async throws(SourceError) -> TakenAddress? {
    let now = sources.now()
    guard let address = try await sources.records.record(id) else { return nil }
    guard let until, address.state.isOpen, desk.role != .viewer,
      until.timeIntervalSince(now) < desk.lease / 2
    else { return TakenAddress(address: address, until: until ?? now, match: nil) }
    let renewed = try await sources.addresses.renew(id, at: desk, now: now)
    return TakenAddress(address: address, until: renewed, match: nil)
  }

  private func prepareNext(
    _ choice: TakingChoice, besides hand: RecordID<PropertyAddress>, _ desk: ClerkDesk
  ) async -> PreparedAddress? {
    let next = await capture { () async throws(SourceError) in
      try await sources.addresses.waiting(
        choice, besides: hand, session: desk.session, at: sources.now())
    }
    guard let address = try? next.get() else { return nil }
    let stored = await capture { () async throws(SourceError) in
      try await sources.addresses.match(of: address.id)
    }
    guard let match = try? await match(address, try? stored.get()).get() else { return nil }
    let context = await capture { () async throws(SourceError) in
      try await sources.addresses.context(of: address.id)
    }
    return PreparedAddress(address: address, match: match, context: try? context.get())
  }

  private func match(
    _ address: PropertyAddress, _ stored: StoredMatch?
  ) async -> Result<WeighedMatch, SourceError> {
    await aside { [sources] () throws(SourceError) in
      defer { sources.gnaf.giveBack() }
      let index = try sources.matcher.indexName()
      let model = sources.model
      if let stored, stored.model == model.id, stored.index == index, !stored.mayBeCut {
        let question = AddressQuestion(address)
        return WeighedMatch(
          result: sources.matcher.recalled(stored.candidates, for: question),
          ground: DecisionGround(
            model: stored.model, index: index, probability: stored.probability,
            candidates: stored.candidates))
      }
      return WeighedMatch(
        try sources.matcher.candidates(for: address, top: 10), model: model, index: index)
    }
  }

  /// What the matcher finds, and whatever one of the two took that is not among it.
  private static func candidates(
    of dispute: Disagreement, _ matcher: Matcher
  ) throws(SourceError) -> MatchResult {
    let question = AddressQuestion(dispute.address)
    let found = try matcher.candidates(for: question, top: 10)
    let rows = found.candidates.map(\.row)
    let others = [dispute.first.row, dispute.second.row].compactMap(\.self)
      .filter { taken in !rows.contains { $0.code == taken.code } }
    return others.isEmpty ? found : try matcher.candidates(for: question, among: rows + others)
  }

  /// Looks for candidates another way, and says what a decision on them rests on.
  private func weigh(
    _ find: @escaping @Sendable (Matcher) throws(SourceError) -> MatchResult
  ) async -> Result<WeighedMatch, SourceError> {
    await aside { [sources] () throws(SourceError) in
      defer { sources.gnaf.giveBack() }
      let index = try sources.matcher.indexName()
      return WeighedMatch(try find(sources.matcher), model: sources.model, index: index)
    }
  }
}
