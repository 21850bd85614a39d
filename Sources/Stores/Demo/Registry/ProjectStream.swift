import Domain
import Persian

/// Development projects on shrines and endowments.
struct ProjectStream: Sequence, Sendable {
  let world: DemoWorld
  let scale: DemoScale
  let seed: DemoSeed
  let today: Day

  func makeIterator() -> AnyIterator<Project> {
    var id = 0
    return AnyIterator {
      guard id < scale.projects else { return nil }
      id += 1
      return project(id)
    }
  }

  private func project(_ id: Int) -> Project {
    var random = seed.random(.project, id)
    let isShrine = random.chance(0.45)
    let site: ProjectSite =
      isShrine
      ? .shrine(RecordID(Int64(random.integer(1...scale.shrines))))
      : .endowment(RecordID(Int64(random.integer(1...scale.endowments))))
    let start = today.advanced(by: random.integer(-1_100...90))
    let days = random.integer(150...900)
    let course = Self.course(elapsed: today - start, of: days, &random)
    let filler = Filler(world: world, place: "")
    return Project(
      id: RecordID(Int64(id)),
      code: DemoCode.number(JalaliDate(start).year) + DemoCode.padded(id, to: 5), site: site,
      siteName: "", title: filler.text(isShrine ? .workOnShrine : .workOnEndowment, &random),
      budget: Rial(RentLevel.round(random.logNormal(median: 8_000_000_000, spread: 1))),
      progress: course.progress, contractor: filler.text(.contractor, &random), start: start,
      due: start.advanced(by: days), state: course.state)
  }

  /// Most are finished some time after they were due; some stand still.
  private static func course(
    elapsed: Int, of days: Int, _ random: inout DemoRandom
  ) -> (state: ProjectState, progress: Int) {
    guard elapsed > 0 else { return (.planned, 0) }
    let share = Double(elapsed) / Double(days) * random.real(0.55...1.1)
    if share >= 1 { return (.finished, 100) }
    let progress = Int(share * 100)
    return (random.chance(0.09) ? .halted : .underWay, progress)
  }
}
