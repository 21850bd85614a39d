import Canvas
import Domain
import Monitoring
import Persian

/// Agencies with their quota against what they hold and use.
struct TenantsView {
  let state: AppState
  let cursor: ListCursor

  private var wording: Wording { state.wording }

  func draw(in region: Region) {
    let parts = region.split(.rows, [.exactly(state.geometry.viewLineHeight), .share()])
    guard let cloud = state.figures.cloud else {
      parts[0].render(state.viewLine())
      drawMissing(in: parts[1])
      return
    }
    let tenants = cloud.tenants
    let row = tenants.isEmpty ? 0 : cursor.position + 1
    parts[0].render(state.viewLine(remark: wording.position(row, of: tenants.count)))
    parts[1].render(tenants, at: cursor, columns: columns, row: self.row)
  }

  private func drawMissing(in region: Region) {
    guard let error = state.figures.readings.cloud.error else {
      region.render(Notice(.loading, wording.loading))
      return
    }
    region.render(Notice(.error, wording.cause(error), next: wording.remedy(error)))
  }

  var columns: [TableColumn] {
    [
      TableColumn(wording.agency, width: .atLeast(24, weight: 3)),
      TableColumn(wording.tightestQuota, width: .exactly(15)),
      TableColumn("vCPU", width: .exactly(12), foldOrder: 1),
      TableColumn(wording.memory, width: .exactly(12), foldOrder: 2),
      TableColumn(wording.disk, width: .exactly(12), foldOrder: 3),
      TableColumn("GPU", width: .exactly(12), foldOrder: 4),
      TableColumn(wording.machines, width: .exactly(15), align: .numeric, foldOrder: 6),
      TableColumn(wording.title(VirtualMachineField.cpuLoad), width: .exactly(14), foldOrder: 5),
    ]
  }

  func row(_ tenant: Tenant) -> TableRow {
    func share(_ kind: ResourceKind) -> TableCell {
      .load(tenant.allocated.share(of: tenant.quota, kind), wording)
    }
    return TableRow([
      TableCell(tenant.name),
      tightest(of: tenant),
      share(.vcpu), share(.memory), share(.disk), share(.gpu),
      TableCell(wording.numerals.integer(tenant.machines)),
      .load(tenant.cpuLoad, wording),
    ])
  }

  /// The quota that will be full first, with how far it is.
  private func tightest(of tenant: Tenant) -> TableCell {
    guard let (kind, share) = tenant.tightest else { return TableCell(wording.dash) }
    let text = "\(wording.name(kind)) \(wording.numerals.percent(share))" as CleanText
    let mark = mark(of: tenant)
    return TableCell(text, role: mark == .ok ? .table : nil, mark: mark)
  }

  private func mark(of tenant: Tenant) -> StateMark {
    guard let share = tenant.tightest?.share else { return .unknown }
    if share >= 1 { return .critical }
    return share >= CloudStatistics.quotaAlarm ? .warning : .ok
  }
}
