package import Domain

extension AlertRules {
  /// What this machine's reading says: file systems near full.
  package func alerts(in host: HostReading) -> [Alert] {
    host.disks.compactMap { disk in
      let severity = Severity(
        of: disk.load, warning: thresholds.diskWarning, critical: thresholds.diskCritical)
      return severity.map {
        Alert(severity: $0, finding: .diskNearFull(mount: disk.mount, share: disk.load))
      }
    }
  }
}
