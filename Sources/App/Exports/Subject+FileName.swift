package import Domain

extension Subject {
  /// What its records are called on the command line and in names of files.
  package var fileName: String {
    switch self {
    case .titleDeeds: "deeds"
    case .legalFiles: "legal-files"
    case .gpuNodes: "gpu-nodes"
    case .cloudProjects: "cloud-projects"
    case .userAccounts: "user-accounts"
    default: token
    }
  }

  /// The kind of record that is called so.
  package init?(fileName: String) {
    guard let subject = Self.allCases.first(where: { $0.fileName == fileName }) else { return nil }
    self = subject
  }
}
