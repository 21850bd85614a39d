import Domain
import Foundation

/// One look at a server: what it was asked at a moment, a few queries at once, and whether it answers.
struct MetricInquiry: Sendable {
  typealias Answer = Result<MetricAnswer, SourceError>

  private let source: any MetricSource
  let now: Date
  private var hasAnswered = false
  /// What failed first.
  private var fault: SourceError?
  /// The server itself fails: it is asked no more.
  private(set) var isOver = false

  /// Queries on their way at one time.
  private static let width = 4

  init(_ source: any MetricSource, at now: Date) {
    self.source = source
    self.now = now
  }

  /// What failed, where the server does or none of the queries was answered.
  var error: SourceError? { isOver || !hasAnswered ? fault : nil }

  /// The answers that came, by the bundle's index.
  mutating func ask(_ bundles: [MetricBundle]) async -> [(Int, Answer)] {
    let (source, now) = (source, now)
    return await withTaskGroup(of: (Int, Answer).self) { group in
      var waiting = bundles.enumerated().makeIterator()
      for _ in 0..<Self.width {
        guard let (index, bundle) = waiting.next() else { break }
        group.addTask { (index, await Self.answer(bundle.query, from: source, at: now)) }
      }
      var results: [(Int, Answer)] = []
      for await (index, result) in group {
        results.append((index, result))
        note(result, of: bundles[index])
        if isOver {
          group.cancelAll()
        } else if let (index, bundle) = waiting.next() {
          group.addTask { (index, await Self.answer(bundle.query, from: source, at: now)) }
        }
      }
      return results
    }
  }

  private mutating func note(_ result: Answer, of bundle: MetricBundle) {
    switch result {
    case .success: hasAnswered = true
    case .failure(let error):
      // What is too much at once may be answered one by one.
      let isHeavy = bundle.parts.count > 1 && error.isTimeout
      if !isHeavy, error.isOfServer(hasAnswered: hasAnswered), !isOver {
        fault = error
        isOver = true
      }
      fault = fault ?? error
    }
  }

  private static func answer(
    _ query: MetricQuery, from source: any MetricSource, at now: Date
  ) async -> Answer {
    do throws(SourceError) {
      return .success(try await source.instant(query, at: now))
    } catch {
      return .failure(error)
    }
  }
}

extension SourceError {
  /// Whether the next query would fare no better.
  func isOfServer(hasAnswered: Bool) -> Bool {
    guard case .remote(let fault) = self else { return true }
    return switch fault {
    case .unreachable, .untrusted, .redirected, .unauthorised, .credential: true
    // One query may be too heavy; where nothing was answered yet, all are taken to be.
    case .timedOut: !hasAnswered
    case .status, .rejected, .malformed, .tooLarge, .tooMany, .incomplete: false
    }
  }

  /// Whether the time given was too short.
  var isTimeout: Bool {
    if case .remote(.timedOut) = self { true } else { false }
  }
}
