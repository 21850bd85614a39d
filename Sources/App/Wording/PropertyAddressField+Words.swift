package import Domain
package import Persian

extension PropertyAddressField: WordedField {
  package func title(in wording: Wording) -> CleanText { wording.title(self) }

  package func filterName(in wording: Wording) -> FilterName {
    switch self {
    case .code: wording.term("شناسه", "code", "کد")
    case .text: wording.term("نشانی", "address", "متن", "آدرس")
    case .endowment: wording.term("موقوفه", "endowment")
    case .province: wording.term("استان", "province")
    case .county: wording.term("شهرستان", "county")
    case .postcode: wording.term("کدپستی", "postcode")
    case .state: wording.term("وضعیت", "state", "status")
    case .arrived: wording.term("رسیده", "arrived")
    }
  }

  package func name(of code: Int, in wording: Wording) -> CleanText? {
    guard self == .state else { return nil }
    return ReviewState(rawValue: code).map(wording.name)
  }

  package func filterGroups(in wording: Wording) -> [FilterChoice] {
    guard self == .state else { return [] }
    let open = ReviewState.allCases.filter(\.isOpen).map(\.rawValue)
    return [FilterChoice(wording.term("باز", "open"), Set(open))]
  }
}
