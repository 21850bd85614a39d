import Canvas
import Domain
import Persian

extension PropertyUnit: Presented {
  static var firstSort: Sort<PropertyUnitField> { Sort(.code) }

  static let columns: [FieldColumn<PropertyUnitField>] = [
    FieldColumn(.code, .exactly(9), fold: 5),
    FieldColumn(.title, .atLeast(18, weight: 3)),
    FieldColumn(.endowment, .atLeast(14, weight: 2), fold: 3),
    FieldColumn(.province, .exactly(14), fold: 2),
    FieldColumn(.deed, .exactly(16)),
    FieldColumn(.area, .exactly(16), fold: 4),
    FieldColumn(.rent, .exactly(16), fold: 1),
    FieldColumn(.leaseEnd, .exactly(12)),
    .offered(.type, .exactly(17)),
    .offered(.use, .exactly(10)),
    .offered(.occupancy, .exactly(14)),
    .offered(.county, .atLeast(10, weight: 1)),
    .offered(.locality, .atLeast(10, weight: 1)),
    .offered(.address, .atLeast(20, weight: 2)),
    .offered(.postcode, .exactly(11)),
    .offered(.plate, .exactly(24)),
    .offered(.deedKind, .exactly(12)),
    .offered(.deedIssued, .exactly(11)),
    .offered(.deedCount, .exactly(8)),
    .offered(.encroachmentFiles, .exactly(12)),
    .offered(.identified, .exactly(11)),
  ]

  func ownCell(_ field: PropertyUnitField, in context: ListContext) -> TableCell? {
    switch field {
    case .deed:
      TableCell(context.wording.name(deed.state), role: .table, mark: deed.mark)
    case .leaseEnd: leaseEnd.map { end in leaseEnd(end, in: context.state) }
    default: nil
    }
  }

  private func leaseEnd(_ end: Day, in state: AppState) -> TableCell {
    let text = JalaliFormat.numeric(end, state.session.language)
    let left = end - state.today
    if left < 0 { return TableCell(text, mark: .critical) }
    return left <= Lease.expiryNotice ? TableCell(text, mark: .warning) : TableCell(text)
  }

  func detail(in state: AppState) -> any RecordDetail { UnitDetail(state: state, unit: self) }

  var copied: Copied { Copied(self) }

  func opened(out of: RecordsPane) -> Pane? {
    var endowment: Endowment?
    if case .endowment(let origin)? = of.origin { endowment = origin }
    return .leases(LeasesPane(unit: self, of: endowment))
  }
}

extension Deed {
  /// How the deed stands, at a glance.
  var mark: StateMark {
    switch state {
    case .issued, .delivered: .ok
    case .none, .undecided: .unknown
    case .objected, .plateConflict, .annulment, .documentsMissing: .warning
    case .collectingDocuments, .surveying, .registrationRequested, .publicNotice,
      .boundaryMarking, .entered, .amending:
      .progress
    }
  }
}
