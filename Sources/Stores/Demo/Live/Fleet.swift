import Domain
import Foundation
import Persian

/// The cloud's inventory as the simulator last read it, and whose turn it is.
struct Fleet: Sendable {
  let machines: [WorkingMachine]
  let hosts: [HostMachine]
  private let onHost: [RecordID<HostMachine>?: [Int]]
  private var turn = 0
  private var sampledMinute: Int?

  /// Machines brought up to date in one step.
  private static let share = 400
  /// Steps before the inventory is read again.
  private static let lifetime = 200

  init(_ store: SQLiteStore) async throws(SourceError) {
    let query = RecordQuery<VirtualMachine>(sort: Sort(.name))
    var machines: [WorkingMachine] = []
    while true {
      let page = try await store.page(
        query, window: Window(offset: machines.count, limit: 2_000))
      machines += page.rows.map(WorkingMachine.init)
      if page.rows.isEmpty || machines.count >= page.total { break }
    }
    self.machines = machines.sorted { $0.id < $1.id }
    hosts = try await store.hosts()
    onHost = Dictionary(grouping: self.machines.indices) { [machines = self.machines] index in
      machines[index].host
    }
  }

  var isStale: Bool { turn >= Self.lifetime }

  /// The loads of the machines whose turn it is, and of every host.
  mutating func loads(
    _ model: LoadModel, at moment: Date
  ) -> (
    machines: [(id: RecordID<VirtualMachine>, cpu: Double, memory: Double)],
    hosts: [(id: RecordID<HostMachine>, cpu: Double, memory: Double)]
  ) {
    let current = machines.map { machine in
      machine.state == .active ? model.load(ofMachine: machine.id.raw, at: moment) : (0, 0)
    }
    let turns = max(1, (machines.count + Self.share - 1) / Self.share)
    let due = stride(from: turn % turns, to: machines.count, by: turns)
    turn += 1
    return (
      due.map { (machines[$0].id, current[$0].0, current[$0].1) },
      hosts.map { host in
        let carried = (onHost[host.id] ?? []).map { index in
          (machines[index].size, current[index].0, current[index].1)
        }
        let load = HostLoad(of: carried, on: host)
        return (host.id, load.cpu, load.memory)
      }
    )
  }

  /// Whether a new minute has begun since the last sample.
  mutating func isSampleDue(at moment: Date) -> Bool {
    let minute = Int((moment.timeIntervalSince1970 / LoadHistory.interval).rounded(.down))
    defer { sampledMinute = minute }
    return sampledMinute != minute
  }
}
