import Domain
import Foundation
import Matching
import Monitoring
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
    case .list(let request):
      await request.answer(from: sources.records)
    case .search(let request):
      await searches.run { await request.answer(from: sources.records) }
    case .loadLeases(let unit, let today):
      .leases(
        unit,
        await capture { () async throws(SourceError) in
          try await sources.registry.leases(of: unit, on: today)
        })
    case .loadHosts:
      .hosts(
        await capture { () async throws(SourceError) in try await sources.cloud.hosts() })
    case .countCapacity: .capacity(await countCapacity())
    case .forecast: .forecasts(await forecast())
    case .loadImports(let window):
      .imports(
        await capture { () async throws(SourceError) in
          try await sources.imports.imports(window)
        })
    case .surveyWaste(let today, let who):
      .wasteSurveyed(await surveyWaste(on: today, by: who))
    case .loadWaste(let today):
      .waste(
        await capture { () async throws(SourceError) in
          try await sources.waste.wasteStatistics(on: today)
        })
    case .loadSecurity(let today):
      .security(
        await capture { () async throws(SourceError) in
          try await sources.cloud.securityPosture(on: today)
        })
    case .loadIncidentMonths(let today):
      if let book = sources.incidents {
        .incidentMonths(
          await capture { () async throws(SourceError) in
            try await book.incidentMonths(on: today)
          })
      } else {
        nil
      }
    case .loadShowback(let month, let zone):
      await loadShowback(month, zone: zone)
    case .loadMetricHistory(let request):
      await load(request)
    case .loadQueueReport:
      .queueReport(
        await capture { () async throws(SourceError) in
          try await sources.quality.report(at: sources.now())
        })
    case .loadLabelCurve:
      .labelCurve(
        await aside { [sources] () throws(SourceError) in
          let model = sources.model
          return LabelCurve(
            try sources.quality.labels(by: model.id, limit: ReviewLabels.most), model: model)
        })
    case .loadTaking, .takeNext, .takeAddress, .lookAgain, .release, .match, .rematch, .weigh,
      .lookUp, .prepareNext, .loadContext, .loadAlike, .takeSecond, .decideSecond,
      .takeDisagreement, .matchDisputed, .arbitrate, .decide, .undo, .redo:
      await performReview(effect)
    case .carryOut, .loadStanding, .loadCorrectable, .loadHistory, .loadFollowUps, .openRecord:
      await performChange(effect)
    case .export(let order, let name):
      .exported(name, await write(order))
    case .awaitRest(let ticket):
      await sources.rest(for: rest) ? .rested(ticket: ticket) : nil
    case .keepLists(let book):
      .listsKept(sources.keep(book))
    case .copy, .refreshAll, .watchMetrics, .watchServices, .chooseSample, .quit:
      nil
    }
  }

  private func load(_ request: MetricHistoryRequest) async -> EffectResult? {
    guard let source = sources.metrics.first(where: { $0.name == request.key.server }) else {
      return nil
    }
    return .metricHistory(
      request,
      await capture { () async throws(SourceError) in
        try await source.range(
          request.query.narrowed(to: request.records), from: request.window.from,
          to: request.window.end, step: request.window.step)
      })
  }

  /// Tries again while the store is locked: what a reviewer has decided is not to be decided twice.
  ///
  /// The store itself waits five seconds for a lock, so this gives up after some twenty.
  func patiently<Value: Sendable>(
    _ work: () async throws(SourceError) -> Value
  ) async throws(SourceError) -> Value {
    for _ in 0..<3 {
      do throws(SourceError) {
        return try await work()
      } catch {
        guard error == .locked, await sources.rest(for: .milliseconds(500)) else { throw error }
      }
    }
    return try await work()
  }

  /// Writes a list on a thread of its own: it may take minutes, and other work goes on beside it.
  private func write(_ order: ExportOrder) async -> Result<Int, ExportError> {
    let records = sources.records
    return await aside { () throws(ExportError) in try order.write(from: records) }
  }

  /// Does work that waits for the store, or keeps a core busy, on a thread of its own.
  ///
  /// Tasks share as many threads as there are cores, and the queues of Dispatch share the same ones. Where
  /// all of them wait for a connection, those that hold one cannot go on to give it back; where all of
  /// them write lists to files, not even a key is taken in.
  func aside<Value: Sendable, Failure: Error>(
    _ work: @escaping @Sendable () throws(Failure) -> Value
  ) async -> Result<Value, Failure> {
    await withCheckedContinuation { continuation in
      Thread.detachNewThread {
        let result: Result<Value, Failure>
        do throws(Failure) {
          result = .success(try work())
        } catch {
          result = .failure(error)
        }
        continuation.resume(returning: result)
      }
    }
  }

  func capture<Value: Sendable>(
    _ work: () async throws(SourceError) -> Value
  ) async -> Result<Value, SourceError> {
    do throws(SourceError) {
      return .success(try await work())
    } catch {
      return .failure(error)
    }
  }
}
