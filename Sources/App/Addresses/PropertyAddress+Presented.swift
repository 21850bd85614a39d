import Canvas
import Domain
import Persian

extension PropertyAddress: Presented {
  static var firstSort: Sort<PropertyAddressField> { Sort(.arrived) }

  static let columns: [FieldColumn<PropertyAddressField>] = [
    FieldColumn(.code, .exactly(11), fold: 3),
    FieldColumn(.text, .atLeast(26, weight: 4)),
    FieldColumn(.province, .exactly(14), fold: 2),
    FieldColumn(.postcode, .exactly(10), fold: 4),
    FieldColumn(.arrived, .exactly(9), fold: 1),
    FieldColumn(.state, .exactly(16)),
    .offered(.endowment, .atLeast(14, weight: 2)),
    .offered(.county, .atLeast(10, weight: 1)),
  ]

  func ownCell(_ field: PropertyAddressField, in context: ListContext) -> TableCell? {
    switch field {
    case .postcode where !postcode.isEmpty:
      TableCell(context.wording.numerals.identifier(postcode))
    case .arrived:
      TableCell(Self.text(value(field), of: field, context.state), role: .tableDim)
    case .state: TableCell(context.wording.name(state), role: .table, mark: state.mark)
    default: nil
    }
  }

  func detail(in state: AppState) -> any RecordDetail { AddressDetail(state: state, address: self) }

  var copied: Copied { Copied(self) }

  func opened(out of: RecordsPane) -> Pane? { .review(ReviewPane(self)) }
}

extension ReviewState {
  /// How the address stands, at a glance.
  var mark: StateMark {
    switch self {
    case .autoMatched, .accepted, .final, .written: .ok
    case .received, .inReview, .needsPost, .answered: .progress
    case .noCandidate, .skipped, .sentBack: .warning
    case .rejected, .failed: .critical
    case .duplicate: .unknown
    }
  }
}
