import Domain
import Persian

/// Data centres of the demonstration: one for each name that hosts give, the first the main one.
struct SitePlan: Sendable {
  let sites: [Site]

  init(of cloud: CloudPlan, world: DemoWorld, seed: DemoSeed) {
    var names: [CleanText] = []
    for host in cloud.hosts where !names.contains(host.site) { names.append(host.site) }
    sites = names.enumerated().map { index, name in
      var random = seed.random(.site, index + 1)
      let hosts = cloud.hosts.filter { $0.site == name }
      // A host of this size draws some six tenths of a kilowatt.
      let used = hosts.count * 6 / 10 + random.integer(4...9)
      return Site(
        id: RecordID(Int64(index + 1)), code: "dc-\(DemoCode.padded(index + 1, to: 2))",
        name: name, role: index == 0 ? .main : .backup,
        province: world.atlas.provinces[index % world.atlas.provinces.count].name,
        powerKW: used * 100 / random.integer(58...82), usedKW: used,
        temperature: random.integer(22...26), link: index == 0 ? .up : .degraded,
        lag: index == 0 ? nil : random.integer(5...90), racks: Set(hosts.map(\.rack)).count,
        content: .none)
    }
  }
}
