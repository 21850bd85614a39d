package import Persian

/// The states of a snapshot an operator tells apart.
package enum VolumeSnapshotState: Int, Coded {
  case available = 1
  case creating
  /// It is being backed up, or a volume is made of it.
  case busy
  case deleting
  case error
}

/// A snapshot (تصویر لحظه‌ای) of a volume: what it held at a moment.
package struct VolumeSnapshot: Hashable, Sendable {
  package var id: RecordID<VolumeSnapshot>
  /// What the cloud calls it for good, such as its UUID; unique.
  package var code: CleanText
  package var name: CleanText
  package var tenant: RecordID<Tenant>
  package var tenantName: CleanText
  /// The code of the volume it was made of.
  package var volumeCode: CleanText
  /// That volume; nil where the inventory has none of that code any more.
  package var volume: RecordID<Volume>?
  /// As the inventory has it, or the code.
  package var volumeName: CleanText
  package var sizeGiB: Int
  package var state: VolumeSnapshotState
  package var created: Day

  package init(
    id: RecordID<VolumeSnapshot>, code: CleanText, name: CleanText, tenant: RecordID<Tenant>,
    tenantName: CleanText, volumeCode: CleanText, volume: RecordID<Volume>?,
    volumeName: CleanText, sizeGiB: Int, state: VolumeSnapshotState, created: Day
  ) {
    self.id = id
    self.code = code
    self.name = name
    self.tenant = tenant
    self.tenantName = tenantName
    self.volumeCode = volumeCode
    self.volume = volume
    self.volumeName = volumeName
    self.sizeGiB = sizeGiB
    self.state = state
    self.created = created
  }
}
