import Domain
import GRDB
import Persian

/// Where the records of each subject stand, and by what code people know them.
enum RecordDirectory {
  static func place(of subject: Subject) -> (table: String, code: String) {
    switch subject {
    case .endowments: ("endowment", "code")
    case .units: ("unit", "code")
    case .machines: ("machine", "name")
    case .addresses: ("property_address", "code")
    case .leases: ("lease", "contract_number")
    case .instalments: ("instalment", "CAST(id AS TEXT)")
    case .titleDeeds: ("title_deed", "serial")
    case .legalFiles: ("legal_file", "code")
    case .shrines: ("shrine", "code")
    case .projects: ("project", "code")
    case .investigations: ("investigation", "code")
    case .incidents: ("incident", "code")
    case .waste: ("waste_case", "code")
    case .volumes: ("volume", "code")
    case .backups: ("backup", "code")
    case .snapshots: ("snapshot", "code")
    case .images: ("image", "code")
    case .networks: ("network", "code")
    case .gpuNodes: ("gpu_node", "code")
    case .certificates: ("certificate", "code")
    case .onboardings: ("onboarding", "code")
    case .sites: ("site", "code")
    case .hosts: ("host", "name")
    case .tenants: ("tenant", "code")
    case .cloudProjects: ("cloud_project", "code")
    case .findings: ("finding", "code")
    case .userAccounts: ("user_account", "code")
    case .benchmarks: ("benchmark", "code")
    }
  }

  /// The code of a record; nil where it is not there.
  static func key(of record: RecordRef, _ db: Database) throws -> CleanText? {
    let (table, code) = place(of: record.subject)
    let statement = try db.cachedStatement(sql: "SELECT \(code) FROM \(table) WHERE id = ?")
    return try Row.fetchOne(statement, arguments: [record.id])?.text(0)
  }

  /// The code of a record that must be there.
  static func requiredKey(of record: RecordRef, _ db: Database) throws -> CleanText {
    guard let key = try key(of: record, db) else { throw ChangeRefusal.gone }
    return key
  }
}
