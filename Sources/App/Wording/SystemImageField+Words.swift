package import Domain
package import Persian

extension SystemImageField: WordedField {
  package func title(in wording: Wording) -> CleanText { wording.title(self) }

  package func filterName(in wording: Wording) -> FilterName {
    switch self {
    case .code: wording.term("شناسه", "code", "کد", "uuid")
    case .name: wording.term("نام", "name", "تصویر", "image")
    case .system: wording.term("سیستم", "system", "سیستم‌عامل", "os")
    case .version: wording.term("نسخه", "version")
    case .supportEnd: wording.term("پشتیبانی", "support", "پایان پشتیبانی", "eol")
    case .size: wording.term("اندازه", "size")
    case .state: wording.term("وضعیت", "state", "status")
    case .visibility: wording.term("دسترسی", "visibility")
    case .tenant: wording.term("دستگاه", "agency", "owner")
    case .created: wording.term("ساخت", "created", "ساخته‌شده")
    case .lastUsed: wording.term("استفاده", "used", "آخرین استفاده")
    }
  }

  package func name(of code: Int, in wording: Wording) -> CleanText? {
    switch self {
    case .state: SystemImageState(rawValue: code).map(wording.name)
    case .visibility: ImageVisibility(rawValue: code).map(wording.name)
    default: nil
    }
  }
}
