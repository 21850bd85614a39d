import Domain
import GRDB

/// What machines hold of their hosts, as read from the store.
enum HoldingRow {
  private static let query = """
    SELECT id, host, vcpus, memory_mib, disk_gib, gpus FROM machine
    WHERE state NOT IN (?, ?) AND host IS NOT NULL
    ORDER BY host, id
    """

  /// Every machine's but those that were shelved, are no more or are on no host.
  static func all(_ db: Database) throws -> [MachineHolding] {
    let statement = try db.cachedStatement(sql: query)
    return try Row.fetchAll(
      statement,
      arguments: [
        VirtualMachineState.shelved.rawValue, VirtualMachineState.deleted.rawValue,
      ]
    ).map {
      MachineHolding(id: $0.id(0), host: $0.id(1), size: $0.resources(2))
    }
  }
}
