import Canvas
import Domain
import Persian

extension HostBenchmark: Presented {
  /// Where most fails comes first.
  static var firstSort: Sort<HostBenchmarkField> { Sort(.failed, descending: true) }

  static let columns: [FieldColumn<HostBenchmarkField>] = [
    FieldColumn(.host, .atLeast(14, weight: 1)),
    FieldColumn(.name, .atLeast(20, weight: 2)),
    FieldColumn(.failed, .exactly(15)),
    FieldColumn(.passed, .exactly(11), fold: 3),
    FieldColumn(.checked, .exactly(14)),
    FieldColumn(.system, .atLeast(16, weight: 1), fold: 2),
    FieldColumn(.supportEnds, .exactly(29), fold: 1),
    .offered(.notApplicable, .exactly(15)),
    .offered(.code, .atLeast(12, weight: 1)),
  ]

  func ownCell(_ field: HostBenchmarkField, in context: ListContext) -> TableCell? {
    let (state, wording) = (context.state, context.wording)
    switch field {
    case .failed:
      return TableCell(
        wording.numerals.integer(failed), role: failed == 0 ? .table : nil,
        mark: failed == 0 ? .ok : .warning)
    case .checked:
      guard isOld(on: state.today) else { return nil }
      return TableCell(JalaliFormat.numeric(checked, wording.language), mark: .stale)
    case .supportEnds:
      guard let supportEnds else { return nil }
      return TableCell(
        state.deadline(supportEnds), mark: isUnsupported(on: state.today) ? .warning : nil)
    default: return nil
    }
  }

  func detail(in state: AppState) -> any RecordDetail {
    FieldsDetail(self, title: host, in: state)
  }

  var copied: Copied { Copied(code: code, fields: [code, host, name]) }

  func opened(out of: RecordsPane) -> Pane? { place.opened(as: host) }
}
