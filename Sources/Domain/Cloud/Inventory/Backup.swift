package import Persian

/// How much of its source a backup holds.
package enum BackupKind: Int, Coded {
  case full = 1
  /// What has changed since the one before.
  case incremental
  case snapshot
}

/// How a backup stands.
package enum BackupState: Int, Coded {
  case running = 1
  /// It is whole, and kept.
  case done
  case failed
  /// It was good, and is kept no longer.
  case expired
}

/// What a backup is of.
package enum BackupTarget: Int, Coded {
  case machine = 1
  case volume
}

/// The record a backup is of.
package enum BackupSource: Hashable, Sendable {
  case machine(RecordID<VirtualMachine>)
  case volume(RecordID<Volume>)

  package var target: BackupTarget {
    switch self {
    case .machine: .machine
    case .volume: .volume
    }
  }
}

/// A backup (پشتیبان) of a machine or a volume.
package struct Backup: Hashable, Sendable {
  package var id: RecordID<Backup>
  /// What the backup service calls it for good; unique.
  package var code: CleanText
  package var name: CleanText
  package var tenant: RecordID<Tenant>
  package var tenantName: CleanText
  package var source: BackupSource
  /// What it is of, by name.
  package var sourceName: CleanText
  package var kind: BackupKind
  package var state: BackupState
  /// The day it ended, well or not; nil while it runs.
  package var finished: Day?
  /// Nil where nobody has said, as while it runs.
  package var sizeGiB: Int?
  /// The last day it is kept; nil where nobody has said.
  package var keptUntil: Day?
  /// The data centre it lies in; empty where nobody has said.
  package var site: CleanText
  /// When it was last tried to restore from it; nil where that never was.
  package var restored: Day?

  package init(
    id: RecordID<Backup>, code: CleanText, name: CleanText, tenant: RecordID<Tenant>,
    tenantName: CleanText, source: BackupSource, sourceName: CleanText, kind: BackupKind,
    state: BackupState, finished: Day?, sizeGiB: Int?, keptUntil: Day?, site: CleanText,
    restored: Day?
  ) {
    self.id = id
    self.code = code
    self.name = name
    self.tenant = tenant
    self.tenantName = tenantName
    self.source = source
    self.sourceName = sourceName
    self.kind = kind
    self.state = state
    self.finished = finished
    self.sizeGiB = sizeGiB
    self.keptUntil = keptUntil
    self.site = site
    self.restored = restored
  }
}
