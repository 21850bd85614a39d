import Domain
import Persian

/// Legal files of an endowment: those its units give rise to today, and those long settled.
struct FileMaker: Sendable {
  private let world: DemoWorld
  private let today: Day
  private var count = 0

  init(world: DemoWorld, today: Day) {
    self.world = world
    self.today = today
  }

  mutating func files(
    of endowment: Endowment, _ holdings: [Holding], _ random: inout DemoRandom
  ) -> [LegalFile] {
    var files: [LegalFile] = []
    for holding in holdings {
      if let subject = Self.openSubject(of: holding, &random) {
        files.append(open(subject, endowment, holding.unit, &random))
      } else if random.chance(0.0165) {
        files.append(settled(endowment, holding.unit, &random))
      }
    }
    return files
  }

  /// What somebody is in court about today; not every encroachment has come so far.
  private static func openSubject(
    of holding: Holding, _ random: inout DemoRandom
  ) -> LegalSubject? {
    let isEncroached = holding.unit.occupancy == .encroached
    if isEncroached, random.chance(0.34) {
      return random.chance(0.7) ? .encroachment : .dispossession
    }
    if holding.leases.contains(where: { $0.lease.state == .dispute }), random.chance(0.35) {
      return .dispossession
    }
    let isSued = holding.leases.contains { one in
      one.instalments.contains { $0.stage == .lawsuit }
    }
    return isSued && random.chance(0.25) ? .arrears : nil
  }

  private mutating func open(
    _ subject: LegalSubject, _ endowment: Endowment, _ unit: PropertyUnit,
    _ random: inout DemoRandom
  ) -> LegalFile {
    let state = Self.openStates.draw(&random)
    let hasHearing = state != .opened && random.chance(0.8)
    return file(
      subject, endowment, unit, openedBefore: random.integer(10...1_500), state,
      hearing: hasHearing ? today.advanced(by: random.integer(-12...150)) : nil, &random)
  }

  private mutating func settled(
    _ endowment: Endowment, _ unit: PropertyUnit, _ random: inout DemoRandom
  ) -> LegalFile {
    file(
      Self.subjects.draw(&random), endowment, unit, openedBefore: random.integer(240...2_700),
      .settled, hearing: nil, &random)
  }

  private mutating func file(
    _ subject: LegalSubject, _ endowment: Endowment, _ unit: PropertyUnit,
    openedBefore days: Int, _ state: LegalFileState, hearing: Day?, _ random: inout DemoRandom
  ) -> LegalFile {
    count += 1
    let opened = today.advanced(by: -days)
    let filler = Filler(
      world: world, place: unit.place.county,
      subject: Numerals(.persian).plain(random.integer(1...12)))
    return LegalFile(
      id: RecordID(Int64(count)),
      code: DemoCode.number(JalaliDate(opened).year) + DemoCode.padded(count, to: 6),
      endowment: endowment.id, endowmentName: endowment.name, unit: unit.id, subject: subject,
      court: filler.text(.court, &random), opened: opened, state: state, nextHearing: hearing)
  }

  private static let openStates = Odds<LegalFileState>(
    [(.opened, 20), (.appealed, 18), (.enforcement, 12)], last: (.beforeCourt, 50))
  private static let subjects = Odds<LegalSubject>(
    [
      (.encroachment, 30), (.dispossession, 24), (.proofOfWaqf, 10), (.deedAnnulment, 6),
      (.other, 4),
    ], last: (.arrears, 26))
}
