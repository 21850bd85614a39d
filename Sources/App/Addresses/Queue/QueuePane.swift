import Domain

/// The review queue in figures, as of the last reading.
struct QueuePane: Sendable {
  /// What fills the view.
  enum Picture: Sendable {
    /// What waits, who works, how sure they are.
    case work
    /// How right the matcher is, by what clerks decided.
    case labels
  }

  var picture = Picture.work
  private(set) var report: Result<QueueReport, SourceError>?
  private(set) var curve: Result<LabelCurve, SourceError>?
  private var isAsked = false
  private var isCurveAsked = false

  var isFailing: Bool {
    if case .failure? = report { true } else { false }
  }

  /// The curve is read once, and when it is asked for again: news of the queue do not read it anew.
  mutating func request(reload: Bool, hasRoom: Bool) -> [Effect] {
    var effects: [Effect] = []
    if !isAsked || reload {
      isAsked = true
      effects.append(.loadQueueReport)
    }
    if !isCurveAsked, picture == .labels || hasRoom {
      isCurveAsked = true
      effects.append(.loadLabelCurve)
    }
    return effects
  }

  /// Has the figures read anew as soon as they are in sight.
  mutating func askAgain() {
    isAsked = false
  }

  mutating func askForCurveAgain() {
    isCurveAsked = false
  }

  /// Takes in a reading; one that failed does not take away what was read before.
  mutating func take(_ result: Result<QueueReport, SourceError>) {
    if case .failure = result, case .success? = report { return }
    report = result
  }

  mutating func take(curve result: Result<LabelCurve, SourceError>) {
    if case .failure = result, case .success? = curve { return }
    curve = result
  }
}
