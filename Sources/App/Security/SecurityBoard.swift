import Domain
import Persian

/// How secure the cloud is, as last counted; counted anew when the store says that something changed.
struct SecurityBoard: Sendable {
  private(set) var posture: Result<SecurityPosture, SourceError>?
  private var isAsked = false
  private var asked: Question?

  /// What the figures were counted for.
  private struct Question: Hashable, Sendable {
    let day: Day
    let revision: Int64?
  }

  var figures: SecurityPosture? { try? posture?.get() }

  var isFailing: Bool { if case .failure? = posture { true } else { false } }

  /// The work of counting, where the day or the store is another than at the last one.
  mutating func request(revision: Int64?, reload: Bool, on today: Day) -> Effect? {
    guard !isAsked else { return nil }
    let question = Question(day: today, revision: revision ?? asked?.revision)
    guard posture == nil || asked != question || reload && isFailing else { return nil }
    (isAsked, asked) = (true, question)
    return .loadSecurity(on: today)
  }

  mutating func take(_ fresh: Result<SecurityPosture, SourceError>) {
    isAsked = false
    posture = fresh
  }
}
