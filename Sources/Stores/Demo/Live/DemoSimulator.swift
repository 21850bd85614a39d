package import Domain
package import Foundation
import Persian

/// Keeps a demonstration store alive: rents come in or are demanded, leases are renewed, deeds issued,
/// files heard, accounts audited, addresses arrive, machines work.
///
/// It writes through the same calls as real feeds would. Whatever a step does follows from the seed,
/// the moment and what is in the store.
package actor DemoSimulator {
  package nonisolated var unownedExecutor: UnownedSerialExecutor {
    thread.asUnownedSerialExecutor()
  }

  private let thread = WaitingThread(label: "didban.simulator")
  private let store: SQLiteStore
  private let seed: DemoSeed
  private let world: DemoWorld
  private let model: LoadModel
  private var fleet: Fleet?

  /// Reads the places and phrases; throws where they are missing or damaged.
  package init(
    store: SQLiteStore, seed: DemoSeed, places: PlacesFolder? = nil
  ) throws(DemoError) {
    self.store = store
    self.seed = seed
    let folder = if let places { places } else { try PlacesFolder.bundled() }
    world = try DemoWorld(folder)
    model = LoadModel(seed: seed, purposes: world.purposes)
  }

  /// Steps at this pace until the task is cancelled; after a failure it waits longer and tries again.
  package func run(
    every pace: Duration = .seconds(3), clock: any Clock<Duration> = ContinuousClock(),
    now: @Sendable () -> Date,
    report: @Sendable (Result<DemoStep, SourceError>) -> Void = { _ in }
  ) async {
    var patience = Patience(pace: pace)
    while !Task.isCancelled {
      do throws(SourceError) {
        report(.success(try await step(at: now())))
        patience.succeed()
      } catch {
        // What was read before the failure may no longer be true.
        fleet = nil
        patience.fail()
        report(.failure(error))
      }
      guard (try? await clock.sleep(for: patience.pause)) != nil else { return }
    }
  }

  /// Lets the world go on to this moment.
  @discardableResult
  package func step(at moment: Date) async throws(SourceError) -> DemoStep {
    var random = seed.random(.step, Int((moment.timeIntervalSince1970 * 1_000).rounded()))
    var step = DemoStep()
    try await moveLoads(to: moment, &step)
    let office = OfficeDay(store: store, world: world, moment: moment)
    try office.collectRents(&random, &step)
    try office.issueDeed(&random, &step)
    try office.renewLease(&random, &step)
    try office.registerEndowment(&random, &step)
    try office.receiveAddresses(&random, &step)
    try office.demandArrears(&random, &step)
    try office.hearFile(&random, &step)
    try office.auditAccounts(&random, &step)
    return step
  }

  private func moveLoads(to moment: Date, _ step: inout DemoStep) async throws(SourceError) {
    var fleet = if let fleet { fleet } else { try await Fleet(store) }
    let loads = fleet.loads(model, at: moment)
    try store.setLoads(loads.machines, hosts: loads.hosts)
    step.loads = loads.machines.count
    if fleet.isSampleDue(at: moment) {
      let sample = LoadHistory(model: model, machines: fleet.machines, hosts: fleet.hosts)
        .sample(at: moment)
      try store.recordLoadSample(
        cpu: sample.cpu, memory: sample.memory, gpu: sample.gpu, at: moment)
      step.sampled = true
    }
    // Operators move machines too: now and then the inventory is read anew.
    self.fleet = fleet.isStale ? nil : fleet
  }
}
