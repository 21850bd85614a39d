package import Domain
package import Persian

extension CloudNetworkField: WordedField {
  package func title(in wording: Wording) -> CleanText { wording.title(self) }

  package func filterName(in wording: Wording) -> FilterName {
    switch self {
    case .code: wording.term("شناسه", "code", "کد", "uuid")
    case .name: wording.term("نام", "name", "شبکه", "network")
    case .tenant: wording.term("دستگاه", "agency")
    case .site: wording.term("مرکز", "site", "مرکز داده", "سایت")
    case .prefix: wording.term("بازه", "cidr", "prefix", "بازه نشانی")
    case .vlan: wording.term("vlan", "vlan", "وی‌لن")
    case .kind: wording.term("نوع", "kind", "type")
    case .state: wording.term("وضعیت", "state", "status")
    case .addresses: wording.term("نشانی‌ها", "addresses")
    case .used: wording.term("مصرف‌شده", "used")
    case .share: wording.term("مصرف", "use", "share")
    }
  }

  package func name(of code: Int, in wording: Wording) -> CleanText? {
    switch self {
    case .kind: NetworkKind(rawValue: code).map(wording.name)
    case .state: NetworkState(rawValue: code).map(wording.name)
    default: nil
    }
  }
}
