import Canvas
import Domain
import Persian

/// The leases of one property unit, over the unit they belong to.
struct LeasesView {
  let state: AppState
  let pane: LeasesPane

  private var wording: Wording { state.wording }
  private var language: Language { state.session.language }

  func draw(in region: Region) {
    let parts = region.split(.rows, [.exactly(1), .exactly(7), .exactly(2), .share()])
    parts[0].render(state.viewLine())
    UnitDetail(state: state, unit: pane.unit)
      .draw(in: parts[1].inset(Insets(top: 1)))
    parts[2].render(Heading(wording.leases, note: count, rule: .thin))
    drawLeases(in: parts[3])
  }

  private var count: CleanText { wording.numerals.integer(pane.rows.count) }

  private func drawLeases(in region: Region) {
    region.render(
      pane.leases, at: pane.cursor, columns: columns, none: Notice(.empty, wording.noLeases),
      wording, row: row)
  }

  var columns: [TableColumn] {
    [
      TableColumn(wording.contract, width: .exactly(14)),
      TableColumn(wording.tenant, width: .atLeast(14, weight: 2)),
      TableColumn(wording.type, width: .exactly(12), foldOrder: 3),
      TableColumn(wording.start, width: .exactly(11), foldOrder: 2),
      TableColumn(wording.end, width: .exactly(11)),
      TableColumn(wording.yearlyRent, width: .exactly(20), align: .numeric, foldOrder: 1),
      TableColumn(wording.paidOfDue, width: .exactly(22), foldOrder: 4),
      TableColumn(wording.status, width: .exactly(16)),
    ]
  }

  func row(_ lease: Lease) -> TableRow {
    let numerals = wording.numerals
    let standing = lease.standing(on: state.today)
    let share = lease.due > .zero ? Double(lease.paid.amount) / Double(lease.due.amount) : nil
    return TableRow([
      TableCell(numerals.identifier(lease.contractNumber), role: .tableDim),
      TableCell(lease.tenant),
      TableCell(wording.name(lease.kind)),
      TableCell(JalaliFormat.numeric(lease.start, language)),
      TableCell(JalaliFormat.numeric(lease.end, language)),
      TableCell(numerals.integer(Int(lease.rent.amount))),
      TableCell(
        share.map { numerals.percent($0) } ?? wording.dash,
        figure: .gauge(share, role: (share ?? 1) < 1 ? .stateWarning : .gaugeFull)),
      TableCell(wording.name(standing), mark: standing.mark),
    ])
  }
}

extension LeaseStanding {
  /// How the lease stands, at a glance.
  var mark: StateMark {
    switch self {
    case .current: .ok
    case .pending: .progress
    case .expiring: .warning
    case .expired, .disputed: .critical
    case .closed: .unknown
    }
  }
}
