package import Foundation
package import Persian

/// How secure the cloud is, in figures.
package struct SecurityPosture: Hashable, Sendable {
  package var figures: [SecurityMeasure: SecurityFigure]
  /// Open findings past their deadline.
  package var overdue = 0
  /// Those of them that are critical or known to be exploited.
  package var urgent = 0
  /// When records of a kind last came in from a file; none where they never did.
  package var imported: [SecurityGroup: Date]

  package init(
    figures: [SecurityMeasure: SecurityFigure] = [:], imported: [SecurityGroup: Date] = [:]
  ) {
    self.figures = figures
    self.imported = imported
  }

  package subscript(measure: SecurityMeasure) -> SecurityFigure { figures[measure] ?? .unknown }
}

/// How many of how many, and the worst of them.
package struct SecurityFigure: Hashable, Sendable {
  package var count: Int
  /// Of how many; the unknown among them.
  package var total: Int
  /// Of how many of these it is not known.
  package var unknown: Int
  package var worst: SecurityExtreme?
  /// Whether there is any record of the kind at all: of nothing nothing is known.
  package var isKnown: Bool

  package init(
    count: Int, total: Int, unknown: Int = 0, worst: SecurityExtreme? = nil, isKnown: Bool
  ) {
    self.count = count
    self.total = total
    self.unknown = unknown
    self.worst = worst
    self.isKnown = isKnown
  }

  package static let unknown = SecurityFigure(count: 0, total: 0, isKnown: false)

  /// How it stands; what is not known of all is never well.
  package func standing(_ measure: SecurityMeasure) -> SecurityStanding {
    if !isKnown { return .unknown }
    // Of those it counts nothing is known.
    if measure == .mfaUnknown { return count > 0 ? .unknown : .well }
    if count > 0 { return .needs(measure.severity) }
    return unknown > 0 ? .unknown : .well
  }
}

/// How a figure stands.
package enum SecurityStanding: Hashable, Sendable {
  case unknown
  case well
  case needs(Severity)
}

/// The worst of what was counted.
package enum SecurityExtreme: Hashable, Sendable {
  /// The oldest of them stands since this day.
  case since(Day)
  /// The first of them ends on this day, or has.
  case ends(Day)
  /// The largest number among them.
  case most(Int)
}
