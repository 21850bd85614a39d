package import Domain
package import Persian

extension PropertyUnitField: WordedField {
  package func title(in wording: Wording) -> CleanText { wording.title(self) }

  package func filterName(in wording: Wording) -> FilterName {
    switch self {
    case .code: wording.term("شناسه", "code", "کد")
    case .title: wording.term("عنوان", "title", "نام", "name", "رقبه", "unit")
    case .endowment: wording.term("موقوفه", "endowment")
    case .province: wording.term("استان", "province")
    case .county: wording.term("شهرستان", "county")
    case .locality: wording.term("محل", "locality", "شهر", "روستا", "city", "village")
    case .type: wording.term("نوع", "type", "نوع رقبه", "kind")
    case .use: wording.term("بهره‌برداری", "use", "نوع بهره‌برداری")
    case .area: wording.term("مساحت", "area", "متراژ")
    case .plate: wording.term("پلاک", "plate", "پلاک ثبتی")
    case .address: wording.term("نشانی", "address", "آدرس")
    case .postcode: wording.term("کدپستی", "postcode")
    case .deed: wording.term("سند", "deed", "وضعیت سند")
    case .deedKind: wording.term("نوع‌سند", "deedKind", "شکل سند")
    case .deedIssued: wording.term("صدور", "issued", "صدور سند", "تاریخ سند")
    case .occupancy: wording.term("تصرف", "occupancy")
    case .rent: wording.term("اجاره", "rent", "اجاره سالانه", "مال‌الاجاره")
    case .deedCount: wording.term("شمار‌سند", "deeds", "تعداد سند")
    case .encroachmentFiles: wording.term("تعدی", "encroachments", "پرونده تعدی")
    case .identified: wording.term("شناسایی", "identified")
    case .leaseEnd: wording.term("پایان", "end", "پایان اجاره", "lease ends")
    }
  }

  package func name(of code: Int, in wording: Wording) -> CleanText? {
    switch self {
    case .type: PropertyType(rawValue: code).map(wording.name)
    case .use: EndowmentUse(rawValue: code).map(wording.name)
    case .deed: DeedState(rawValue: code).map(wording.name)
    case .deedKind: DeedKind(rawValue: code).map(wording.name)
    case .occupancy: Occupancy(rawValue: code).map(wording.name)
    default: nil
    }
  }

  /// To have no deed is what people ask for first.
  package func filterName(of code: Int, in wording: Wording) -> FilterName {
    self == .deed && code == DeedState.none.rawValue
      ? wording.term("ندارد", "none", "بدون سند", "بی سند", "no deed")
      : screenName(of: code, in: wording)
  }

  package func filterGroups(in wording: Wording) -> [FilterChoice] {
    guard self == .deed else { return [] }
    let issued = DeedState.allCases.filter(\.isIssued).map(\.rawValue)
    return [FilterChoice(wording.term("دارد", "any", "سنددار", "with deed"), Set(issued))]
  }
}
