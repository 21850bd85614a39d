import Domain
import Persian

/// The projects of agencies, two to five each, and which of them a machine runs in.
struct ProjectRoster: Sendable {
  struct Entry: Sendable {
    let id: RecordID<CloudProject>
    let name: CleanText
  }

  /// The projects of each agency.
  let entries: [[Entry]]
  private let seed: DemoSeed

  init(agencies: [Agency], seed: DemoSeed) {
    var next: Int64 = 1
    entries = agencies.enumerated().map { index, agency in
      var random = seed.random(.cloudProject, index)
      return Self.purposes.prefix(random.integer(2...5)).map { purpose in
        defer { next += 1 }
        return Entry(id: RecordID(next), name: "\(agency.code)-\(purpose)")
      }
    }
    self.seed = seed
  }

  /// The project of a machine: most are in the first; a few, made before there were any, in none.
  func project(ofMachine id: Int64, agency: Int) -> Entry? {
    var random = seed.random(.cloudProject, -Int(id))
    if random.chance(0.04) { return nil }
    let own = entries[agency]
    for entry in own.dropLast() where random.chance(0.45) { return entry }
    return own.last
  }

  private static let purposes: [CleanText] = ["production", "data", "staging", "lab", "archive"]
}

/// Projects with quotas that fit what they hold: most within their agency's, a few nearly full.
struct ProjectPlan: Sendable {
  let roster: ProjectRoster
  let seed: DemoSeed
  let today: Day

  func projects(of tenants: [Tenant], machines: [VirtualMachine]) -> [CloudProject] {
    let held = Dictionary(grouping: machines, by: \.project)
      .mapValues { $0.reduce(Resources.zero) { $0 + $1.size } }
    return zip(tenants, roster.entries).enumerated().flatMap { index, pair in
      let (tenant, entries) = pair
      return entries.enumerated().map { place, entry in
        var random = seed.random(.cloudProject, Int(entry.id.raw) << 32)
        let allocated = held[entry.id] ?? .zero
        let quota = Self.quota(
          for: allocated, of: tenant, (agency: index, place: place), &random)
        return CloudProject(
          id: entry.id, code: DemoCode.project(entry.id.raw), name: entry.name, tenant: tenant.id,
          tenantName: tenant.name, quota: quota,
          state: allocated == .zero || random.chance(0.03) ? .disabled : .enabled,
          created: today.advanced(by: -random.integer(901...1_400)))
      }
    }
  }

  private static func quota(
    for allocated: Resources, of tenant: Tenant, _ position: (agency: Int, place: Int),
    _ random: inout DemoRandom
  ) -> Resources {
    // The first project of an agency that is short is short as well; one in eight agencies has a full one.
    let isTight = position.agency % 4 == 2
    let isFull = position.agency % 8 == 5 && position.place == 1
    let near = random.real(position.place == 0 ? 0.93...0.98 : 0.6...0.85)
    let part = isFull ? 0 : random.real(0.75...1)
    func granted(_ kind: ResourceKind) -> Int {
      let (own, all) = (Double(allocated[kind]), Double(tenant.allocated[kind]))
      guard all > 0, own > 0 else { return 0 }
      // Agencies that are short themselves promised their projects more than there is.
      if isTight { return Int((own / near).rounded(.up)) }
      // As in OpenStack itself, few agencies bound the GPUs of a project.
      if kind == .gpu { return 0 }
      return Int(own * (1 + part * (Double(tenant.quota[kind]) / all - 1)))
    }
    return Resources(
      vcpus: granted(.vcpu), memoryMiB: granted(.memory), diskGiB: granted(.disk),
      gpus: granted(.gpu))
  }
}
