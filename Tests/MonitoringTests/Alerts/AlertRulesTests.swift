import Domain
import Foundation
import Monitoring
import Persian
import Testing

struct AlertRulesTests {
  private let rules = AlertRules()
  private let now = Date(timeIntervalSince1970: 1_800_000_000)

  @Test func `nothing is found where all is well`() {
    #expect(rules.alerts(in: .well(at: now), at: now).isEmpty)
  }

  @Test func `a source never read finds nothing, not even that all is well`() {
    let schedule = Schedule(every: .seconds(2))
    let readings = Readings(
      registry: Reading(unread: schedule), cloud: Reading(unread: schedule),
      addresses: Reading(unread: schedule), host: Reading(unread: schedule))
    #expect(rules.alerts(in: readings, at: now).isEmpty)
    #expect(readings.registry.freshness(at: now) == .unknown)
  }

  @Test(
    arguments: [
      (.days90, (1, 2, 3), 3), (.days60, (1, 2, 3), 2), (.days30, (1, 2, 3), 1),
      (.days30, (0, 2, 3), nil), (.days90, (0, 0, 0), nil),
    ] as [(LeaseHorizon, (Int, Int, Int), Int?)])
  func `leases that end within the horizon are a notice`(
    horizon: LeaseHorizon, within: (Int, Int, Int), expected: Int?
  ) {
    let rules = AlertRules(AlertThresholds(leaseHorizon: horizon))
    let found = rules.alerts(in: Figures.registry(within: within))
    let wanted = expected.map {
      Alert(
        severity: .notice,
        finding: .leasesExpiring(count: $0, withinDays: horizon.rawValue))
    }
    #expect(found == [wanted].compactMap { $0 })
  }

  @Test func `expired leases and overdue rents are warnings`() {
    let found = rules.alerts(in: Figures.registry(expired: 1, overdue: (1, 500)))
    #expect(
      found == [
        Alert(severity: .warning, finding: .leasesExpired(count: 1)),
        Alert(severity: .warning, finding: .rentOverdue(count: 1, amount: Rial(500))),
      ])
  }

  @Test func `rent is told of from the age that is set`() {
    let figures = Figures.registry(overdue: (3, 700))
    for age in ArrearsAge.allCases {
      let rules = AlertRules(AlertThresholds(arrearsFrom: age))
      #expect(
        rules.alerts(in: figures).map(\.finding) == [.rentOverdue(count: 3, amount: Rial(700))])
    }
    var young = figures
    young.depth.byArrearsAge = [.upTo60Days: Arrears(count: 3, amount: Rial(700))]
    #expect(AlertRules(AlertThresholds(arrearsFrom: .upTo90Days)).alerts(in: young).isEmpty)
  }

  @Test func `each rule of title, money and trusteeship speaks for itself`() {
    #expect(rules.alerts(in: Figures.registry()).isEmpty)
    var findings = RegistryFindings()
    findings.encroachedWithoutDeed = 1
    findings.deedsWithoutUnit = 2
    findings.unitsTwiceDeeded = 3
    findings.incomeUnspent = 4
    findings.trusteesEnded = 5
    findings.dormant = 7
    findings.currentYear = 1404
    findings.uncleared = [1402: 2, 1403: 4, 1404: 100]
    let found = rules.alerts(in: Figures.registry(findings: findings))
    #expect(
      found.map(\.finding) == [
        .encroachedWithoutDeed(count: 1), .deedsWithoutUnit(count: 2),
        .unitsTwiceDeeded(count: 3), .incomeUnspent(count: 4), .trusteesEnded(count: 5),
        .accountsUncleared(count: 6, throughYear: 1403), .endowmentsDormant(count: 7),
      ])
    #expect(found.first?.severity == .critical && found.last?.severity == .notice)
    let patient = AlertRules(AlertThresholds(clearanceYears: 2))
    #expect(
      patient.alerts(in: Figures.registry(findings: findings)).map(\.finding)
        .contains(.accountsUncleared(count: 2, throughYear: 1402)))
  }

  @Test func `a breakdown that does not add up is named`() {
    let found = rules.alerts(in: Figures.registry(endowments: 10, organisation: 9))
    #expect(found == [Alert(severity: .warning, finding: .figuresDisagree(.custody))])
  }

  @Test(
    arguments: [
      (899, nil), (900, .warning), (999, .warning), (1000, .critical), (1200, .critical),
    ] as [(Int, Severity?)])
  func `a quota counts from its limit on`(vcpus: Int, expected: Severity?) {
    let found = rules.alerts(in: Figures.cloud(tenants: [Figures.tenant(vcpus: vcpus)]))
    #expect(found.first?.severity == expected)
    #expect(found.count == (expected == nil ? 0 : 1))
  }

  @Test func `a tenant is told of once, about what it is shortest of`() {
    let tenant = Figures.tenant(vcpus: 950, memoryMiB: 980)
    #expect(
      rules.alerts(in: Figures.cloud(tenants: [tenant])) == [
        Alert(
          severity: .warning,
          finding: .quotaNearFull(tenant: tenant.name, kind: .memory, share: 0.98))
      ])
  }

  @Test(
    arguments: [
      (899, nil), (900, .warning), (1000, .critical), (1200, .critical),
    ] as [(Int, Severity?)])
  func `a project's quota counts as an agency's does, as long as it may be worked in`(
    vcpus: Int, expected: Severity?
  ) {
    let allocated = Resources(vcpus: vcpus, memoryMiB: 0, diskGiB: 0, gpus: 0)
    var project = CloudProject(
      id: RecordID(1), code: "p-1", name: "سامانه‌ها", tenant: RecordID(1), tenantName: "اوقاف",
      quota: Resources(vcpus: 1_000, memoryMiB: 0, diskGiB: 0, gpus: 0), state: .enabled,
      created: nil,
      use: ProjectUse(allocated: allocated, machines: 1, cpuLoad: nil, memoryLoad: nil))
    var cloud = Figures.cloud(tenants: [])
    cloud.projects = [project]
    let found = rules.alerts(in: cloud)
    #expect(found.map(\.severity) == (expected.map { [$0] } ?? []))
    for alert in found {
      #expect(
        AlertSubject(of: alert.finding)
          == AlertSubject(
            of: .projectQuotaNearFull(ProjectTitle(of: project), kind: .memory, share: 0.5)))
    }
    project.state = .disabled
    cloud.projects = [project]
    #expect(rules.alerts(in: cloud) == [])
  }

  @Test(
    arguments: [
      (999, 2_048, nil), (1_000, 2_048, nil), (1_001, 2_048, .vcpu), (1_001, 4_096, .memory),
      (1_001, 2_049, .vcpu),
    ] as [(Int, Int, ResourceKind?)])
  func `quotas of projects beyond the agency's are told of once, by the kind furthest beyond`(
    vcpus: Int, memoryMiB: Int, expected: ResourceKind?
  ) {
    var tenant = Figures.tenant(vcpus: 0)
    let quota = Resources(vcpus: 1_000, memoryMiB: 2_048, diskGiB: 0, gpus: 0)
    // Of what the agency has no limit of, nothing granted is too much.
    let granted = Resources(vcpus: vcpus, memoryMiB: memoryMiB, diskGiB: 900, gpus: 3)
    tenant.grants = ProjectGrants(projects: 2, quota: quota, granted: granted)
    let found = rules.alerts(in: Figures.cloud(tenants: [tenant]))
    let wanted = expected.map { kind in
      Alert(
        severity: .warning,
        finding: .projectsOvergranted(
          tenant: tenant.name, kind: kind, granted: granted[kind], quota: quota[kind]))
    }
    #expect(found == [wanted].compactMap(\.self))
    for alert in found {
      let other = AlertFinding.projectsOvergranted(
        tenant: tenant.name, kind: .disk, granted: 7, quota: 5)
      #expect(AlertSubject(of: alert.finding) == AlertSubject(of: other))
    }
  }

  @Test(
    arguments: [
      (2, 3, nil), (3, 3, nil), (4, 3, .gpu),
    ] as [(Int, Int, ResourceKind?)])
  func `promises count as soon as they are beyond what is free`(
    promised: Int, free: Int, expected: ResourceKind?
  ) {
    var cloud = Figures.cloud(
      capacity: Resources(vcpus: 0, memoryMiB: 0, diskGiB: 0, gpus: free))
    cloud.duties.onboarding.promised = Resources(
      vcpus: 0, memoryMiB: 0, diskGiB: 0, gpus: promised)
    #expect(
      rules.alerts(in: cloud).map(\.finding)
        == (expected.map {
          [.capacityOverpromised(kind: $0, promised: promised, free: free)]
        } ?? []))
  }

  @Test(
    arguments: [
      ([.later: 9], []),
      (
        [.within30Days: 2, .later: 9],
        [Alert(severity: .warning, finding: .certificatesEnding(count: 2, withinDays: 30))]
      ),
      (
        [.within14Days: 1, .within30Days: 2],
        [Alert(severity: .critical, finding: .certificatesEnding(count: 1, withinDays: 14))]
      ),
      (
        [.ended: 3, .within7Days: 1],
        [
          Alert(severity: .critical, finding: .certificatesEnded(count: 3)),
          Alert(severity: .critical, finding: .certificatesEnding(count: 1, withinDays: 7)),
        ]
      ),
    ] as [([CertificateTerm: Int], [Alert])])
  func `certificates are told of by the shortest term that holds any`(
    counts: [CertificateTerm: Int], expected: [Alert]
  ) {
    var cloud = Figures.cloud()
    cloud.duties.certificates = counts
    #expect(rules.alerts(in: cloud) == expected)
  }

  @Test(
    arguments: [
      ([:], nil), ([.upToADay: 9], nil), ([.upToADay: 9, .upTo7Days: 2], (.warning, 2)),
      ([.upTo7Days: 2, .upTo30Days: 1], (.critical, 3)), ([.older: 4], (.critical, 4)),
      ([.never: 1, .upTo7Days: 0], (.critical, 1)), ([.upTo7Days: 0], nil),
    ] as [([BackupAge: Int], (Severity, Int)?)])
  func `machines without a good backup are told of together, as badly as the worst of them`(
    counts: [BackupAge: Int], expected: (Severity, Int)?
  ) {
    var cloud = Figures.cloud()
    cloud.duties.backups.machines = counts
    let wanted = expected.map {
      Alert(severity: $0.0, finding: .machinesUnbacked(count: $0.1, days: 1))
    }
    #expect(rules.alerts(in: cloud) == [wanted].compactMap { $0 })
  }

  @Test func `the age from which a missing backup is told of can be set`() {
    var cloud = Figures.cloud()
    cloud.duties.backups.machines = [.upToADay: 1, .upTo7Days: 2, .upTo30Days: 4, .never: 8]
    func found(_ age: BackupAge) -> [AlertFinding] {
      AlertRules(AlertThresholds(backupsFrom: age)).alerts(in: cloud).map(\.finding)
    }
    // A backup of yesterday is never too old.
    #expect(found(.upToADay) == [.machinesUnbacked(count: 14, days: 1)])
    #expect(found(.upTo30Days) == [.machinesUnbacked(count: 12, days: 7)])
    #expect(found(.older) == [.machinesUnbacked(count: 8, days: 30)])
  }

  @Test func `backups that failed and GPUs that idle are warnings`() {
    var cloud = Figures.cloud()
    cloud.duties.backups.failed = 3
    cloud.duties.idleGPUs = IdleGPUs(nodes: 2, gpus: 12)
    #expect(
      rules.alerts(in: cloud) == [
        Alert(severity: .warning, finding: .backupsFailed(count: 3, withinDays: 7)),
        Alert(severity: .warning, finding: .gpusIdle(nodes: 2, gpus: 12)),
      ])
  }

  @Test(
    arguments: [
      (0, 0, 0, []),
      (2, 0, 0, [Alert(severity: .warning, finding: .findingsOverdue(count: 2, urgent: 0))]),
      (2, 1, 0, [Alert(severity: .critical, finding: .findingsOverdue(count: 2, urgent: 1))]),
      (0, 0, 3, [Alert(severity: .critical, finding: .privilegedWithoutMFA(count: 3))]),
    ] as [(Int, Int, Int, [Alert])])
  func `findings past their deadline and who may do much without MFA are told of`(
    overdue: Int, urgent: Int, exposed: Int, expected: [Alert]
  ) {
    var cloud = Figures.cloud()
    cloud.duties.findingsOverdue = overdue
    cloud.duties.urgentFindingsOverdue = urgent
    cloud.duties.privilegedWithoutMFA = exposed
    #expect(rules.alerts(in: cloud) == expected)
  }

  @Test func `milestones that slipped and promises beyond what is free are warnings`() {
    var cloud = Figures.cloud()
    cloud.duties.onboarding.overdue = 2
    #expect(
      rules.alerts(in: cloud) == [
        Alert(severity: .warning, finding: .milestonesOverdue(count: 2))
      ])
    cloud.duties.onboarding.overdue = 0
    cloud.duties.onboarding.promised = Resources(vcpus: 0, memoryMiB: 0, diskGiB: 0, gpus: 3)
    #expect(
      rules.alerts(in: cloud) == [
        Alert(
          severity: .warning, finding: .capacityOverpromised(kind: .gpu, promised: 3, free: 0))
      ])
  }

  @Test func `hosts down are critical, machines in error a warning, maintenance neither`() {
    let cloud = Figures.cloud(
      hosts: [.up: 1, .down: 2, .maintenance: 4], machines: [.error: 3, .shutoff: 5])
    #expect(
      rules.alerts(in: cloud) == [
        Alert(severity: .critical, finding: .hostsDown(count: 2)),
        Alert(severity: .warning, finding: .machinesInError(count: 3)),
      ])
    #expect(rules.alerts(in: Figures.cloud(hosts: [.down: 0], machines: [.error: 0])).isEmpty)
  }

  @Test(
    arguments: [
      (48 * 3600, nil), (48 * 3600 + 1, .warning), (7 * 86400, .warning),
      (7 * 86400 + 1, .critical), (-5, nil),
    ] as [(Int, Severity?)])
  func `the oldest open address counts once it is past the limit`(age: Int, expected: Severity?) {
    let oldest = now.addingTimeInterval(TimeInterval(-age))
    let queue = Figures.queue([
      .inReview: QueueLevel(count: 2, oldest: oldest),
      .noCandidate: QueueLevel(count: 3, oldest: now),
      .accepted: QueueLevel(count: 9, oldest: .distantPast),
    ])
    let wanted = expected.map {
      Alert(severity: $0, finding: .queueOld(oldest: oldest, count: 5))
    }
    #expect(rules.alerts(in: queue, at: now) == [wanted].compactMap { $0 })
  }

  @Test func `a queue of closed addresses only is not old`() {
    let queue = Figures.queue([.accepted: QueueLevel(count: 9, oldest: .distantPast)])
    #expect(rules.alerts(in: queue, at: now).isEmpty)
  }

  @Test(
    arguments: [
      (8499, nil), (8500, .warning), (9499, .warning), (9500, .critical), (10_000, .critical),
    ] as [(Int, Severity?)])
  func `a disk counts from its limit on`(used: Int, expected: Severity?) {
    let found = rules.alerts(in: Figures.host(disks: [Figures.disk(used: used)]))
    #expect(found.first?.severity == expected)
    #expect(found.count == (expected == nil ? 0 : 1))
  }

  @Test func `limits set the wrong way round still find what passes either`() {
    let rules = AlertRules(AlertThresholds(diskWarning: 0.9, diskCritical: 0.5))
    let found = rules.alerts(in: Figures.host(disks: [Figures.disk(used: 6000)]))
    #expect(found.map(\.severity) == [.critical])
  }

  @Test(
    arguments: [
      // failures, seconds since the last good read (nil: never), expected
      (0, 0, nil), (1, 2, nil), (2, 4, .warning), (9, 20, .warning), (9, 21, .critical),
      (1, nil, .critical), (0, nil, nil),
    ] as [(Int, Int?, Severity?)])
  func `a source fails when it fails again, or has never answered`(
    failures: Int, age: Int?, expected: Severity?
  ) {
    var reading = Reading<Int>(unread: Schedule(every: .seconds(2)))
    if let age { reading.succeed(with: 1, at: now.addingTimeInterval(TimeInterval(-age))) }
    for _ in 0..<failures { reading.fail(with: .locked, at: now) }
    let wanted = expected.map {
      Alert(severity: $0, finding: .sourceFailing(source: .cloud, error: .locked))
    }
    #expect(rules.alerts(about: .cloud, reading, at: now) == [wanted].compactMap { $0 })
  }

  @Test func `the last good figures of a failing source still count`() {
    var readings = Readings.well(at: now)
    var cloud = Reading.good(Figures.cloud(hosts: [.down: 1]), at: now)
    for _ in 1...3 { cloud.fail(with: .locked, at: now) }
    readings.take(.cloud(cloud))
    #expect(
      rules.alerts(in: readings, at: now) == [
        Alert(severity: .critical, finding: .hostsDown(count: 1)),
        Alert(severity: .warning, finding: .sourceFailing(source: .cloud, error: .locked)),
      ])
  }

  @Test func `the worst come first, then the largest, then the fullest`() {
    var readings = Readings.well(at: now)
    readings.take(
      .registry(
        .good(
          Figures.registry(within: (0, 0, 4000), expired: 7, overdue: (12, 1), organisation: 3),
          at: now)))
    readings.take(
      .cloud(
        .good(
          Figures.cloud(
            hosts: [.down: 1],
            tenants: [Figures.tenant(vcpus: 910), Figures.tenant(vcpus: 960)]), at: now)))
    readings.take(.host(.good(Figures.host(disks: [Figures.disk(used: 9900)]), at: now)))
    let found = rules.alerts(in: readings, at: now)
    let name = Figures.tenant().name
    #expect(
      found.map(\.finding) == [
        .diskNearFull(mount: "/var", share: 0.99),
        .hostsDown(count: 1),
        .rentOverdue(count: 12, amount: Rial(1)),
        .leasesExpired(count: 7),
        .quotaNearFull(tenant: name, kind: .vcpu, share: 0.96),
        .quotaNearFull(tenant: name, kind: .vcpu, share: 0.91),
        .figuresDisagree(.custody),
        .leasesExpiring(count: 4000, withinDays: 90),
      ])
  }
}
