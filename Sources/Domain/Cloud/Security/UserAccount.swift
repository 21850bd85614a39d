package import Persian

/// An account with which a person or a program enters the cloud (حساب کاربری).
package struct UserAccount: Hashable, Sendable {
  package var id: RecordID<UserAccount>
  /// What tells it from all others; unique.
  package var code: CleanText
  package var name: CleanText
  /// The agency it belongs to; nil where it is the cloud's own.
  package var tenant: RecordID<Tenant>?
  package var tenantName: CleanText
  /// Whether it may do what others may not.
  package var isPrivileged: Bool
  package var mfa: MFAState
  /// The day its access key was made; nil where it has none.
  package var keyCreated: Day?
  /// Nil where nobody has said.
  package var lastLogin: Day?
  /// Logins that failed within the last 24 hours; nil where nobody has counted.
  package var failedLogins: Int?
  package var state: AccountState

  package init(
    id: RecordID<UserAccount>, code: CleanText, name: CleanText, tenant: RecordID<Tenant>?,
    tenantName: CleanText, isPrivileged: Bool, mfa: MFAState, keyCreated: Day?, lastLogin: Day?,
    failedLogins: Int?, state: AccountState
  ) {
    self.id = id
    self.code = code
    self.name = name
    self.tenant = tenant
    self.tenantName = tenantName
    self.isPrivileged = isPrivileged
    self.mfa = mfa
    self.keyCreated = keyCreated
    self.lastLogin = lastLogin
    self.failedLogins = failedLogins
    self.state = state
  }

  /// Whether its key should be another by now.
  package func hasOldKey(on today: Day) -> Bool {
    keyCreated.map { $0 < SecurityLimits.oldest(within: SecurityLimits.keyDays, on: today) }
      ?? false
  }

  /// Whether it is active and nobody has used it for long.
  package func isDormant(on today: Day) -> Bool {
    guard state == .active, let lastLogin else { return false }
    return lastLogin < SecurityLimits.oldest(within: SecurityLimits.loginDays, on: today)
  }
}

/// Whether more than a password is asked of whoever enters.
package enum MFAState: Int, Coded {
  case on = 1
  case off
  case unknown
}

/// Whether an account can be entered with.
package enum AccountState: Int, Coded {
  case active = 1
  case disabled
}
