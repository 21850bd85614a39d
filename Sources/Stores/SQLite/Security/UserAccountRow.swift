import Domain
import GRDB
import Persian

/// Accounts as read from the store.
enum UserAccountRow {
  static func account(_ id: Int64, _ db: Database) throws -> UserAccount? {
    let statement = try db.cachedStatement(
      sql: """
        SELECT a.id, a.code, a.name, a.tenant, t.name, a.privileged, a.mfa, a.key_created,
          a.last_login, a.failed_logins, a.state
        FROM user_account a LEFT JOIN tenant t ON t.id = a.tenant WHERE a.id = ?
        """)
    return try Row.fetchOne(statement, arguments: [id]).map { row in
      let failed = row[9] as Int
      return try UserAccount(
        id: row.id(0), code: row.text(1), name: row.text(2),
        tenant: (row[3] as Int64?).map { RecordID($0) }, tenantName: row.text(4),
        isPrivileged: row.code(5, YesNo.self) == .yes, mfa: row.code(6),
        keyCreated: row.statedDay(7), lastLogin: row.statedDay(8),
        failedLogins: failed == Unstated.figure ? nil : failed, state: row.code(10))
    }
  }
}

extension StoredTable<UserAccount> {
  private static let tenantName =
    "coalesce((SELECT name FROM tenant WHERE tenant.id = r.tenant), '')"

  static let userAccounts = StoredTable(
    name: "user_account",
    columns: { field in
      switch field {
      case .code: .code("code")
      case .name: .text("name", key: "name_key")
      case .tenant: .computed(tenantName)
      case .privileged: .number("privileged")
      case .mfa: .number("mfa")
      case .keyCreated: .number("key_created", absent: .value(Unstated.day))
      case .lastLogin: .number("last_login", absent: .value(Unstated.day))
      case .failedLogins: .number("failed_logins", absent: .value(Unstated.figure))
      case .state: .number("state")
      }
    },
    indexes: [
      .code("code"): "user_account_code_unique",
      .text("name", key: "name_key"): "user_account_by_name_key",
    ],
    facets: "user_account_facets",
    scope: { scope in
      if case .tenant(let id) = scope {
        ("r.tenant = ?", id.raw, "user_account_by_tenant")
      } else {
        nil
      }
    },
    searched: "r.code || char(10) || r.name || char(10) || \(tenantName)",
    read: UserAccountRow.account)
}
