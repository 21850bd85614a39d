package import Domain
package import Persian

extension IncidentField: WordedField {
  package func title(in wording: Wording) -> CleanText { wording.title(self) }

  package func filterName(in wording: Wording) -> FilterName {
    switch self {
    case .number: wording.term("شماره", "number")
    case .service: wording.term("خدمت", "service")
    case .site: wording.term("مرکز", "site")
    case .severity: wording.term("شدت", "severity")
    case .title: wording.term("عنوان", "title")
    case .opened: wording.term("آغاز", "opened")
    case .acknowledged: wording.term("رسیدگی", "acknowledged")
    case .resolved: wording.term("رفع", "resolved")
    case .cause: wording.term("علت", "cause")
    case .acknowledgement: wording.term("مدت‌رسیدگی", "ack-time")
    case .resolution: wording.term("مدت‌رفع", "fix-time")
    }
  }

  package func name(of code: Int, in wording: Wording) -> CleanText? {
    guard self == .severity else { return nil }
    return IncidentSeverity(rawValue: code).map(wording.name)
  }
}
