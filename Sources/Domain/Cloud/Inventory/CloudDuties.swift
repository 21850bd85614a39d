/// What of the cloud's inventory has to be seen to, on a day.
package struct CloudDuties: Hashable, Sendable {
  /// Certificates by how soon they end; classes without one are left out.
  package var certificates: [CertificateTerm: Int] = [:]

  package var backups = BackupDuties()
  package var idleGPUs = IdleGPUs(nodes: 0, gpus: 0)

  package var onboarding = OnboardingOutlook()

  /// Owners of wasted resources who were told, and whose day has passed.
  package var wasteOverdue = 0
  /// Differs whenever a case of waste has changed, or a server was surveyed.
  package var wasteRevision: Int64 = 0

  package init() {}
}
