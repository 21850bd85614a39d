import Canvas
import Domain
import Persian

extension UserAccount: Presented {
  /// What nobody has used for longest comes first.
  static var firstSort: Sort<UserAccountField> { Sort(.lastLogin) }

  static let columns: [FieldColumn<UserAccountField>] = [
    FieldColumn(.name, .atLeast(18, weight: 2)),
    FieldColumn(.tenant, .atLeast(18, weight: 2), fold: 2),
    FieldColumn(.privileged, .exactly(13), fold: 1),
    FieldColumn(.mfa, .exactly(13)),
    FieldColumn(.keyCreated, .exactly(14), fold: 4),
    FieldColumn(.lastLogin, .exactly(14)),
    FieldColumn(.failedLogins, .exactly(15), fold: 3),
    FieldColumn(.state, .exactly(12)),
    .offered(.code, .atLeast(12, weight: 1)),
  ]

  func ownCell(_ field: UserAccountField, in context: ListContext) -> TableCell? {
    let (wording, today) = (context.wording, context.state.today)
    switch field {
    case .mfa: return TableCell(wording.name(mfa), role: mfa == .on ? .table : nil, mark: mfaMark)
    case .keyCreated:
      guard let keyCreated, state == .active, hasOldKey(on: today) else { return nil }
      return TableCell(
        JalaliFormat.numeric(keyCreated, wording.language), mark: .warning)
    case .lastLogin:
      guard let lastLogin, isDormant(on: today) else { return nil }
      return TableCell(JalaliFormat.numeric(lastLogin, wording.language), mark: .warning)
    case .failedLogins:
      guard let failedLogins, failedLogins >= SecurityLimits.failedLogins else { return nil }
      return TableCell(wording.numerals.integer(failedLogins), mark: .warning)
    case .state:
      return TableCell(wording.name(state), role: state == .active ? .table : .tableDim)
    default: return nil
    }
  }

  /// How it stands that a password alone lets in; of a disabled account nothing needs a person.
  private var mfaMark: StateMark {
    switch mfa {
    case .on: .ok
    case .unknown: .unknown
    case .off where state == .disabled: .unknown
    case .off: isPrivileged ? .critical : .warning
    }
  }

  func detail(in state: AppState) -> any RecordDetail {
    FieldsDetail(self, title: name, in: state)
  }

  var copied: Copied { Copied(code: code, fields: [code, name, tenantName]) }
}
