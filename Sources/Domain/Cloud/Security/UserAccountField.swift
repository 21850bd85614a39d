/// The fields accounts are listed by.
package enum UserAccountField: Int, RecordField {
  case code = 1
  case name
  case tenant
  case privileged
  case mfa
  case keyCreated
  case lastLogin
  case failedLogins
  case state

  package var content: FieldContent {
    switch self {
    case .code: .code
    case .name, .tenant: .text
    case .privileged: .word(CodeSet(YesNo.self))
    case .mfa: .word(CodeSet(MFAState.self))
    case .state: .word(CodeSet(AccountState.self))
    case .keyCreated, .lastLogin: .day
    case .failedLogins: .number(.count)
    }
  }
}

extension UserAccount: Listed {
  package typealias Field = UserAccountField

  package static var subject: Subject { .userAccounts }

  package func value(_ field: Field) -> FieldValue {
    switch field {
    case .code: .identified(code)
    case .name: .stated(name)
    case .tenant: .stated(tenantName)
    case .privileged: .stated(YesNo(isPrivileged))
    case .mfa: .stated(mfa)
    case .keyCreated: .stated(keyCreated)
    case .lastLogin: .stated(lastLogin)
    case .failedLogins: failedLogins.map(FieldValue.number) ?? .absent
    case .state: .stated(state)
    }
  }
}
