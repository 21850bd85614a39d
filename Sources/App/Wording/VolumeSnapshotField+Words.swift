package import Domain
package import Persian

extension VolumeSnapshotField: WordedField {
  package func title(in wording: Wording) -> CleanText {
    switch self {
    case .code: wording.code
    case .name: wording.say("تصویر لحظه‌ای", "Snapshot")
    case .tenant: wording.agency
    case .volume: wording.say("دیسک ابری", "Volume")
    case .size: wording.say("اندازه", "Size")
    case .state: wording.status
    case .created: wording.created
    }
  }

  package func filterName(in wording: Wording) -> FilterName {
    switch self {
    case .code: wording.term("شناسه", "code", "کد", "uuid")
    case .name: wording.term("نام", "name", "snapshot")
    case .tenant: wording.term("دستگاه", "agency", "tenant")
    case .volume: wording.term("دیسک", "volume", "دیسک ابری")
    case .size: wording.term("اندازه", "size")
    case .state: wording.term("وضعیت", "state", "status")
    case .created: wording.term("ساخت", "created", "ساخته‌شده")
    }
  }

  package func name(of code: Int, in wording: Wording) -> CleanText? {
    self == .state ? VolumeSnapshotState(rawValue: code).map(wording.name) : nil
  }
}

extension Wording {
  var snapshots: CleanText { say("تصویرهای لحظه‌ای", "Snapshots") }

  func name(_ state: VolumeSnapshotState) -> CleanText {
    switch state {
    case .available: say("آماده", "available")
    case .creating: say("در حال ساخت", "creating")
    case .busy: say("در حال استفاده", "busy")
    case .deleting: say("در حال حذف", "deleting")
    case .error: say("خطا", "error")
    }
  }
}
