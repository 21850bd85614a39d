/// What the rows of an imported file are; the raw value is the English token.
package enum ImportKind: String, CaseIterable, Sendable {
  case endowments
  case raqabat
  case leases
  case instalments
  case deeds
  case legalFiles = "legal-files"
  case shrines
  case projects
  case investigations
  case accounts
  case spending
  case tenants
  case cloudProjects = "cloud-projects"
  case sites
  case hosts
  case machines
  case volumes
  case snapshots
  case backups
  case images
  case networks
  case gpuNodes = "gpu-nodes"
  case certificates
  case onboardings
  case onboardingSteps = "onboarding-stages"
  case incidents
  case findings
  case userAccounts = "user-accounts"
  case benchmarks
  case gnaf
  case properties

  package var token: String { rawValue }
}
