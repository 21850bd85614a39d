package import Domain
package import Persian

extension SiteField: WordedField {
  package func title(in wording: Wording) -> CleanText { wording.title(self) }

  package func filterName(in wording: Wording) -> FilterName {
    switch self {
    case .code: wording.term("شناسه", "code", "کد")
    case .name: wording.term("نام", "name", "مرکز داده", "site")
    case .role: wording.term("نقش", "role")
    case .province: wording.term("استان", "province")
    case .hosts: wording.term("میزبان", "hosts")
    case .machines: wording.term("ماشین", "machines")
    case .power: wording.term("توان", "power")
    case .used: wording.term("مصرف", "used")
    case .temperature: wording.term("دما", "temperature")
    case .link: wording.term("پیوند", "link")
    case .lag: wording.term("تأخیر", "lag")
    case .racks: wording.term("رک", "racks")
    }
  }

  package func name(of code: Int, in wording: Wording) -> CleanText? {
    switch self {
    case .role: SiteRole(rawValue: code).map(wording.name)
    case .link: LinkState(rawValue: code).map(wording.name)
    default: nil
    }
  }
}
