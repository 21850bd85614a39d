package import Domain
package import Foundation
import GRDB
import Persian

extension SQLiteStore {
  /// Samples of load kept: two days at one a minute.
  private static let samplesKept = 2_880

  /// Records the loads of machines and hosts, all in one transaction; unknown ids are passed over.
  package func setLoads(
    _ machines: [(id: RecordID<VirtualMachine>, cpu: Double, memory: Double)],
    hosts: [(id: RecordID<HostMachine>, cpu: Double, memory: Double)]
  ) throws(SourceError) {
    try writeNow { db in
      let machine = try RowWriter(
        db, "UPDATE machine SET cpu_load = ?, memory_load = ? WHERE id = ?")
      for load in machines {
        try machine.run(Load.stored(load.cpu), Load.stored(load.memory), load.id.raw)
      }
      let host = try RowWriter(db, "UPDATE host SET cpu_load = ?, memory_load = ? WHERE id = ?")
      for load in hosts {
        try host.run(Load.stored(load.cpu), Load.stored(load.memory), load.id.raw)
      }
    }
  }

  /// Moves a machine to another state.
  package func setState(
    _ state: VirtualMachineState, of machine: RecordID<VirtualMachine>
  ) throws(SourceError) {
    try writeNow { db in
      try db.execute(
        sql: "UPDATE machine SET state = ? WHERE id = ?", arguments: [state.rawValue, machine.raw])
      try Self.expectChange(db, "no such machine")
    }
  }

  /// Moves a host to another state.
  package func setState(
    _ state: HostState, of host: RecordID<HostMachine>
  ) throws(SourceError) {
    try writeNow { db in
      try db.execute(
        sql: "UPDATE host SET state = ? WHERE id = ?", arguments: [state.rawValue, host.raw])
      try Self.expectChange(db, "no such host")
    }
  }

  /// Adds a sample to the history of the whole cloud's load, and drops what is too old to show.
  package func recordLoadSample(
    cpu: Double, memory: Double, gpu: Double?, at moment: Date
  ) throws(SourceError) {
    try writeNow { db in
      try CloudWriter(db).write(cpu: cpu, memory: memory, gpu: gpu, at: moment)
      try db.execute(
        sql: """
          DELETE FROM load_sample
          WHERE at <= (SELECT at FROM load_sample ORDER BY at DESC LIMIT 1 OFFSET ?)
          """, arguments: [Self.samplesKept])
    }
  }
}
