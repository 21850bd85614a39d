package import Persian

/// How far the audit of a year's accounts has come.
package enum InvestigationState: Int, Coded {
  case awaited = 1
  case filed
  case underReview
  case returned
  case cleared
}

/// The audit of an endowment's accounts of one fiscal year by an investigation branch (شعبه تحقیق).
///
/// It ends with a clearance (مفاصاحساب).
package struct Investigation: Hashable, Sendable {
  package var id: RecordID<Investigation>
  package var code: CleanText
  package var endowment: RecordID<Endowment>
  package var endowmentName: CleanText
  /// The Jalali year of the accounts.
  package var year: Int
  /// The day the accounts came in.
  package var filed: Day?
  package var reviewer: CleanText
  package var state: InvestigationState
  /// Empty until the accounts are cleared.
  package var clearanceNumber: CleanText

  package init(
    id: RecordID<Investigation>, code: CleanText, endowment: RecordID<Endowment>,
    endowmentName: CleanText, year: Int, filed: Day?, reviewer: CleanText,
    state: InvestigationState, clearanceNumber: CleanText
  ) {
    self.id = id
    self.code = code
    self.endowment = endowment
    self.endowmentName = endowmentName
    self.year = year
    self.filed = filed
    self.reviewer = reviewer
    self.state = state
    self.clearanceNumber = clearanceNumber
  }
}
