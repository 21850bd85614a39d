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

  package func name(of code: Int, in wording: Wording) -> CleanText? {
    switch self {
    case .subject: LegalSubject(rawValue: code).map(wording.name)
    case .state: LegalFileState(rawValue: code).map(wording.name)
    default: nil
    }
  }
}
