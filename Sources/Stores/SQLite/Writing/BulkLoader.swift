package import Domain
package import Foundation
import GRDB
import Persian

/// Writes rows by the million inside ``SQLiteStore/load(_:)``; ids are the caller's.
///
/// References may point forwards: they are checked when the load ends. Derived columns (how many units
/// an endowment has, what a tenant has allocated, the rent of a unit that has leases) are worked out
/// then too, whatever the values handed in say.
package struct BulkLoader {
  private let db: Database
  private var places: PlaceBook
  private var endowments: EndowmentWriter
  private var units: UnitWriter
  private let deeds: TitleDeedWriter
  private let leases: LeaseWriter
  private let oversight: OversightWriter
  private var cloud: CloudWriter
  private let projects: ProjectWriter
  private let inventory: InventoryWriter
  private let resources: ResourceWriter
  private let snapshots: SnapshotWriter
  private let security: SecurityWriter
  private let incidents: IncidentWriter
  private let onboardings: OnboardingWriter
  private var gnaf: GnafWriter
  private var addresses: AddressWriter
  private var pending = 0

  /// Rows a transaction.
  private static let batch = 5_000

  init(_ db: Database) throws {
    self.db = db
    places = PlaceBook(db)
    endowments = try EndowmentWriter(db)
    units = try UnitWriter(db)
    deeds = try TitleDeedWriter(db)
    leases = try LeaseWriter(db)
    oversight = try OversightWriter(db)
    cloud = try CloudWriter(db)
    projects = try ProjectWriter(db)
    inventory = try InventoryWriter(db)
    resources = try ResourceWriter(db)
    snapshots = try SnapshotWriter(db)
    security = try SecurityWriter(db)
    incidents = try IncidentWriter(db)
    onboardings = try OnboardingWriter(db)
    gnaf = try GnafWriter(db)
    addresses = try AddressWriter(db)
  }

  package mutating func insert(_ endowment: Endowment) throws {
    try begin()
    try endowments.write(endowment, isNew: true, places: &places)
  }

  package mutating func insert(_ unit: PropertyUnit) throws {
    try begin()
    try units.write(unit, isNew: true, places: &places)
  }

  package mutating func insert(_ lease: Lease, instalments: [Instalment]) throws {
    try begin()
    try leases.write(lease, isNew: true)
    for instalment in instalments { try leases.write(instalment) }
    pending += instalments.count
  }

  /// Inserts the deed and puts these units under it.
  package mutating func insert(
    _ deed: TitleDeed, covering units: [RecordID<PropertyUnit>]
  ) throws {
    try begin()
    try deeds.write(deed, isNew: true, places: &places)
    for unit in units { try deeds.cover(unit, by: deed.id) }
    pending += units.count
  }

  package mutating func insert(_ file: LegalFile) throws {
    try begin()
    try oversight.write(file, isNew: true)
  }

  package mutating func insert(_ shrine: Shrine) throws {
    try begin()
    try oversight.write(shrine, isNew: true, places: &places)
  }

  package mutating func insert(_ project: Project) throws {
    try begin()
    try oversight.write(project, isNew: true)
  }

  package mutating func insert(_ investigation: Investigation) throws {
    try begin()
    try oversight.write(investigation, isNew: true)
  }

  package mutating func insert(_ account: AnnualAccount) throws {
    try begin()
    try oversight.write(account)
  }

  package mutating func insert(_ spending: Spending) throws {
    try begin()
    try oversight.write(spending)
  }

  package mutating func insert(_ tenant: Tenant) throws {
    try begin()
    try cloud.write(tenant)
  }

  package mutating func insert(_ project: CloudProject) throws {
    try begin()
    try projects.write(project, isNew: true)
  }

  package mutating func insert(_ host: HostMachine) throws {
    try begin()
    try cloud.write(host)
  }

  package mutating func insert(_ machine: VirtualMachine) throws {
    try begin()
    try cloud.write(machine)
  }

  package mutating func insert(_ site: Site) throws {
    try begin()
    try inventory.write(site, isNew: true)
  }

  package mutating func insert(_ volume: Volume) throws {
    try begin()
    try inventory.write(volume, isNew: true)
  }

  package mutating func insert(_ certificate: Certificate) throws {
    try begin()
    try inventory.write(certificate, isNew: true)
  }

  package mutating func insert(_ incident: Incident) throws {
    try begin()
    try incidents.write(incident, isNew: true)
  }

  package mutating func insert(_ backup: Backup) throws {
    try begin()
    try resources.write(backup, isNew: true)
  }

  package mutating func insert(_ snapshot: VolumeSnapshot) throws {
    try begin()
    try snapshots.write(snapshot, isNew: true)
  }

  package mutating func insert(_ image: SystemImage) throws {
    try begin()
    try resources.write(image, isNew: true)
  }

  package mutating func insert(_ network: CloudNetwork) throws {
    try begin()
    try resources.write(network, isNew: true)
  }

  package mutating func insert(_ node: GPUNode) throws {
    try begin()
    try resources.write(node, isNew: true)
  }

  package mutating func insert(_ finding: SecurityFinding) throws {
    try begin()
    try security.write(finding, isNew: true)
  }

  package mutating func insert(_ account: UserAccount) throws {
    try begin()
    try security.write(account, isNew: true)
  }

  package mutating func insert(_ benchmark: HostBenchmark) throws {
    try begin()
    try security.write(benchmark, isNew: true)
  }

  /// Inserts the onboarding with the steps it has.
  package mutating func insert(_ onboarding: Onboarding) throws {
    try begin()
    try onboardings.write(onboarding, isNew: true)
    for step in onboarding.steps { try onboardings.write(step, of: onboarding.id) }
  }

  package mutating func insert(_ row: GnafRow) throws {
    try begin()
    try gnaf.write(row, isNew: true, places: &places)
  }

  /// Inserts the address with its latest decision, where it has one.
  package mutating func insert(_ address: PropertyAddress) throws {
    try begin()
    try addresses.write(address, isNew: true, places: &places)
  }

  /// Inserts an earlier decision; one that came with its address is not written twice.
  package mutating func insert(_ decision: Decision) throws {
    try begin()
    try addresses.write(decision)
  }

  package mutating func insert(
    loadSample cpu: Double, memory: Double, gpu: Double?, at moment: Date
  ) throws {
    try begin()
    try cloud.write(cpu: cpu, memory: memory, gpu: gpu, at: moment)
  }

  /// Opens a transaction where none is, and closes a full one.
  private mutating func begin() throws {
    if pending >= Self.batch { try commit() }
    if pending == 0 { try db.beginTransaction(.immediate) }
    pending += 1
  }

  /// Writes what the writers hold back and commits.
  mutating func finish() throws {
    try begin()
    try endowments.finish()
    try units.finish()
    try cloud.finish()
    try addresses.finish()
    try commit()
  }

  private mutating func commit() throws {
    try db.commit()
    pending = 0
  }
}
