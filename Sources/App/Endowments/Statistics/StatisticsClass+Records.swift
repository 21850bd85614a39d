import Domain
import Persian

extension StatisticsClass.Identity {
  /// The list of the records behind a figure on a day.
  func records(on today: Day) -> any RecordList {
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
    case .leaseState(let value): Browser<Lease>(RecordFilter(.is(.state, value)))
    case .leaseEnding(let term): Self.leases(ending: term, today)
    case .arrears(let age): Browser<Instalment>(.overdue(age.days, on: today))
    case .legalState(let value): Browser<LegalFile>(RecordFilter(.is(.state, value)))
    case .deedCover(let cover): Browser<TitleDeed>(RecordFilter(cover.condition))
    // Spending is no list of its own: those who may spend on the intention are.
    case .spending(let category): Self.endowments(.is(.intention, category))
    case .measure(let measure, let province): Self.records(behind: measure, of: province)
    case .happened(let measure, let days): Self.records(of: measure, in: days)
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

  private static func leases(ending term: LeaseEnding, _ today: Day) -> Browser<Lease> {
    let isEnded = term == .ended
    let states: [LeaseState] = isEnded ? LeaseState.allCases.filter(\.isInForce) : [.current]
    return Browser(
      RecordFilter(
        Condition(.state, .among(Set(states.map(\.rawValue)))),
        .days(
          .end, isEnded ? nil : today.advanced(by: term.days.lowerBound),
          term == .later ? nil : today.advanced(by: term.days.upperBound))),
      sort: Sort(.end))
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
  ) -> any RecordList {
    let (first, last) = (days.lowerBound, days.upperBound)
    return switch measure {
    case .deeds: units(.days(.deedIssued, first, last), .issued, sort: .deedIssued)
    case .units: units(.days(.identified, first, last), sort: .identified)
    case .endowments: endowments(.days(.registered, first, last))
    case .rentDue:
      Browser<Instalment>(RecordFilter(.days(.dueDate, first, last)), sort: Sort(.dueDate))
    case .rentCollected:
      Browser<Instalment>(RecordFilter(.days(.paidOn, first, last)), sort: Sort(.paidOn))
    case .leasesStarted:
      Browser<Lease>(RecordFilter(.days(.start, first, last)), sort: Sort(.start))
    }
  }
}

extension Condition<PropertyUnitField> {
  /// A deed that stands has been issued.
  static var issued: Self {
    Condition(.deed, .among(Set(DeedState.allCases.filter(\.isIssued).map(\.rawValue))))
  }
}

extension RecordFilter<InstalmentField> {
  /// Instalments overdue for so many days, with something left to pay and nothing forgiven.
  static func overdue(_ days: ClosedRange<Int>, on today: Day) -> Self {
    RecordFilter(
      Condition(.remainder, .within(1, nil)),
      .days(
        .dueDate, today.advanced(by: -days.upperBound), today.advanced(by: -days.lowerBound)))
  }
}

extension DeedCover {
  /// The deeds that cover so many units.
  var condition: Condition<TitleDeedField> {
    switch self {
    case .none: Condition(.unitCount, .within(0, 0))
    case .one: Condition(.unitCount, .within(1, 1))
    case .many: Condition(.unitCount, .within(2, nil))
    }
  }
}
