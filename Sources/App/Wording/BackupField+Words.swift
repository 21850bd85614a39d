package import Domain
package import Persian

extension BackupField: WordedField {
  package func title(in wording: Wording) -> CleanText { wording.title(self) }

  package func filterName(in wording: Wording) -> FilterName {
    switch self {
    case .code: wording.term("شناسه", "code", "کد", "uuid")
    case .name: wording.term("نام", "name", "پشتیبان", "backup")
    case .tenant: wording.term("دستگاه", "agency")
    case .source: wording.term("منبع", "source", "ماشین", "دیسک")
    case .target: wording.term("نوع‌منبع", "of", "sourceType", "نوع منبع")
    case .kind: wording.term("نوع", "kind", "type")
    case .state: wording.term("وضعیت", "state", "status")
    case .finished: wording.term("پایان", "finished", "end")
    case .size: wording.term("اندازه", "size")
    case .keptUntil: wording.term("نگهداری", "kept", "نگهداری تا")
    case .site: wording.term("مرکز", "site", "مرکز داده", "سایت")
    case .restored: wording.term("بازیابی", "restored", "آزمون بازیابی")
    }
  }

  package func name(of code: Int, in wording: Wording) -> CleanText? {
    switch self {
    case .target: BackupTarget(rawValue: code).map(wording.name)
    case .kind: BackupKind(rawValue: code).map(wording.name)
    case .state: BackupState(rawValue: code).map(wording.name)
    default: nil
    }
  }
}
