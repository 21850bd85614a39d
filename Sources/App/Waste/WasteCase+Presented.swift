import Canvas
import Domain
import Persian

extension WasteCase: Presented {
  static var firstSort: Sort<WasteCaseField> { Sort(.vcpus, descending: true) }

  static let columns: [FieldColumn<WasteCaseField>] = [
    FieldColumn(.name, .atLeast(20, weight: 3)),
    FieldColumn(.tenant, .atLeast(18, weight: 2), fold: 3),
    FieldColumn(.rule, .atLeast(26, weight: 4), fold: 1),
    FieldColumn(.state, .exactly(14)),
    // A day with the mark of one that has passed.
    FieldColumn(.until, .exactly(12), fold: 2),
    FieldColumn(.vcpus, .exactly(7)),
    FieldColumn(.memory, .exactly(15), fold: 4),
    FieldColumn(.worth, .exactly(16), fold: 5),
    .offered(.code, .exactly(8)),
    .offered(.subject, .exactly(12)),
    .offered(.disk, .exactly(13)),
    .offered(.gpus, .exactly(7)),
    .offered(.coverage, .exactly(9)),
    .offered(.found, .exactly(14)),
    .offered(.seen, .exactly(14)),
    .offered(.returns, .exactly(9)),
    .offered(.who, .atLeast(10, weight: 1)),
    .offered(.server, .atLeast(10, weight: 1)),
  ]

  func ownCell(_ field: WasteCaseField, in context: ListContext) -> TableCell? {
    let state = context.state
    switch field {
    case .rule:
      let rule = state.waste.rule(key.rule)
      return TableCell(rule?.title(in: state.wording.language) ?? key.rule)
    case .state:
      return TableCell(
        state.wording.name(standing.state), mark: standing.mark(on: state.today))
    case .until:
      guard standing.isOverdue(on: state.today), let until = standing.until else { return nil }
      return TableCell(
        JalaliFormat.numeric(until, state.session.language), mark: .critical)
    case .server: return TableCell(state.wording.place(server))
    case .vcpus, .memory, .disk, .gpus:
      switch value(field) {
      case .absent where !subject.holdsCapacity:
        return TableCell(state.wording.dash, role: .tableDim)
      case .absent: return TableCell(state.wording.unknownAmount, role: .tableDim)
      case .number(0): return TableCell(state.wording.dash, role: .tableDim)
      default: return nil
      }
    default: return nil
    }
  }

  func detail(in state: AppState) -> any RecordDetail { WasteDetail(state: state, waste: self) }

  var copied: Copied {
    Copied(
      code: code,
      fields: [code, key.rule, name, tenantName]
        + figures.map { CleanText(RawText("\($0)")) })
  }
}

extension WasteCase.Standing {
  /// How urgent it is, at a glance.
  func mark(on today: Day) -> StateMark {
    if isOverdue(on: today) { return .critical }
    return switch state {
    case .found: .warning
    case .confirmed, .notified: .progress
    case .released, .ended: .ok
    case .exempt: .unknown
    }
  }
}

extension RecordFilter<WasteCaseField> {
  /// The cases on which somebody has to act.
  static var open: Self {
    RecordFilter(
      Condition(.state, .among(Set(WasteState.allCases.filter(\.isOpen).map(\.rawValue)))))
  }
}
