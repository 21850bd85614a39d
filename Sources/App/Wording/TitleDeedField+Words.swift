package import Domain
package import Persian

extension TitleDeedField: WordedField {
  package func title(in wording: Wording) -> CleanText { wording.title(self) }

  package func filterName(in wording: Wording) -> FilterName {
    switch self {
    case .serial: wording.term("شماره", "serial", "شماره سند", "شناسه", "code")
    case .kind: wording.term("نوع", "kind", "نوع سند", "form")
    case .issued: wording.term("صدور", "issued", "تاریخ صدور")
    case .province: wording.term("استان", "province")
    case .county: wording.term("شهرستان", "county")
    case .unitCount: wording.term("رقبات", "units")
    }
  }

  package func name(of code: Int, in wording: Wording) -> CleanText? {
    guard self == .kind else { return nil }
    return DeedKind(rawValue: code).map(wording.name)
  }
}
