import Canvas
import Domain
import Persian

extension Endowment: Presented {
  static var firstSort: Sort<EndowmentField> { Sort(.code) }

  static let columns: [FieldColumn<EndowmentField>] = [
    FieldColumn(.code, .exactly(9)),
    FieldColumn(.name, .atLeast(24, weight: 3)),
    FieldColumn(.province, .exactly(14)),
    FieldColumn(.county, .atLeast(10, weight: 1), fold: 4),
    FieldColumn(.custody, .exactly(13), fold: 1),
    FieldColumn(.use, .exactly(10), fold: 3),
    FieldColumn(.foundedYear, .exactly(9), fold: 2),
    FieldColumn(.unitCount, .exactly(8)),
    .offered(.status, .exactly(15)),
    .offered(.kind, .exactly(10)),
    .offered(.trusteeship, .exactly(18)),
    .offered(.intention, .atLeast(16, weight: 2)),
    .offered(.donor, .atLeast(14, weight: 1)),
    .offered(.trustee, .atLeast(14, weight: 1)),
    .offered(.deedNumber, .exactly(12)),
    .offered(.locality, .atLeast(10, weight: 1)),
    .offered(.registered, .exactly(11)),
    .offered(.supervisor, .atLeast(14, weight: 1)),
    .offered(.office, .atLeast(14, weight: 1)),
    .offered(.legalID, .exactly(12)),
    .offered(.trusteeUntil, .exactly(16)),
    .offered(.unspentYears, .exactly(15)),
    .offered(.dormancy, .exactly(12)),
  ]

  func ownCell(_ field: EndowmentField, in context: ListContext) -> TableCell? {
    guard field == .status else { return nil }
    return TableCell(context.wording.name(status), role: .table, mark: status.mark)
  }

  func detail(in state: AppState) -> any RecordDetail {
    EndowmentDetail(state: state, endowment: self)
  }

  var copied: Copied { Copied(self) }

  func opened(out of: RecordsPane) -> Pane? {
    let units = Browser<PropertyUnit>(RecordFilter(scope: .endowment(id)))
    return .records(RecordsPane(units, origin: .endowment(self)))
  }
}

extension EndowmentStatus {
  /// How the endowment stands, at a glance.
  var mark: StateMark {
    switch self {
    case .active: .ok
    case .beingIdentified: .progress
    case .suspended: .warning
    case .disputed: .critical
    }
  }
}
