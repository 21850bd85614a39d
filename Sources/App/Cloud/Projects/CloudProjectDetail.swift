import Canvas
import Domain
import Persian

/// One project: what it holds of its quota, what its machines do, and how its agency's projects stand together.
struct CloudProjectDetail: RecordDetail {
  let state: AppState
  let project: CloudProject

  var title: CleanText { project.name }

  func draw(in region: Region) {
    var taken = region.write(project.name, role: .textStrong)
    for name in [project.tenantName, project.code] {
      taken += 2
      taken += region.write(
        name, column: taken, width: max(0, region.width - taken), role: .textDim)
    }
    region.rest(fromRow: 1).render(Facts(facts: figures, columnWidth: 38))
  }

  var facts: [Facts.Fact] {
    [.init(wording.agency, project.tenantName)] + figures + [.init(wording.code, project.code)]
  }

  private var wording: Wording { state.wording }

  /// What a short screen has room for comes first in either column.
  private var figures: [Facts.Fact] {
    let quotas = ResourceKind.allCases.map { kind in
      let (taken, quota) = (project.use.allocated[kind], project.quota[kind])
      return Facts.Fact(
        wording.name(kind), wording.allocated(kind, taken, of: quota),
        briefest: wording.brieflyHeld(taken, of: quota, kind))
    }
    return [
      .init(wording.status, wording.name(project.state), mark: project.state.mark),
      .init(wording.tightestQuota, tightest, mark: project.quotaMark),
    ] + quotas + [
      .init(wording.machines, wording.numerals.integer(project.use.machines)),
      .init(
        wording.projectGrants, wording.grants(project.grants),
        mark: project.grants.standing.mark, brief: wording.briefGrants(project.grants),
        briefest: wording.briefestGrants(project.grants)),
      .init(wording.title(.cpuUse), load(project.use.cpuLoad)),
      .init(wording.title(.memoryUse), load(project.use.memoryLoad)),
      .init(
        wording.created,
        project.created.map { JalaliFormat.numeric($0, state.session.language) } ?? wording.dash),
    ]
  }

  private var tightest: CleanText {
    project.tightest.map(wording.name) ?? wording.dash
  }

  private func load(_ share: Double?) -> CleanText {
    share.map { wording.numerals.percent($0) } ?? wording.dash
  }
}
