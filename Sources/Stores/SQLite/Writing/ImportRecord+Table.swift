import Domain
import GRDB
import Persian

extension ImportRecord {
  /// The kind of file it is from.
  var kind: ImportKind {
    switch self {
    case .endowment: .endowments
    case .unit: .raqabat
    case .lease: .leases
    case .instalment: .instalments
    case .deed: .deeds
    case .legalFile: .legalFiles
    case .shrine: .shrines
    case .project: .projects
    case .investigation: .investigations
    case .account: .accounts
    case .spending: .spending
    case .tenant: .tenants
    case .cloudProject: .cloudProjects
    case .site: .sites
    case .host: .hosts
    case .machine: .machines
    case .volume: .volumes
    case .backup: .backups
    case .snapshot: .snapshots
    case .image: .images
    case .network: .networks
    case .gpuNode: .gpuNodes
    case .certificate: .certificates
    case .onboarding: .onboardings
    case .onboardingStep: .onboardingSteps
    case .incident: .incidents
    case .finding: .findings
    case .userAccount: .userAccounts
    case .benchmark: .benchmarks
    case .gnaf: .gnaf
    case .property: .properties
    }
  }

  /// The tables that a new record puts rows into, with the column that tells them from older rows.
  ///
  /// None where no walk would find the new ones, or a file has too few of them to matter.
  var insertedTables: [(name: String, key: String)] {
    switch kind {
    case .endowments: [("endowment", "id"), ("intention", "endowment")]
    case .raqabat, .leases, .instalments, .properties: [(kind.table, "id")]
    default: []
    }
  }
}

extension ImportKind {
  /// The table its records are in.
  var table: String {
    switch self {
    case .endowments: "endowment"
    case .raqabat: "unit"
    case .leases: "lease"
    case .instalments: "instalment"
    case .deeds: "title_deed"
    case .legalFiles: "legal_file"
    case .shrines: "shrine"
    case .projects: "project"
    case .investigations: "investigation"
    case .accounts: "account"
    case .spending: "spending"
    case .tenants: "tenant"
    case .cloudProjects: "cloud_project"
    case .sites: "site"
    case .hosts: "host"
    case .machines: "machine"
    case .volumes: "volume"
    case .backups: "backup"
    case .snapshots: "snapshot"
    case .images: "image"
    case .networks: "network"
    case .gpuNodes: "gpu_node"
    case .certificates: "certificate"
    case .onboardings: "onboarding"
    case .onboardingSteps: "onboarding_step"
    case .incidents: "incident"
    case .findings: "finding"
    case .userAccounts: "user_account"
    case .benchmarks: "benchmark"
    case .gnaf: "gnaf"
    case .properties: "property_address"
    }
  }

  /// The column that holds a record's code; nil where its key is made of several.
  var keyColumn: String? {
    switch self {
    case .leases: "contract_number"
    case .deeds: "serial"
    case .hosts: "name"
    case .instalments, .accounts, .spending, .onboardingSteps: nil
    default: "code"
    }
  }
}
