package import Domain
package import Persian

extension CertificateField: WordedField {
  package func title(in wording: Wording) -> CleanText { wording.title(self) }

  package func filterName(in wording: Wording) -> FilterName {
    switch self {
    case .code: wording.term("شناسه", "code", "کد", "serial", "شماره")
    case .name: wording.term("نام", "name", "گواهی", "certificate")
    case .service: wording.term("خدمت", "service", "میزبان", "host")
    case .issuer: wording.term("صادرکننده", "issuer")
    case .tenant: wording.term("دستگاه", "agency")
    case .notBefore: wording.term("شروع", "from", "شروع اعتبار", "notBefore")
    case .expires: wording.term("انقضا", "expires", "پایان", "end")
    }
  }

  package func name(of code: Int, in wording: Wording) -> CleanText? { nil }
}
