package import Foundation
package import Persian

/// An amount of capacity and what it costs in thirty days.
package struct WasteAmount: Hashable, Sendable {
  package let resources: Resources
  /// Nil where no part of it has a price.
  package let worth: Rial?

  package init(resources: Resources, worth: Rial?) {
    self.resources = resources
    self.worth = worth
  }

  package static let nothing = WasteAmount(resources: .zero, worth: nil)

  package static func + (left: Self, right: Self) -> Self {
    let known = [left.worth, right.worth].compactMap(\.self)
    return WasteAmount(
      resources: left.resources + right.resources,
      worth: known.isEmpty ? nil : known.reduce(.zero, +))
  }
}

/// Waste in figures: what could be given back, what was, and by whom.
///
/// A resource that several rules or servers name counts once, with the most one of them says.
package struct WasteStatistics: Hashable, Sendable {
  package let byState: [WasteState: Int]
  /// Agencies with open cases, or with any given back this month, the most processors first.
  package let tenants: [WasteTenant]
  /// All of them together, and what nobody knows the owner of.
  package let reclaimable: WasteAmount
  /// What was released since the first of this Jalali month, and is not there again.
  package let reclaimed: WasteAmount
  /// Owners who were told and whose day has passed.
  package let overdue: Int
  /// The last survey of each server, by name.
  package let surveys: [WasteSurveyNote]

  package init(
    byState: [WasteState: Int], tenants: [WasteTenant], reclaimable: WasteAmount,
    reclaimed: WasteAmount, overdue: Int, surveys: [WasteSurveyNote]
  ) {
    self.byState = byState
    self.tenants = tenants
    self.reclaimable = reclaimable
    self.reclaimed = reclaimed
    self.overdue = overdue
    self.surveys = surveys
  }

  /// When the server that was asked longest ago was asked; nil where none ever was.
  package var surveyed: Date? { surveys.map(\.moment).min() }

  package var open: Int {
    byState.reduce(0) { $0 + ($1.key.isOpen ? $1.value : 0) }
  }
}

/// What one agency wastes, and what it gave back.
package struct WasteTenant: Hashable, Sendable {
  package let name: CleanText
  package let openCases: Int
  package let exemptions: Int
  /// Cases that were there again after they had ended or been released.
  package let returned: Int
  package let reclaimable: WasteAmount
  package let reclaimed: WasteAmount

  package init(
    name: CleanText, openCases: Int, exemptions: Int, returned: Int, reclaimable: WasteAmount,
    reclaimed: WasteAmount
  ) {
    self.name = name
    self.openCases = openCases
    self.exemptions = exemptions
    self.returned = returned
    self.reclaimable = reclaimable
    self.reclaimed = reclaimed
  }
}

/// What a survey of one server could not judge, and when it was made.
package struct WasteSurveyNote: Hashable, Sendable {
  package let server: CleanText
  package let moment: Date
  /// Resources of which too little was measured.
  package let unknown: Int
  /// Resources that no rule is for, by reason.
  package let excluded: [WasteExclusion: Int]

  package init(
    server: CleanText, moment: Date, unknown: Int, excluded: [WasteExclusion: Int]
  ) {
    self.server = server
    self.moment = moment
    self.unknown = unknown
    self.excluded = excluded
  }
}

/// What keeping a survey changed.
package struct WasteRecording: Hashable, Sendable {
  /// Cases that were not there before.
  package var new = 0
  /// Cases that were found once more.
  package var again = 0
  /// Cases that are there again after they had ended or been released.
  package var returned = 0
  /// Exemptions whose day had passed.
  package var lapsed = 0
  /// Open cases that are not found any more.
  package var ended = 0

  package init() {}
}
