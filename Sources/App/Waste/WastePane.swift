import Domain
import Foundation
import Persian

/// What rules call waste, on all metrics servers: asked when it is opened, and again when told to.
///
/// The questions look back on weeks, so that nothing asks them by itself.
struct WastePane: Sendable {
  var cursor = ListCursor()
  /// Those of all servers, what frees most processors first.
  private(set) var findings: Result<[WasteFinding], SourceError>?
  /// What was found, a report a server; none where that failed.
  private(set) var reports: [WasteReport] = []
  /// What becomes free in all.
  private(set) var reclaimable = Resources.zero
  /// When it was found; nil where it could not be.
  private(set) var asOf: Date?
  private var isAsked = false

  var rows: [WasteFinding] { (try? findings?.get()) ?? [] }

  var selected: WasteFinding? {
    rows.indices.contains(cursor.position) ? rows[cursor.position] : nil
  }

  var isFailing: Bool {
    if case .failure? = findings { true } else { false }
  }

  mutating func askAgain() { isAsked = false }

  mutating func request(on today: Day) -> Effect? {
    guard !isAsked else { return nil }
    isAsked = true
    return .surveyWaste(on: today)
  }

  /// Takes in what was found; a failure leaves nothing to be taken for fresh.
  mutating func take(_ result: Result<[WasteReport], SourceError>, at now: Date) {
    reports = (try? result.get()) ?? []
    reclaimable = reports.reduce(.zero) { $0 + $1.reclaimable }
    findings = result.map { reports in
      reports.flatMap(\.findings).enumerated().sorted {
        let (left, right) = ($0.element.saving?.vcpus ?? -1, $1.element.saving?.vcpus ?? -1)
        // Rules stay in their order.
        return left == right ? $0.offset < $1.offset : left > right
      }.map(\.element)
    }
    asOf = isFailing ? nil : now
    cursor.move(to: cursor.position, rows.count)
  }
}
