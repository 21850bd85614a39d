import Domain
import Persian

/// What the store has of one kind of records, as rows of an import would state it, by the key of the kind.
struct StandingRows {
  private(set) var rows: [String: [ImportColumn: String]] = [:]
  private let key: ImportColumn

  /// Reads all records of a kind that metrics can tell of.
  init(_ kind: ImportKind, in records: any RecordSource) async throws(SourceError) {
    key = MetricDelivery.key(of: kind)
    let codes = try await ReferredCodes(kind, in: records)
    switch kind {
    case .tenants:
      add(try await records.all(Tenant.self, by: .code)) { $0.stated }
    case .cloudProjects:
      add(try await records.all(CloudProject.self, by: .code)) { $0.stated(codes) }
    case .hosts:
      add(try await records.all(HostMachine.self, by: .name)) { $0.stated }
    case .machines:
      add(try await records.all(VirtualMachine.self, by: .code)) { $0.stated(codes) }
    case .volumes:
      add(try await records.all(Volume.self, by: .code)) { $0.stated(codes) }
    case .images:
      add(try await records.all(SystemImage.self, by: .code)) { $0.stated(codes) }
    case .networks:
      add(try await records.all(CloudNetwork.self, by: .code)) { $0.stated(codes) }
    case .gpuNodes:
      add(try await records.all(GPUNode.self, by: .code)) { $0.stated }
    case .certificates:
      add(try await records.all(Certificate.self, by: .code)) { $0.stated(codes) }
    default: break
    }
  }

  private mutating func add<Record>(
    _ records: [Record], _ stated: (Record) -> StatedRow
  ) {
    for record in records {
      let row = stated(record).compactMapValues { $0?.description }.filter { !$0.value.isEmpty }
      if let code = row[key] { rows[code] = row }
    }
  }
}

/// The codes by which rows name what the store knows by keys.
struct ReferredCodes {
  private var tenants: [RecordID<Tenant>: CleanText] = [:]
  private var projects: [RecordID<CloudProject>: CleanText] = [:]
  private var machines: [RecordID<VirtualMachine>: CleanText] = [:]

  init(_ kind: ImportKind, in records: any RecordSource) async throws(SourceError) {
    guard kind != .tenants, kind != .hosts, kind != .gpuNodes else { return }
    for tenant in try await records.all(Tenant.self, by: .code) { tenants[tenant.id] = tenant.code }
    guard kind == .machines || kind == .volumes else { return }
    for project in try await records.all(CloudProject.self, by: .code) {
      projects[project.id] = project.code
    }
    guard kind == .volumes else { return }
    for machine in try await records.all(VirtualMachine.self, by: .code) {
      machines[machine.id] = machine.code
    }
  }

  subscript(tenant: RecordID<Tenant>?) -> String? { tenant.flatMap { tenants[$0]?.string } }
  subscript(project: RecordID<CloudProject>?) -> String? {
    project.flatMap { projects[$0]?.string }
  }
  subscript(machine: RecordID<VirtualMachine>?) -> String? {
    machine.flatMap { machines[$0]?.string }
  }
}
