import Domain
import Persian

extension StatisticsClass.Identity {
  /// The list of the records behind a figure on a day; nil where no list holds just these.
  func records(on today: Day) -> RecordList? {
    switch self {
    case .province(let name): .endowments(.sortedByCode(EndowmentFilter(province: name)))
    case .custody(let value): .endowments(.sortedByCode(EndowmentFilter(custody: value)))
    case .use(let value): .endowments(.sortedByCode(EndowmentFilter(use: value)))
    case .kind(let value): .endowments(.sortedByCode(EndowmentFilter(kind: value)))
    case .intention(let value): .endowments(.sortedByCode(EndowmentFilter(intention: value)))
    case .deed(let value): .units(.sortedByCode(PropertyUnitFilter(deed: value)))
    case .type(let value): .units(.sortedByCode(PropertyUnitFilter(type: value)))
    case .occupancy(let value): .units(.sortedByCode(PropertyUnitFilter(occupancy: value)))
    case .leaseTerm(let term): .units(Self.units(ending: term, today))
    case .measure(let measure, let province): Self.records(behind: measure, of: province)
    case .county, .leaseState, .arrears, .legalState, .deedCover, .spending, .happened: nil
    }
  }

  private static func units(ending term: LeaseTerm, _ today: Day) -> UnitBrowser {
    let filter = PropertyUnitFilter(
      leaseEndsFrom: term == .ended ? nil : today.advanced(by: term.days.lowerBound),
      leaseEndsThrough: term == .later ? nil : today.advanced(by: term.days.upperBound))
    return UnitBrowser(query: PropertyUnitQuery(filter: filter, sort: Sort(.leaseEnd)))
  }

  private static func records(behind measure: PlaceMeasure, of name: CleanText) -> RecordList {
    switch measure {
    case .endowments: .endowments(.sortedByCode(EndowmentFilter(province: name)))
    case .custodyShare:
      .endowments(.sortedByCode(EndowmentFilter(province: name, custody: .organisation)))
    // Dormant ones have no filter of their own: all endowments of the province are the nearest list.
    case .dormantShare: .endowments(.sortedByCode(EndowmentFilter(province: name)))
    case .incomeShare: .endowments(.sortedByCode(EndowmentFilter(province: name, use: .income)))
    case .units: .units(.sortedByCode(PropertyUnitFilter(province: name)))
    case .deedShare: .units(.sortedByCode(PropertyUnitFilter(province: name, deed: .issued)))
    case .leasedShare, .rent:
      .units(.sortedByCode(PropertyUnitFilter(province: name, occupancy: .leased)))
    case .encroachedShare:
      .units(.sortedByCode(PropertyUnitFilter(province: name, occupancy: .encroached)))
    }
  }
}

extension EndowmentBrowser {
  /// The endowments that pass a filter, by code.
  static func sortedByCode(_ filter: EndowmentFilter = EndowmentFilter()) -> Self {
    Self(query: EndowmentQuery(filter: filter, sort: Sort(.code)))
  }
}

extension UnitBrowser {
  /// The units that pass a filter, by code.
  static func sortedByCode(_ filter: PropertyUnitFilter = PropertyUnitFilter()) -> Self {
    Self(query: PropertyUnitQuery(filter: filter, sort: Sort(.code)))
  }
}
