import Domain
import Persian

/// The reader of tenants rows; a quota that is not stated, or −1 as OpenStack writes it, is no limit.
struct TenantParser: RowParser {
  let header: HeaderMap

  func record(from values: inout RowValues) throws(ImportRejection) -> ImportRecord {
    .tenant(
      Tenant(
        id: RecordID(0), code: try values.requiredCode(header.slot(.code)),
        name: try values.requiredName(header.slot(.name)),
        quota: try values.resources(in: header, isWhole: false, Amounts.quota), allocated: .zero,
        machines: 0,
        cpuLoad: nil, memoryLoad: nil))
  }
}

/// The reader of hosts rows.
struct HostParser: RowParser {
  let header: HeaderMap

  func record(from values: inout RowValues) throws(ImportRejection) -> ImportRecord {
    .host(
      HostMachine(
        id: RecordID(0), name: try values.requiredCode(header.slot(.name)),
        site: try values.requiredName(header.slot(.site)),
        rack: values.name(header.slot(.rack)),
        state: try values.requiredValue(header.slot(.state), CloudWords.hostState.read),
        capacity: try values.resources(in: header, isWhole: true, Amounts.count), allocated: .zero,
        machines: 0,
        cpuLoad: try values.value(header.slot(.cpuLoad), Amounts.share),
        memoryLoad: try values.value(header.slot(.memoryLoad), Amounts.share)))
  }
}

/// The reader of machines rows; one that runs, or may run again at once, is on a host.
struct MachineParser: RowParser {
  let header: HeaderMap

  func record(from values: inout RowValues) throws(ImportRejection) -> ImportRecord {
    let host = try values.code(header.slot(.host))
    let state = try values.requiredValue(header.slot(.state), CloudWords.machineState.read)
    if host.isEmpty, state.standsOnHost { throw .missing(.host) }
    return .machine(
      Referring(
        VirtualMachine(
          id: RecordID(0), code: try values.requiredCode(header.slot(.code)),
          name: try values.requiredName(header.slot(.name)), tenant: RecordID(0),
          tenantName: "", host: nil, hostName: "", state: state,
          size: try values.resources(in: header, isWhole: true, Amounts.count),
          address: try values.code(header.slot(.address)),
          cpuLoad: try values.value(header.slot(.cpuLoad), Amounts.share),
          memoryLoad: try values.value(header.slot(.memoryLoad), Amounts.share),
          created: try values.requiredValue(header.slot(.created), Dates.day),
          role: try values.value(header.slot(.role), CloudWords.role.read) ?? .service,
          hypervisorName: try values.code(header.slot(.hypervisorName))),
        codes: [
          .tenantCode: try values.requiredCode(header.slot(.tenantCode)),
          .projectCode: try values.code(header.slot(.projectCode)),
          .host: host,
        ]))
  }
}

extension RowValues {
  /// What a row states of each kind of capacity; nothing stated is none.
  ///
  /// What is whole has processors and memory: a row has to state them.
  func resources(
    in header: HeaderMap, isWhole: Bool, _ read: (String) throws(ValueFault) -> Int
  ) throws(ImportRejection) -> Resources {
    func amount(_ column: ImportColumn, isRequired: Bool) throws(ImportRejection) -> Int {
      let slot = header.slot(column)
      return isRequired ? try requiredValue(slot, read) : try value(slot, read) ?? 0
    }
    return Resources(
      vcpus: try amount(.vcpus, isRequired: isWhole),
      memoryMiB: try amount(.memory, isRequired: isWhole),
      diskGiB: try amount(.disk, isRequired: false),
      gpus: try amount(.gpus, isRequired: false))
  }
}
