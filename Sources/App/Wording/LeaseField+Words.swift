package import Domain
package import Persian

extension LeaseField: WordedField {
  package func title(in wording: Wording) -> CleanText { wording.title(self) }

  package func filterName(in wording: Wording) -> FilterName {
    switch self {
    case .contractNumber: wording.term("قرارداد", "contract", "شماره قرارداد", "شناسه", "code")
    case .tenant: wording.term("مستأجر", "tenant", "نام", "name")
    case .tenantID: wording.term("شناسه‌مستأجر", "tenantID", "کد ملی")
    case .kind: wording.term("نوع", "kind", "type")
    case .state: wording.term("وضعیت", "state", "status")
    case .start: wording.term("شروع", "start")
    case .end: wording.term("پایان", "end", "پایان اجاره")
    case .rent: wording.term("اجاره", "rent", "مال‌الاجاره")
    case .deposit: wording.term("سپرده", "deposit")
    case .premium: wording.term("پذیره", "premium")
    case .auctionNumber: wording.term("مزایده", "auction", "شماره مزایده")
    }
  }

  package func name(of code: Int, in wording: Wording) -> CleanText? {
    switch self {
    case .kind: LeaseKind(rawValue: code).map(wording.name)
    case .state: LeaseState(rawValue: code).map(wording.name)
    default: nil
    }
  }
}
