import Canvas
import Domain
import Persian

/// Everything about one agency, under its table.
struct TenantDetail: RecordDetail {
  let state: AppState
  let tenant: Tenant

  private var wording: Wording { state.wording }

  var title: CleanText { tenant.name }

  func draw(in region: Region) {
    region.write(tenant.name, role: .textStrong)
    // What its projects were granted takes half a wide screen.
    let width = region.width >= 2 * 56 ? 56 : 38
    region.rest(fromRow: 1).render(Facts(facts: facts, columnWidth: width))
  }

  var facts: [Facts.Fact] {
    [
      .init(
        wording.tightestQuota, tenant.tightest.map(wording.name) ?? wording.noQuota,
        mark: tenant.quotaMark)
    ] + [.machines, .cpuLoad, .memoryLoad].map(fact) + ResourceKind.allCases.map(held)
      + granted + [fact(.code)]
  }

  /// What its projects were granted together; nothing where it has none.
  private var granted: [Facts.Fact] {
    guard tenant.grants.projects > 0 else { return [] }
    return [
      Facts.Fact(
        wording.projectGrants, wording.grants(tenant.grants), mark: tenant.grants.standing.mark)
    ]
  }

  private func fact(_ field: TenantField) -> Facts.Fact {
    Facts.Fact(wording.title(field), Tenant.text(tenant.value(field), of: field, state))
  }

  /// What its machines hold of its quota.
  private func held(_ kind: ResourceKind) -> Facts.Fact {
    let (taken, quota) = (tenant.allocated[kind], tenant.quota[kind])
    return Facts.Fact(
      wording.allocated(kind),
      quota > 0
        ? wording.held(taken, of: quota, kind)
        : "\(wording.amount(kind, taken)) · \(wording.noQuota)")
  }
}
