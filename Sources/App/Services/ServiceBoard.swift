import Domain
import Foundation
import Monitoring
import Persian

/// The latest readings of the services of all servers, ready to be listed.
struct ServiceBoard: Sendable {
  /// In the order of the settings.
  private(set) var updates: [ServiceUpdate]
  /// Those of all servers, the worst first.
  private(set) var reports: [ServiceReport] = []

  init(_ unread: [ServiceUpdate]) {
    updates = unread
    rank()
  }

  mutating func take(_ update: ServiceUpdate) {
    guard let place = updates.firstIndex(where: { $0.server == update.server }) else { return }
    updates[place] = update
    rank()
  }

  func reading(of server: CleanText) -> Reading<[ServiceReport]>? {
    updates.first { $0.server == server }?.reading
  }

  /// The list, or why there is none: no server has answered yet, or every one that did has failed.
  var rows: Result<[ServiceReport], SourceError>? {
    if updates.contains(where: { $0.reading.value != nil }) { return .success(reports) }
    return updates.lazy.compactMap(\.reading.error).first.map { .failure($0) }
  }

  /// The first server of which nothing new is heard, though others may answer.
  var failing: ServiceUpdate? { updates.first { $0.reading.error != nil } }

  /// Whether a report is young enough to say how its service stands.
  func isTrusted(_ report: ServiceReport, at now: Date) -> Bool {
    switch reading(of: report.server)?.freshness(at: now) {
    case .fresh, .late: true
    case .stale, .unknown, nil: false
    }
  }

  private mutating func rank() {
    reports = updates.flatMap { $0.reading.value ?? [] }.ranked()
  }
}
