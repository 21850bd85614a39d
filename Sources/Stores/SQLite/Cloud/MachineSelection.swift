import Domain
import GRDB

extension Selection {
  /// The virtual machines a query asks for.
  init(_ query: VirtualMachineQuery) {
    var conditions = Conditions()
    conditions.require("tenant", is: query.filter.tenant)
    conditions.require("state", is: query.filter.state)
    self.init(
      table: "machine", order: Self.order(query.sort.column),
      descending: query.sort.descending, conditions: conditions,
      counting: .tally("machine_tally"), words: SearchText.words(query.filter.text))
  }

  private static func order(_ column: VirtualMachineColumn) -> ListOrder {
    switch column {
    case .name: ListOrder("machine", "name_key")
    case .tenant: ListOrder("machine", "tenant", names: "tenant")
    case .state: ListOrder("machine", "state")
    case .vcpus: ListOrder("machine", "vcpus")
    case .memory: ListOrder("machine", "memory_mib")
    case .cpuLoad: ListOrder("machine", "cpu_load")
    }
  }
}
