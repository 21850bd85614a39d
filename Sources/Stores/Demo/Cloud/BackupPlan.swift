import Domain
import Persian

/// Backups of the demonstration: of machines every night and every week, of some volumes as snapshots.
struct BackupPlan: Sendable {
  let backups: [Backup]

  init(of cloud: CloudPlan, volumes: [Volume], seed: DemoSeed, today: Day) {
    var backups: [Backup] = []
    // They lie away from what they are of, as far as there is another place.
    let site = cloud.hosts.last?.site ?? ""
    for machine in cloud.machines {
      var random = seed.random(.backup, Int(machine.id.raw))
      for draft in Self.drafts(Int(machine.id.raw), age: today - machine.created, &random) {
        let source = BackupSource.machine(machine.id)
        let owner = (machine.tenant, machine.tenantName)
        backups.append(
          Self.backup(backups.count + 1, draft, of: source, machine.name, owner, site, today))
      }
    }
    for volume in volumes where volume.id.raw % 4 == 0 {
      guard let day = volume.lastBackup else { continue }
      let draft = Draft(.snapshot, .done, ago: today - day, sizeGiB: volume.sizeGiB)
      let owner = (volume.tenant, volume.tenantName)
      backups.append(
        Self.backup(
          backups.count + 1, draft, of: .volume(volume.id), volume.name, owner, site, today))
    }
    self.backups = backups
  }

  private struct Draft {
    let kind: BackupKind
    let state: BackupState
    /// Days since it ended.
    let ago: Int
    let sizeGiB: Int?
    var restoredAgo: Int?

    init(
      _ kind: BackupKind, _ state: BackupState, ago: Int, sizeGiB: Int?, restoredAgo: Int? = nil
    ) {
      self.kind = kind
      self.state = state
      self.ago = ago
      self.sizeGiB = sizeGiB
      self.restoredAgo = restoredAgo
    }
  }

  /// The backups of one machine; a few lag behind, were never made, run just now, failed, or are kept no longer.
  private static func drafts(_ id: Int, age: Int, _ random: inout DemoRandom) -> [Draft] {
    let size = sizes.draw(&random)
    let lag = random.integer(0...1)
    let last = random.integer(2...7)
    switch id % 120 {
    case 13: return []
    case 31: return [Draft(.full, .done, ago: random.integer(3...6), sizeGiB: size)]
    case 74: return [Draft(.full, .done, ago: random.integer(12...60), sizeGiB: size)]
    default: break
    }
    var drafts = [
      Draft(
        .full, .done, ago: last, sizeGiB: size,
        restoredAgo: random.chance(0.12) ? random.integer(0...last) : nil),
      Draft(.incremental, .done, ago: lag, sizeGiB: max(1, size / 12)),
    ]
    switch id % 120 {
    case 22, 97:
      drafts.append(Draft(.incremental, .failed, ago: random.integer(0...3), sizeGiB: nil))
    case 45: drafts.append(Draft(.full, .running, ago: 0, sizeGiB: nil))
    case 8, 60: drafts.append(Draft(.full, .expired, ago: 95 + last, sizeGiB: size))
    default: break
    }
    return drafts
  }

  private static func backup(
    _ id: Int, _ draft: Draft, of source: BackupSource, _ name: CleanText,
    _ owner: (RecordID<Tenant>, CleanText), _ site: CleanText, _ today: Day
  ) -> Backup {
    let finished = draft.state == .running ? nil : today.advanced(by: -draft.ago)
    return Backup(
      id: RecordID(Int64(id)), code: "bkp-\(DemoCode.padded(id, to: 6))",
      name: "\(name)-\(suffix(draft.kind))", tenant: owner.0, tenantName: owner.1, source: source,
      sourceName: name, kind: draft.kind, state: draft.state, finished: finished,
      sizeGiB: draft.sizeGiB,
      keptUntil: finished.map { $0.advanced(by: draft.kind == .full ? 90 : 30) }, site: site,
      restored: draft.restoredAgo.map { today.advanced(by: -$0) })
  }

  private static func suffix(_ kind: BackupKind) -> CleanText {
    switch kind {
    case .full: "full"
    case .incremental: "inc"
    case .snapshot: "snap"
    }
  }

  private static let sizes = Odds<Int>(
    [(8, 10), (20, 24), (80, 22), (160, 10), (320, 4)], last: (40, 30))
}
