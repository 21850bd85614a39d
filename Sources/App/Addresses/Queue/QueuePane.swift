import Domain

/// The review queue in figures, as of the last reading.
struct QueuePane: Sendable {
  private(set) var report: Result<QueueReport, SourceError>?
  private var isAsked = false

  var isFailing: Bool {
    if case .failure? = report { true } else { false }
  }

  mutating func request(reload: Bool) -> Effect? {
    guard !isAsked || reload else { return nil }
    isAsked = true
    return .loadQueueReport
  }

  /// Has the figures read anew as soon as they are in sight.
  mutating func askAgain() {
    isAsked = false
  }

  /// Takes in a reading; one that failed does not take away what was read before.
  mutating func take(_ result: Result<QueueReport, SourceError>) {
    if case .failure = result, case .success? = report { return }
    report = result
  }
}
