package import Domain
package import Persian

extension VolumeField: WordedField {
  package func title(in wording: Wording) -> CleanText { wording.title(self) }

  package func filterName(in wording: Wording) -> FilterName {
    switch self {
    case .code: wording.term("شناسه", "code", "کد", "uuid")
    case .name: wording.term("نام", "name", "دیسک ابری", "volume")
    case .tenant: wording.term("دستگاه", "agency")
    case .machine: wording.term("ماشین", "machine", "ماشین مجازی")
    case .pool: wording.term("مخزن", "pool")
    case .size: wording.term("اندازه", "size")
    case .state: wording.term("وضعیت", "state", "status")
    case .created: wording.term("ساخت", "created", "ساخته‌شده")
    case .detached: wording.term("جدا", "detached", "جدا از")
    case .lastBackup: wording.term("پشتیبان", "backup", "آخرین پشتیبان")
    case .project: wording.term("پروژه", "project")
    }
  }

  package func name(of code: Int, in wording: Wording) -> CleanText? {
    guard self == .state else { return nil }
    return VolumeState(rawValue: code).map(wording.name)
  }
}
