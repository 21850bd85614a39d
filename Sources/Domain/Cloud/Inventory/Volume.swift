package import Persian

/// The states of a volume an operator tells apart.
package enum VolumeState: Int, Coded {
  /// Ready, and attached to nothing.
  case available = 1
  case inUse
  case creating
  /// It is being attached, detached, extended, moved or copied.
  case changing
  /// It is being backed up, or filled from a backup.
  case backingUp
  case maintenance
  case deleting
  case error
}

/// A block volume (دیسک ابری) of an agency, attached to a machine or not.
package struct Volume: Hashable, Sendable {
  package var id: RecordID<Volume>
  /// What the cloud calls it for good, such as its UUID; unique.
  package var code: CleanText
  package var name: CleanText
  package var tenant: RecordID<Tenant>
  package var tenantName: CleanText
  /// The project of its agency it belongs to; nil where nobody has said.
  package var project: RecordID<CloudProject>?
  /// Empty where it belongs to none.
  package var projectName: CleanText
  /// The machine it is attached to.
  package var machine: RecordID<VirtualMachine>?
  /// Empty where it is attached to none.
  package var machineName: CleanText
  /// The storage pool it lies in; empty where nobody has said.
  package var pool: CleanText
  package var sizeGiB: Int
  package var state: VolumeState
  package var created: Day
  /// Since when it has been attached to nothing; nil where it is attached, or never was.
  package var detached: Day?
  package var lastBackup: Day?

  package init(
    id: RecordID<Volume>, code: CleanText, name: CleanText, tenant: RecordID<Tenant>,
    tenantName: CleanText, machine: RecordID<VirtualMachine>?, machineName: CleanText,
    pool: CleanText, sizeGiB: Int, state: VolumeState, created: Day, detached: Day?,
    lastBackup: Day?,
    project: RecordID<CloudProject>? = nil, projectName: CleanText = ""
  ) {
    self.id = id
    self.code = code
    self.name = name
    self.tenant = tenant
    self.tenantName = tenantName
    self.machine = machine
    self.machineName = machineName
    self.pool = pool
    self.sizeGiB = sizeGiB
    self.state = state
    self.created = created
    self.detached = detached
    self.lastBackup = lastBackup
    self.project = project
    self.projectName = projectName
  }
}
