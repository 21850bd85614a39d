import Canvas
import Domain
import Persian

extension SecurityFinding: Presented {
  /// What is overdue for longest comes first.
  static var firstSort: Sort<SecurityFindingField> { Sort(.deadline) }

  static let columns: [FieldColumn<SecurityFindingField>] = [
    FieldColumn(.title, .atLeast(24, weight: 3)),
    FieldColumn(.severity, .exactly(11)),
    FieldColumn(.exploited, .exactly(18), fold: 1),
    FieldColumn(.asset, .atLeast(16, weight: 1), fold: 2),
    FieldColumn(.tenant, .atLeast(18, weight: 2), fold: 3),
    FieldColumn(.deadline, .exactly(29)),
    FieldColumn(.state, .exactly(17), fold: 4),
    .offered(.found, .exactly(12)),
    .offered(.closed, .exactly(13)),
    .offered(.source, .atLeast(14, weight: 1)),
    .offered(.reference, .atLeast(14, weight: 1)),
    .offered(.code, .atLeast(12, weight: 1)),
  ]

  func ownCell(_ field: SecurityFindingField, in context: ListContext) -> TableCell? {
    let (state, wording) = (context.state, context.wording)
    switch field {
    case .severity:
      return TableCell(
        wording.name(severity), role: severity.mark == nil ? .table : nil, mark: severity.mark)
    case .exploited:
      return isExploited
        ? TableCell(wording.name(YesNo.yes), mark: self.state == .open ? .critical : nil)
        : TableCell(wording.name(YesNo.no), role: .tableDim)
    case .deadline:
      guard let deadline, self.state == .open else { return nil }
      return TableCell(
        state.deadline(deadline), mark: isOverdue(on: state.today) ? severity.lateMark : nil)
    case .state:
      return TableCell(
        wording.name(self.state), role: .table, mark: self.state.mark)
    default: return nil
    }
  }

  func detail(in state: AppState) -> any RecordDetail {
    FieldsDetail(self, title: title, in: state)
  }

  var copied: Copied { Copied(code: code, fields: [code, title, reference, asset, tenantName]) }

  func opened(out of: RecordsPane) -> Pane? { place.opened(as: asset) }
}

extension AssetPlace {
  /// What is known of an asset: the machine, or the machines that a host carries.
  func opened(as asset: CleanText) -> Pane? {
    let filter: RecordFilter<VirtualMachineField>
    switch self {
    case .unknown: return nil
    case .host: filter = RecordFilter(.is(.host, asset))
    case .machine(let code): filter = RecordFilter(.is(.code, code))
    }
    return .records(RecordsPane(Browser<VirtualMachine>(filter), origin: .named(asset)))
  }
}

extension FindingSeverity {
  /// How bad it is, at a glance; the lesser ones need no mark.
  fileprivate var mark: StateMark? {
    switch self {
    case .critical: .critical
    case .high: .warning
    case .medium, .low: nil
    }
  }

  /// How it stands past its deadline.
  fileprivate var lateMark: StateMark { self == .high ? .warning : .critical }
}

extension FindingState {
  fileprivate var mark: StateMark {
    switch self {
    case .open: .progress
    case .accepted, .falsePositive: .unknown
    case .closed: .ok
    }
  }
}
