import Domain
import Foundation

/// What rules call waste, on all metrics servers: asked when it is opened, and again when told to.
///
/// The questions look back on weeks, so that nothing asks them by itself.
struct WastePane: Sendable {
  var cursor = ListCursor()
  private(set) var reports: Result<[WasteReport], SourceError>?
  /// Those of all servers, what frees most processors first.
  private(set) var findings: [WasteFinding] = []
  private(set) var asOf: Date?
  private var isAsked = false

  var selected: WasteFinding? {
    findings.indices.contains(cursor.position) ? findings[cursor.position] : nil
  }

  var isFailing: Bool {
    if case .failure? = reports { true } else { false }
  }

  mutating func askAgain() { isAsked = false }

  mutating func request() -> Effect? {
    guard !isAsked else { return nil }
    isAsked = true
    return .surveyWaste
  }

  /// Takes in what was found; a failure leaves nothing to be taken for fresh.
  mutating func take(_ result: Result<[WasteReport], SourceError>, at now: Date) {
    reports = result
    asOf = now
    findings = ((try? result.get()) ?? []).flatMap(\.findings).enumerated().sorted {
      let (left, right) = ($0.element.saving?.vcpus ?? -1, $1.element.saving?.vcpus ?? -1)
      // Rules stay in their order.
      return left == right ? $0.offset < $1.offset : left > right
    }.map(\.element)
    cursor.move(to: cursor.position, findings.count)
  }
}
