import Domain
import Foundation
import Matching
import Persian

/// Takes arrivals from the store's queue, matches them and files what it found.
///
/// Any number may work on one store; one that dies leaves its claims to the others when their time is up.
struct QueueWorker: Sendable {
  let desk: any MatchDesk
  let matcher: Matcher
  let judge: ResultJudge
  let threads: Int
  /// What tells this worker from any other.
  let session: CleanText
  let now: @Sendable () -> Date

  /// Addresses of one transaction.
  static let batch = 200
  /// Seconds in which a batch is surely matched.
  static let lease: TimeInterval = 120
  /// Candidates kept with an address that nobody has to look at.
  static let keptOfSure = 3

  /// One batch; nothing where nothing waits.
  func step() throws(SourceError) -> MatchTally {
    let claimed = try desk.claim(Self.batch, session: session, lease: Self.lease, now: now())
    guard !claimed.isEmpty else { return MatchTally() }
    let findings: [MatchFinding]
    do {
      findings = try self.findings(claimed)
    } catch {
      // What only has to wait is left to its lease.
      if error == .locked { throw error }
      return try desk.fail(
        claimed, why: CleanText(RawText("\(error)")), session: session, now: now())
    }
    return try desk.file(findings, session: session, now: now())
  }

  private func findings(_ claimed: [PropertyAddress]) throws(SourceError) -> [MatchFinding] {
    let index = try matcher.indexName()
    let moment = now()
    let batch = MatchBatch(matcher: matcher, threads: threads, top: StoredMatch.kept)
    return try batch.explained(to: claimed.map { AddressQuestion($0) }) {
      [judge] position, result in
      let rows = result.candidates.map { RankedRow(code: $0.row.code, score: $0.score) }
      let verdict = judge.verdict(rows)
      let end = MatchEnd(verdict.band, rows)
      let kept = end == .sure ? Self.keptOfSure : StoredMatch.kept
      let match = StoredMatch(
        model: verdict.model, index: index, probability: verdict.probability,
        candidates: Array(result.candidates.prefix(kept)), moment: moment)
      return MatchFinding(
        address: claimed[position], match: match, end: end,
        namesUnit: result.reading.unit != nil)
    }
  }

  /// Works until nothing is left, and tells of each batch.
  func drain(_ report: (MatchTally) -> Void = { _ in }) throws(SourceError) -> MatchTally {
    var total = MatchTally()
    while true {
      let tally = try step()
      guard tally.count > 0 else { return total }
      total += tally
      report(tally)
    }
  }

  /// Works beside a session until its task is cancelled, on a thread of its own; what fails is tried again.
  ///
  /// `rest` follows every batch, on that thread.
  func run(
    every pace: Duration = .seconds(1), rest: @escaping @Sendable () -> Void = {}
  ) async {
    let queue = DispatchQueue(label: "didban.worker", qos: .utility)
    while !Task.isCancelled {
      await withCheckedContinuation { continuation in
        queue.async {
          if let tally = try? step(), tally.count > 0 { rest() }
          continuation.resume()
        }
      }
      try? await Task.sleep(for: pace)
    }
  }
}

extension MatchEnd {
  /// What a band of the model means for the queue.
  fileprivate init(_ band: Band, _ rows: [RankedRow]) {
    switch band {
    case _ where rows.isEmpty: self = .nothing
    case .accept: self = .sure
    case .review: self = .doubtful
    case .reject: self = .nothing
    }
  }
}
