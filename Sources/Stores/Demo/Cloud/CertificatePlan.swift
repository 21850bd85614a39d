import Domain
import Persian

/// Certificates of the demonstration: those of what agencies show to the public, and the cloud's own.
struct CertificatePlan: Sendable {
  let certificates: [Certificate]

  /// Machines with these purposes in their names show a certificate.
  private static let shown: Set<String> = ["portal", "auth", "api", "mail", "web"]
  private static let own: [CleanText] = ["api", "dashboard", "identity", "images", "registry"]

  init(of cloud: CloudPlan, seed: DemoSeed, today: Day) {
    var certificates: [Certificate] = []
    func add(_ name: CleanText, _ service: CleanText, _ tenant: Tenant?) {
      let id = certificates.count + 1
      var random = seed.random(.certificate, id)
      let length = Self.lengths.draw(&random)
      // Most are renewed a month before they end; some are seen to late, or not at all.
      let left = Self.late(id) ?? random.integer(31...length)
      certificates.append(
        Certificate(
          id: RecordID(Int64(id)), code: "crt-\(DemoCode.padded(id, to: 5))", name: name,
          service: service, issuer: length > 100 ? "Demo CA G1" : "Demo CA G2",
          tenant: tenant?.id, tenantName: tenant?.name ?? "",
          notBefore: today.advanced(by: left - length), expires: today.advanced(by: left)))
    }
    // Names end in a domain that nobody can register.
    for service in Self.own { add("\(service).cloud.example", service, nil) }
    for tenant in cloud.tenants {
      for machine in cloud.machines where machine.tenant == tenant.id {
        let parts = machine.name.string.split(separator: "-")
        guard parts.count == 3, Self.shown.contains(String(parts[1])) else { continue }
        // One in four has a name of its own; the others stand behind those.
        guard Int(parts[2]).map({ $0 % 4 == 1 }) == true else { continue }
        let host = CleanText(RawText("\(parts[1])\(parts[2])"))
        add("\(host).\(tenant.code).example", machine.name, tenant)
      }
    }
    self.certificates = certificates
  }

  /// Days left of the few that are not renewed in time.
  private static func late(_ id: Int) -> Int? {
    switch id % 40 {
    case 3: -9
    case 11: 2
    case 17: 6
    case 23: 12
    case 28: 19
    case 34: 27
    default: nil
    }
  }

  private static let lengths = Odds<Int>([(90, 45)], last: (365, 55))
}
