import Domain
import Persian

extension EffectRunner {
  /// Performs an effect of notes, follow-ups, assignments and corrections.
  func performChange(_ effect: Effect) async -> EffectResult? {
    let changes = sources.changes
    switch effect {
    case .carryOut(let order):
      return .changed(
        order,
        await capture { () async throws(SourceError) in
          try await patiently { () async throws(SourceError) in
            try await changes.carryOut(order, at: sources.now())
          }
        })
    case .loadStanding(let record):
      return .standing(
        record,
        await capture { () async throws(SourceError) in
          try await changes.standing(of: record)
        })
    case .loadCorrectable(let record):
      return .correctable(
        record,
        await capture { () async throws(SourceError) in
          try await changes.correctable(record)
        })
    case .loadHistory(let record):
      return .history(
        record,
        await capture { () async throws(SourceError) in
          try await changes.history(of: record, window: HistoryLayer.window)
        })
    case .loadFollowUps(let request):
      return .followUps(
        request,
        await capture { () async throws(SourceError) in
          try await changes.followUps(request.query, window: request.window)
        })
    case .openRecord(let record, let today):
      return .recordFound(
        await capture { () async throws(SourceError) in
          try await changes.record(record, on: today)
        })
    default: return nil
    }
  }
}
