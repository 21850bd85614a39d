import Domain

/// The first screen: three pillars, then what needs a person.
struct OverviewPane: Hashable, Sendable {
  var focus: Focus = .pillar(0)

  /// What Enter opens.
  enum Focus: Hashable, Sendable {
    case pillar(Int)
    case alert(Int)
  }

  static let pillars: [Tab] = [.endowments, .cloud, .addresses]

  mutating func obey(_ command: Command, alerts: Int, session: Session) -> Bool {
    switch (command, focus) {
    case (.left, .pillar(let index)): focus = step(index, session.step(.left))
    case (.right, .pillar(let index)): focus = step(index, session.step(.right))
    case (.down, .pillar) where alerts > 0: focus = .alert(0)
    case (.down, .alert(let row)): focus = .alert(min(row + 1, max(0, alerts - 1)))
    case (.up, .alert(0)): focus = .pillar(0)
    case (.up, .alert(let row)): focus = .alert(row - 1)
    case (.first, _): focus = .pillar(0)
    case (.last, _) where alerts > 0: focus = .alert(alerts - 1)
    default: return false
    }
    return true
  }

  private func step(_ index: Int, _ step: ReadingStep) -> Focus {
    .pillar(min(max(0, index + step.rawValue), Self.pillars.count - 1))
  }
}
