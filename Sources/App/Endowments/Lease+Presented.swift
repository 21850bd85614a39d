import Canvas
import Domain
import Persian

extension Lease: Presented {
  static var firstSort: Sort<LeaseField> { Sort(.end) }

  static let columns: [FieldColumn<LeaseField>] = [
    FieldColumn(.contractNumber, .exactly(14)),
    FieldColumn(.tenant, .atLeast(14, weight: 2)),
    FieldColumn(.kind, .exactly(12), fold: 4),
    FieldColumn(.start, .exactly(11), fold: 3),
    FieldColumn(.end, .exactly(12)),
    FieldColumn(.rent, .exactly(16), fold: 1),
    FieldColumn(.state, .exactly(20), fold: 2),
    .offered(.deposit, .exactly(16)),
    .offered(.premium, .exactly(16)),
    .offered(.tenantID, .exactly(12)),
    .offered(.auctionNumber, .exactly(12)),
  ]

  func ownCell(_ field: LeaseField, in context: ListContext) -> TableCell? {
    guard field == .state else { return nil }
    let standing = standing(on: context.state.today)
    return TableCell(context.wording.name(state), role: .table, mark: standing.mark)
  }

  func detail(in state: AppState) -> any RecordDetail {
    FieldsDetail(self, title: tenant, in: state)
  }

  var copied: Copied { Copied(code: contractNumber, fields: [contractNumber, tenant]) }

  func opened(out of: RecordsPane) -> Pane? {
    let instalments = Browser<Instalment>(RecordFilter(scope: .lease(id)))
    return .records(RecordsPane(instalments, origin: .named(contractNumber)))
  }
}
