import Canvas
import Domain

// How files, projects and audits stand, at a glance.

extension LegalFileState {
  var mark: StateMark { self == .settled ? .ok : .progress }
}

extension ProjectState {
  var mark: StateMark {
    switch self {
    case .planned: .unknown
    case .underWay: .progress
    case .halted: .warning
    case .finished: .ok
    }
  }
}

extension InvestigationState {
  var mark: StateMark {
    switch self {
    case .awaited: .unknown
    case .filed, .underReview: .progress
    case .returned: .warning
    case .cleared: .ok
    }
  }
}
