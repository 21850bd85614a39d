import Domain
import Persian

/// Workloads of the demonstration on their way to the cloud: the pilot's have arrived, others are near or far.
struct OnboardingPlan: Sendable {
  let onboardings: [Onboarding]

  /// Agencies that have no share of the cloud yet and come next.
  private static let candidates = 6
  /// The days a stage usually takes, by its place on the way.
  private static let usual: [Double] = [6, 18, 24, 28, 14, 36]

  init(of cloud: CloudPlan, world: DemoWorld, seed: DemoSeed, today: Day) {
    let agencies = world.agencies.prefix(cloud.tenants.count + Self.candidates)
    let workloads = world.book.list(.workload)
    var onboardings: [Onboarding] = []
    for (place, agency) in agencies.enumerated() {
      let tenant = cloud.tenants.first { $0.code == agency.code }
      for number in 0..<(place == 0 ? 3 : 1 + place % 2) {
        let id = onboardings.count + 1
        var random = seed.random(.onboarding, id)
        let stage = Self.stage(place: place, isTenant: tenant != nil, &random)
        var record = Onboarding(
          id: RecordID(Int64(id)), code: "onb-\(DemoCode.padded(id, to: 4))",
          agency: agency.name, tenant: tenant?.id,
          workload: workloads.isEmpty ? agency.code : workloads[(place + number) % workloads.count],
          wave: place == 0 ? .pilot : .following, standing: OnboardingStanding(stage, due: nil),
          since: today, promised: Self.promise(&random),
          blockers: stage == .halted || (stage.isUnderWay && random.chance(0.3))
            ? world.book.text(.blocker, &random) : "",
          contact: Filler(world: world, place: "").text(.reviewer, &random), steps: [])
        Self.walk(&record, today, &random)
        onboardings.append(record)
      }
    }
    self.onboardings = onboardings
  }

  private static func stage(
    place: Int, isTenant: Bool, _ random: inout DemoRandom
  ) -> OnboardingStage {
    if place == 0 { return .live }
    if place % 7 == 5 { return .halted }
    if place % 11 == 9 { return .cancelled }
    return isTenant ? arriving.draw(&random) : beginning.draw(&random)
  }

  /// The stages it went through up to the present one, and the day its milestone is due.
  private static func walk(
    _ record: inout Onboarding, _ today: Day, _ random: inout DemoRandom
  ) {
    let stage = record.standing.stage
    let reached = stage.isUnderWay ? stage.rawValue : (stage == .live ? 7 : random.integer(2...5))
    // The first agency was waited for; those that follow wait for others.
    let pace = record.wave == .pilot ? 0.8 : 1.25
    let times = usual.map { max(1, Int(random.logNormal(median: $0 * pace, spread: 0.35))) }
    let current = reached > usual.count ? random.integer(20...200) : times[reached - 1]
    let elapsed = random.integer(1...max(2, current))
    record.since = today.advanced(by: -elapsed)
    var entered = record.since
    if !stage.isUnderWay, stage != .live {
      entered = entered.advanced(by: -times[reached - 1])
      record.steps = [OnboardingStep(stage, entered: record.since)]
    }
    let way = OnboardingStage.way + [.live]
    for place in (0..<reached).reversed() {
      record.steps.insert(OnboardingStep(way[place], entered: entered), at: 0)
      if place > 0 { entered = entered.advanced(by: -times[place - 1]) }
    }
    guard stage.isUnderWay else { return }
    let slips = random.chance(0.3)
    let due = today.advanced(by: slips ? -random.integer(1...18) : random.integer(2...current + 2))
    record.standing.due = max(due, record.since)
  }

  private static func promise(_ random: inout DemoRandom) -> Resources {
    let vcpus = sizes.draw(&random)
    return Resources(
      vcpus: vcpus, memoryMiB: vcpus * 4 * 1_024, diskGiB: vcpus * 50,
      gpus: random.chance(0.15) ? random.integer(1...2) : 0)
  }

  private static let sizes = Odds<Int>([(8, 25), (32, 25), (64, 8)], last: (16, 42))
  private static let arriving = Odds<OnboardingStage>(
    [(.live, 50), (.trial, 15), (.provisioning, 12)], last: (.migration, 23))
  private static let beginning = Odds<OnboardingStage>(
    [(.introduced, 35), (.design, 25)], last: (.assessment, 40))
}
