package import Domain
package import Persian

extension EndowmentField: WordedField {
  package func title(in wording: Wording) -> CleanText { wording.title(self) }

  package func filterName(in wording: Wording) -> FilterName {
    switch self {
    case .code: wording.term("شناسه", "code", "کد")
    case .name: wording.term("نام", "name", "نام موقوفه", "موقوفه", "endowment")
    case .province: wording.term("استان", "province")
    case .county: wording.term("شهرستان", "county")
    case .locality: wording.term("محل", "locality", "شهر", "روستا", "city", "village")
    case .kind: wording.term("نوع", "kind", "نوع وقف", "عام و خاص")
    case .custody: wording.term("تصدی", "custody", "نوع تصدی")
    case .trusteeship: wording.term("تولیت", "trusteeship")
    case .use: wording.term("بهره‌برداری", "use", "نوع بهره‌برداری")
    case .status: wording.term("وضعیت", "status", "state")
    case .donor: wording.term("واقف", "donor")
    case .trustee: wording.term("متولی", "trustee")
    case .deedNumber: wording.term("وقف‌نامه", "deedNumber", "شماره وقف‌نامه")
    case .foundedYear: wording.term("سال", "year", "سال وقف", "founded")
    case .intention: wording.term("نیت", "intention", "intentions")
    case .unitCount: wording.term("رقبات", "units", "تعداد رقبات")
    case .registered: wording.term("ثبت", "registered", "تاریخ ثبت")
    case .supervisor: wording.term("ناظر", "supervisor")
    case .office: wording.term("اداره", "office")
    case .legalID: wording.term("شناسه‌ملی", "legalID")
    case .trusteeUntil: wording.term("پایان‌تولیت", "trusteeUntil", "پایان دوره متولی")
    case .unspentYears: wording.term("بی‌هزینه", "unspentYears", "سال‌های بی‌هزینه")
    case .dormancy: wording.term("رکود", "dormancy")
    }
  }

  package func name(of code: Int, in wording: Wording) -> CleanText? {
    switch self {
    case .kind: EndowmentKind(rawValue: code).map(wording.name)
    case .custody: Custody(rawValue: code).map(wording.name)
    case .trusteeship: Trusteeship(rawValue: code).map(wording.name)
    case .use: EndowmentUse(rawValue: code).map(wording.name)
    case .status: EndowmentStatus(rawValue: code).map(wording.name)
    case .dormancy: Dormancy(rawValue: code).map(wording.name)
    case .intention: IntentionCategory(rawValue: code).map(wording.name)
    default: nil
    }
  }

  package func filterName(of code: Int, in wording: Wording) -> FilterName {
    self == .trusteeship && code == Trusteeship.none.rawValue
      ? screenName(of: code, in: wording, "ندارد", "بی متولی") : screenName(of: code, in: wording)
  }
}
