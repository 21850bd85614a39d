/// A kind of record that lists show; the number is what stores keep.
package enum Subject: Int, Coded {
  case endowments = 1
  case units
  case machines
  case addresses
  case leases
  case instalments
  case titleDeeds
  case legalFiles
  case shrines
  case projects
  case investigations
  case backups = 16
  case images
  case networks
  case gpuNodes
  /// Cases of waste.
  case waste = 20
  case volumes
  case certificates
  case onboardings
  case sites
  case hosts
  case tenants
  /// Projects of agencies; ``projects`` are those of endowments.
  case cloudProjects = 27
  case snapshots = 28
  case incidents = 30
  case findings = 40
  case userAccounts
  case benchmarks
}
