package import Domain
package import Persian

extension ProjectField: WordedField {
  package func title(in wording: Wording) -> CleanText { wording.title(self) }

  package func filterName(in wording: Wording) -> FilterName {
    switch self {
    case .code: wording.term("شناسه", "code", "کد")
    case .title: wording.term("عنوان", "title", "پروژه", "project", "نام", "name")
    case .site: wording.term("محل", "site")
    case .budget: wording.term("اعتبار", "budget")
    case .progress: wording.term("پیشرفت", "progress")
    case .contractor: wording.term("پیمانکار", "contractor")
    case .start: wording.term("شروع", "start")
    case .due: wording.term("موعد", "due")
    case .state: wording.term("وضعیت", "state", "status")
    }
  }

  package func name(of code: Int, in wording: Wording) -> CleanText? {
    guard self == .state else { return nil }
    return ProjectState(rawValue: code).map(wording.name)
  }
}
