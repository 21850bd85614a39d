package import Domain
package import Persian

extension InvestigationField: WordedField {
  package func title(in wording: Wording) -> CleanText { wording.title(self) }

  package func filterName(in wording: Wording) -> FilterName {
    switch self {
    case .code: wording.term("شناسه", "code", "کد")
    case .endowment: wording.term("موقوفه", "endowment")
    case .year: wording.term("سال", "year", "سال مالی")
    case .filed: wording.term("تسلیم", "filed")
    case .reviewer: wording.term("رسیدگی‌کننده", "reviewer")
    case .state: wording.term("وضعیت", "state", "status")
    case .clearanceNumber: wording.term("مفاصاحساب", "clearance")
    }
  }

  package func name(of code: Int, in wording: Wording) -> CleanText? {
    guard self == .state else { return nil }
    return InvestigationState(rawValue: code).map(wording.name)
  }
}
