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
    let taken = region.write(tenant.name, role: .textStrong)
    region.write(
      tenant.code, column: taken + 2, width: max(0, region.width - taken - 2), role: .textDim)
    region.rest(fromRow: 1).render(Facts(facts: figures, columnWidth: 38))
  }

  var facts: [Facts.Fact] { figures + [fact(.code)] }

  /// What a short screen has room for comes first in either column.
  private var figures: [Facts.Fact] {
    [
      .init(
        wording.tightestQuota, tenant.tightest.map(wording.name) ?? wording.noQuota,
        mark: tenant.quotaMark), fact(.machines),
    ] + granted + [.cpuLoad, .memoryLoad].map(fact) + ResourceKind.allCases.map(held)
  }

  /// What its projects were granted together; nothing where it has none.
  private var granted: [Facts.Fact] {
    guard tenant.grants.projects > 0 else { return [] }
    return [
      Facts.Fact(
        wording.projectGrants, wording.grants(tenant.grants), mark: tenant.grants.standing.mark,
        brief: wording.briefGrants(tenant.grants), briefest: wording.briefestGrants(tenant.grants))
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
        : "\(wording.amount(kind, taken)) · \(wording.noQuota)",
      briefest: wording.brieflyHeld(taken, of: quota, kind))
  }
}
