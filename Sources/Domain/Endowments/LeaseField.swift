/// The fields leases are listed by.
package enum LeaseField: Int, RecordField {
  case contractNumber = 1
  case tenant
  case tenantID
  case kind
  case state
  case start
  case end
  case rent
  case deposit
  case premium
  case auctionNumber

  package var content: FieldContent {
    switch self {
    case .contractNumber, .tenantID, .auctionNumber: .code
    case .tenant: .text
    case .kind: .word(CodeSet(LeaseKind.self))
    case .state: .word(CodeSet(LeaseState.self))
    case .start, .end: .day
    case .rent, .deposit, .premium: .number(.rial)
    }
  }
}

extension Lease: Listed {
  package typealias Field = LeaseField

  package static var subject: Subject { .leases }

  package func value(_ field: Field) -> FieldValue {
    switch field {
    case .contractNumber: .identified(contractNumber)
    case .tenant: .stated(tenant)
    case .tenantID: .identified(tenantID)
    case .kind: .stated(kind)
    case .state: .stated(state)
    case .start: .day(start)
    case .end: .day(end)
    case .rent: .number(Int(rent.amount))
    case .deposit: .number(Int(deposit.amount))
    case .premium: .number(Int(premium.amount))
    case .auctionNumber: .identified(auctionNumber)
    }
  }
}
