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

  /// Open findings of the cloud's security that are past their deadline.
  package var findingsOverdue = 0
  /// Those of them that are critical or known to be exploited.
  package var urgentFindingsOverdue = 0
  /// Active accounts that may do what others may not, and are entered with a password alone.
  package var privilegedWithoutMFA = 0
  /// Differs whenever a finding, an account, a check of a configuration or a certificate has changed.
  package var securityRevision: Int64 = 0

  package init() {}
}
