import Domain
import Persian

/// Images of the demonstration, of systems that do not exist: what all may use, and what agencies made.
struct ImagePlan: Sendable {
  let images: [SystemImage]

  /// Systems with their versions, the youngest last, and how far off the end of its support is.
  private static let systems: [(name: CleanText, versions: [CleanText])] = [
    ("Demo Linux", ["7", "8", "9", "10"]), ("Demo Server", ["2019", "2022", "2025"]),
    ("Demo Desktop", ["11", "12"]), ("Demo Appliance", ["3.1", "3.2"]),
  ]

  init(of cloud: CloudPlan, seed: DemoSeed, today: Day) {
    var images: [SystemImage] = []
    func add(
      _ name: CleanText, _ system: CleanText, _ version: CleanText, left: Int,
      _ visibility: ImageVisibility, of tenant: Tenant?
    ) {
      let id = images.count + 1
      var random = seed.random(.image, id)
      let age = random.integer(30...900)
      let state = Self.rare(id) ?? (left < -200 ? .deactivated : .active)
      images.append(
        SystemImage(
          id: RecordID(Int64(id)), code: "img-\(DemoCode.padded(id, to: 4))", name: name,
          system: system, version: version, supportEnd: today.advanced(by: left),
          sizeGiB: Self.sizes.draw(&random), state: state, visibility: visibility,
          tenant: tenant?.id, tenantName: tenant?.name ?? "", created: today.advanced(by: -age),
          lastUsed: random.chance(0.85) ? today.advanced(by: -random.integer(0...age)) : nil))
    }
    for (name, versions) in Self.systems {
      for (place, version) in versions.enumerated() {
        let left = (place - versions.count) * 400 + 700
        let base = CleanText(RawText("\(name) \(version)"))
        add(base, name, version, left: left, .public, of: nil)
        add("\(base) minimal", name, version, left: left, .public, of: nil)
      }
    }
    for (place, tenant) in cloud.tenants.enumerated() {
      let (name, versions) = Self.systems[place % Self.systems.count]
      let age = place % versions.count
      let version = versions[versions.count - 1 - age]
      let left = 300 - age * 400
      add("\(tenant.code)-golden", name, version, left: left, .private, of: tenant)
      if place.isMultiple(of: 3) {
        add("\(tenant.code)-web", name, version, left: left, .shared, of: tenant)
      }
    }
    self.images = images
  }

  /// States so rare that a few images get them by number.
  private static func rare(_ id: Int) -> SystemImageState? {
    switch id % 30 {
    case 12: .preparing
    case 16: .error
    case 19: .deleting
    case 21: .deleted
    default: nil
    }
  }

  private static let sizes = Odds<Int>([(2, 20), (8, 20), (20, 20), (40, 8)], last: (4, 30))
}
