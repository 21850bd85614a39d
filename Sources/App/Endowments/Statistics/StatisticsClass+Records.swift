import Domain
import Persian

extension StatisticsClass.Identity {
  /// The list of the records behind a figure on a day; nil where no list holds just these.
  func records(on today: Day) -> (any RecordList)? {
    switch self {
    case .province(let name): Self.endowments(.is(.province, name))
    case .county(let name, let province):
      Self.units(.is(.province, province), .is(.county, name))
    case .custody(let value): Self.endowments(.is(.custody, value))
    case .use(let value): Self.endowments(.is(.use, value))
    case .kind(let value): Self.endowments(.is(.kind, value))
    case .intention(let value): Self.endowments(.is(.intention, value))
    case .deed(let value): Self.units(.is(.deed, value))
    case .type(let value): Self.units(.is(.type, value))
    case .occupancy(let value): Self.units(.is(.occupancy, value))
    case .leaseEnding(let term): Self.units(ending: term, today)
    case .measure(let measure, let province): Self.records(behind: measure, of: province)
    case .happened(let measure, let days): Self.records(of: measure, in: days)
    case .leaseState, .arrears, .legalState, .deedCover, .spending: nil
    }
  }

  private static func endowments(_ conditions: Condition<EndowmentField>...) -> Browser<Endowment> {
    Browser(RecordFilter(conditions))
  }

  private static func units(
    _ conditions: Condition<PropertyUnitField>..., sort: PropertyUnitField = .code
  ) -> Browser<PropertyUnit> {
    Browser(RecordFilter(conditions), sort: Sort(sort))
  }

  private static func units(ending term: LeaseEnding, _ today: Day) -> Browser<PropertyUnit> {
    units(
      .days(
        .leaseEnd, term == .ended ? nil : today.advanced(by: term.days.lowerBound),
        term == .later ? nil : today.advanced(by: term.days.upperBound)),
      sort: .leaseEnd)
  }

  private static func records(
    behind measure: PlaceMeasure, of name: CleanText
  ) -> any RecordList {
    switch measure {
    case .endowments: endowments(.is(.province, name))
    case .custodyShare: endowments(.is(.province, name), .is(.custody, Custody.organisation))
    case .incomeShare: endowments(.is(.province, name), .is(.use, EndowmentUse.income))
    case .dormantShare: endowments(.is(.province, name), .is(.dormancy, Dormancy.dormant))
    case .units: units(.is(.province, name))
    case .deedShare: units(.is(.province, name), .issued)
    case .leasedShare: units(.is(.province, name), .is(.occupancy, Occupancy.leased))
    case .rent: units(.is(.province, name), Condition(.rent, .within(1, nil)), sort: .rent)
    case .encroachedShare: units(.is(.province, name), .is(.occupancy, Occupancy.encroached))
    }
  }

  private static func records(
    of measure: HistoryMeasure, in days: ClosedRange<Day>
  ) -> (any RecordList)? {
    let (first, last) = (days.lowerBound, days.upperBound)
    return switch measure {
    case .deeds: units(.days(.deedIssued, first, last), .issued, sort: .deedIssued)
    case .units: units(.days(.identified, first, last), sort: .identified)
    case .endowments: endowments(.days(.registered, first, last))
    case .rentDue, .rentCollected, .leasesStarted: nil
    }
  }
}

extension Condition<PropertyUnitField> {
  /// A deed that stands has been issued.
  static var issued: Self {
    Condition(.deed, .among(Set(DeedState.allCases.filter(\.isIssued).map(\.rawValue))))
  }
}
