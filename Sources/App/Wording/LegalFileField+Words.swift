package import Domain
package import Persian

extension LegalFileField: WordedField {
  package func title(in wording: Wording) -> CleanText { wording.title(self) }

  package func filterName(in wording: Wording) -> FilterName {
    switch self {
    case .code: wording.term("شناسه", "code", "کد")
    case .endowment: wording.term("موقوفه", "endowment")
    case .subject: wording.term("موضوع", "subject")
    case .court: wording.term("دادگاه", "court")
    case .opened: wording.term("تشکیل", "opened")
    case .state: wording.term("وضعیت", "state", "status")
    case .nextHearing: wording.term("جلسه", "hearing", "جلسه بعدی")
    }
  }

  package func filterName(of code: Int, in wording: Wording) -> FilterName {
    switch self {
    case .subject: wording.term(LegalSubject(rawValue: code)) { $0.name }
    case .state: wording.term(LegalFileState(rawValue: code)) { $0.name }
    case .code, .endowment, .court, .opened, .nextHearing:
      FilterName("")
    }
  }
}
