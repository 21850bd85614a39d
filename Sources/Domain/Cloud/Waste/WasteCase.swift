package import Foundation
package import Persian

/// A resource that a rule called waste in some survey, kept with its figures and with what became of it.
package struct WasteCase: Hashable, Sendable {
  package let id: RecordID<WasteCase>
  /// What people call it by, such as W-12; unique.
  package let code: CleanText
  /// The metrics server it was found on.
  package let server: CleanText
  package let key: WasteKey
  package let subject: WasteSubject
  /// As the inventory has it, or as the metrics do.
  package let name: CleanText
  package let machine: RecordID<VirtualMachine>?
  /// Empty where nobody knows whose it is.
  package let tenantName: CleanText
  /// The figure of each condition when it was last found.
  package let figures: [Double]
  /// Share of the window that was measured, 0...1.
  package let coverage: Double
  /// What becomes free; nil where nobody knows what it holds.
  package let saving: Resources?
  /// What that costs in thirty days, by the tariff of the last survey; nil without one.
  package let worth: Rial?
  /// The first survey that found it.
  package let found: Date
  /// The last survey that found it.
  package let seen: Date
  package let standing: Standing
  /// How often it was there again after it had ended or been released.
  package let returns: Int

  /// How a case stands, and by whom.
  package struct Standing: Hashable, Sendable {
    package let state: WasteState
    /// The owner's last day to act, or an exemption's last day.
    package let until: Day?
    /// When it came to stand so.
    package let since: Date
    /// Empty where a survey, not a person, put it so.
    package let who: CleanText
    package let why: CleanText

    package init(
      state: WasteState, until: Day?, since: Date, who: CleanText, why: CleanText
    ) {
      self.state = state
      self.until = until
      self.since = since
      self.who = who
      self.why = why
    }

    /// Whether the day it holds until has passed.
    package func isOverdue(on today: Day) -> Bool {
      guard state.isLimited, let until else { return false }
      return until < today
    }
  }

  package init(
    id: RecordID<WasteCase>, code: CleanText, server: CleanText, key: WasteKey,
    subject: WasteSubject, name: CleanText, machine: RecordID<VirtualMachine>?,
    tenantName: CleanText, figures: [Double], coverage: Double, saving: Resources?, worth: Rial?,
    found: Date, seen: Date, standing: Standing, returns: Int
  ) {
    self.id = id
    self.code = code
    self.server = server
    self.key = key
    self.subject = subject
    self.name = name
    self.machine = machine
    self.tenantName = tenantName
    self.figures = figures
    self.coverage = coverage
    self.saving = saving
    self.worth = worth
    self.found = found
    self.seen = seen
    self.standing = standing
    self.returns = returns
  }
}
