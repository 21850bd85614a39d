import Canvas
import Domain
import Persian

/// One project: what it holds of its quota, what its machines do, and how its agency's projects stand together.
struct CloudProjectDetail: RecordDetail {
  let state: AppState
  let project: CloudProject

  var title: CleanText { project.name }

  func draw(in region: Region) {
    region.write(project.name, role: .textStrong)
    region.rest(fromRow: 1).render(Facts(facts: facts))
  }

  var facts: [Facts.Fact] {
    let wording = state.wording
    let shares = ResourceKind.allCases.map { kind in
      Facts.Fact(
        wording.name(kind),
        wording.allocated(kind, project.use.allocated[kind], of: project.quota[kind]))
    }
    return [
      .init(wording.agency, project.tenantName),
      .init(wording.status, wording.name(project.state), mark: project.state.mark),
      .init(wording.tightestQuota, tightest, mark: project.quotaMark),
    ] + shares + [
      .init(wording.machines, wording.numerals.integer(project.use.machines)),
      .init(wording.title(.cpuUse), load(project.use.cpuLoad)),
      .init(wording.title(.memoryUse), load(project.use.memoryLoad)),
      .init(
        wording.projectGrants, wording.grants(project.grants), mark: project.grants.standing.mark),
      .init(
        wording.created,
        project.created.map { JalaliFormat.numeric($0, state.session.language) } ?? wording.dash),
      .init(wording.code, project.code),
    ]
  }

  private var tightest: CleanText {
    project.tightest.map(state.wording.name) ?? state.wording.dash
  }

  private func load(_ share: Double?) -> CleanText {
    share.map { state.wording.numerals.percent($0) } ?? state.wording.dash
  }
}
