package import Domain
package import Foundation
package import Persian

/// Makes believable data of an Iranian endowments office: the same for the same scale, seed and day.
///
/// Names of places are real, and figures follow published shares where there are any; persons,
/// endowments, rents, machines and addresses are invented. Everything is made record by record.
package struct DemoGenerator: Sendable {
  package let scale: DemoScale
  package let seed: DemoSeed
  /// The day leases, deeds and instalments are counted from.
  package let today: Day
  /// The moment load samples and arrivals lead up to.
  package let now: Date
  private let world: DemoWorld

  /// Reads the places and phrases; throws where they are missing or damaged.
  package init(
    scale: DemoScale, seed: DemoSeed, today: Day, now: Date, places: PlacesFolder? = nil
  ) throws(DemoError) {
    self.scale = scale
    self.seed = seed
    self.today = today
    self.now = now
    let folder = if let places { places } else { try PlacesFolder.bundled() }
    world = try DemoWorld(folder)
  }

  /// Writes everything into an empty store, telling how far it has come.
  package func write(
    into store: SQLiteStore, progress: (DemoProgress) -> Void = { _ in }
  ) throws(SourceError) {
    try store.load { loader in
      try writeCloud(&loader, progress)
      let sites = try writeGnaf(&loader, progress)
      let queue = try writeRegistry(&loader, sites, progress)
      try writeSites(&loader)
      try writeQueue(&loader, queue, progress)
    }
  }

  private func writeCloud(
    _ loader: inout BulkLoader, _ progress: (DemoProgress) -> Void
  ) throws {
    let cloud = CloudPlan(world: world, scale: scale, seed: seed, now: now)
    for tenant in cloud.tenants { try loader.insert(tenant) }
    for project in cloud.projects { try loader.insert(project) }
    for host in cloud.hosts { try loader.insert(host) }
    for machine in cloud.machines { try loader.insert(machine) }
    try write(inventoryOf: cloud, &loader)
    let model = LoadModel(seed: seed, purposes: world.purposes)
    let history = LoadHistory(
      model: model, machines: cloud.machines.map(WorkingMachine.init), hosts: cloud.hosts)
    for sample in history.samples(before: now) {
      try loader.insert(
        loadSample: sample.cpu, memory: sample.memory, gpu: sample.gpu, at: sample.moment)
    }
    progress(DemoProgress(stage: .cloud, done: scale.machines, total: scale.machines))
  }

  /// Writes what the cloud has beside its hosts and machines.
  private func write(inventoryOf cloud: CloudPlan, _ loader: inout BulkLoader) throws {
    for site in SitePlan(of: cloud, world: world, seed: seed).sites { try loader.insert(site) }
    let volumes = VolumePlan(of: cloud, seed: seed, today: today).volumes
    for volume in volumes { try loader.insert(volume) }
    try write(resourcesOf: cloud, volumes, &loader)
    for certificate in CertificatePlan(of: cloud, seed: seed, today: today).certificates {
      try loader.insert(certificate)
    }
    let plan = OnboardingPlan(of: cloud, world: world, seed: seed, today: today)
    for onboarding in plan.onboardings { try loader.insert(onboarding) }
    let security = SecurityPlan(of: cloud, seed: seed, today: today)
    for finding in security.findings { try loader.insert(finding) }
    for account in security.accounts { try loader.insert(account) }
    for benchmark in security.benchmarks { try loader.insert(benchmark) }
    for incident in IncidentPlan(of: cloud, seed: seed, now: now).incidents {
      try loader.insert(incident)
    }
  }

  /// Writes its backups, snapshots, images, networks and GPU nodes.
  private func write(
    resourcesOf cloud: CloudPlan, _ volumes: [Volume], _ loader: inout BulkLoader
  ) throws {
    let backups = BackupPlan(of: cloud, volumes: volumes, seed: seed, today: today).backups
    for backup in backups { try loader.insert(backup) }
    let snapshots = SnapshotPlan(of: cloud, volumes: volumes, seed: seed, today: today).snapshots
    for snapshot in snapshots { try loader.insert(snapshot) }
    for image in ImagePlan(of: cloud, seed: seed, today: today).images { try loader.insert(image) }
    for network in NetworkPlan(of: cloud, seed: seed).networks { try loader.insert(network) }
    let nodes = GPUNodePlan(of: cloud, world: world, seed: seed, today: today).nodes
    for node in nodes { try loader.insert(node) }
  }

  /// Writes GNAF; what it returns is the addresses chosen for the queue.
  private func writeGnaf(
    _ loader: inout BulkLoader, _ progress: (DemoProgress) -> Void
  ) throws -> [QueueSite] {
    var selection = SiteSelection(
      world: world, rows: scale.gnafRows, items: scale.queueItems, seed: seed)
    var written = 0
    for entry in Ahead(GnafStream(world: world, rows: scale.gnafRows, seed: seed)) {
      selection.take(entry)
      guard !entry.isMissing else { continue }
      try loader.insert(entry.row)
      written += 1
      if written % Self.stride == 0 {
        progress(DemoProgress(stage: .gnaf, done: written, total: scale.gnafRows))
      }
    }
    progress(DemoProgress(stage: .gnaf, done: written, total: scale.gnafRows))
    selection.finish()
    return selection.sites
  }

  /// Writes endowments, units, leases and instalments; what it returns is the queue to be.
  private func writeRegistry(
    _ loader: inout BulkLoader, _ sites: [QueueSite], _ progress: (DemoProgress) -> Void
  ) throws -> QueueBook {
    var queue = QueueBook(world: world, seed: seed, now: now, gnafRows: scale.gnafRows)
    var units = 0
    let estates = RegistryStream(
      world: world, scale: scale, seed: seed, today: today, sites: sites)
    for estate in Ahead(estates) {
      try loader.insert(estate.endowment)
      for holding in estate.holdings {
        try loader.insert(holding.unit)
        for one in holding.leases { try loader.insert(one.lease, instalments: one.instalments) }
        if let site = holding.site { queue.add(site, of: holding.unit) }
        units += 1
        if units % Self.stride == 0 {
          progress(DemoProgress(stage: .registry, done: units, total: scale.units))
        }
      }
      try write(estate, &loader)
    }
    progress(DemoProgress(stage: .registry, done: units, total: scale.units))
    return queue
  }

  /// Writes what belongs to an endowment beside its units and leases.
  private func write(_ estate: Estate, _ loader: inout BulkLoader) throws {
    for title in estate.titles { try loader.insert(title.deed, covering: title.units) }
    for file in estate.files { try loader.insert(file) }
    for year in estate.years {
      try loader.insert(year.account)
      for spending in year.spending { try loader.insert(spending) }
      try loader.insert(year.audit)
    }
  }

  /// Writes shrines and the projects on them and on endowments.
  private func writeSites(_ loader: inout BulkLoader) throws {
    for shrine in ShrineStream(world: world, seed: seed, count: scale.shrines) {
      try loader.insert(shrine)
    }
    for project in ProjectStream(world: world, scale: scale, seed: seed, today: today) {
      try loader.insert(project)
    }
  }

  private func writeQueue(
    _ loader: inout BulkLoader, _ queue: QueueBook, _ progress: (DemoProgress) -> Void
  ) throws {
    let addresses = queue.addresses()
    for address in addresses { try loader.insert(address) }
    progress(DemoProgress(stage: .queue, done: addresses.count, total: scale.queueItems))
  }

  /// Records between two reports of progress.
  private static let stride = 10_000
}
