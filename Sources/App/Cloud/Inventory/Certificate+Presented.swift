import Canvas
import Domain
import Persian

extension Certificate: Presented {
  static var firstSort: Sort<CertificateField> { Sort(.expires) }

  static let columns: [FieldColumn<CertificateField>] = [
    FieldColumn(.name, .atLeast(24, weight: 2)),
    FieldColumn(.service, .atLeast(18, weight: 1), fold: 1),
    FieldColumn(.tenant, .atLeast(18, weight: 2), fold: 2),
    FieldColumn(.issuer, .atLeast(14, weight: 1), fold: 3),
    FieldColumn(.expires, .exactly(29)),
    .offered(.notBefore, .exactly(12)),
    .offered(.code, .atLeast(12, weight: 1)),
  ]

  func ownCell(_ field: CertificateField, in context: ListContext) -> TableCell? {
    guard field == .expires else { return nil }
    let mark = term(on: context.state.today).mark
    return TableCell(
      context.state.deadline(expires), role: mark == .ok ? .table : nil, mark: mark)
  }

  func detail(in state: AppState) -> any RecordDetail {
    FieldsDetail(self, title: name, in: state)
  }

  var copied: Copied { Copied(code: code, fields: [code, name, service, issuer, tenantName]) }
}

extension CertificateTerm {
  /// How the certificate stands, at a glance.
  var mark: StateMark {
    switch severity {
    case .critical: .critical
    case .warning: .warning
    case .notice, nil: .ok
    }
  }
}

extension AppState {
  /// A day with how far off it is.
  func deadline(_ day: Day) -> CleanText {
    let language = session.language
    return
      "\(JalaliFormat.numeric(day, language))  \(RelativeTime.until(days: day - today, language))"
  }
}
