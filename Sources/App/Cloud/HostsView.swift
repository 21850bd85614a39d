import Canvas
import Domain
import Persian

/// The physical hosts of the cloud with what they carry.
struct HostsView {
  let state: AppState
  let pane: HostsPane

  private var wording: Wording { state.wording }

  func draw(in region: Region) {
    let parts = region.split(.rows, [.exactly(state.geometry.viewLineHeight), .share()])
    let row = pane.rows.isEmpty ? 0 : pane.cursor.position + 1
    parts[0].render(state.viewLine(remark: wording.position(row, of: pane.rows.count)))
    guard pane.picture == .list || pane.rows.isEmpty else {
      HostMapView(state: state, pane: pane).draw(in: parts[1])
      return
    }
    parts[1].render(
      pane.hosts, at: pane.cursor, columns: columns,
      none: Notice(.empty, wording.nothingFound), wording, row: self.row)
  }

  var columns: [TableColumn] {
    func sort(_ order: HostOrder) -> TableColumn.Sort? {
      guard pane.order == order else { return nil }
      // Places rise by themselves; figures begin with the most.
      return pane.isReversed == (order == .place) ? .descending : .ascending
    }
    return [
      TableColumn(wording.host, width: .atLeast(14, weight: 1)),
      TableColumn(
        wording.site, width: .atLeast(12, weight: 1), foldOrder: 1, sort: sort(.place)),
      TableColumn(wording.rack, width: .exactly(8), foldOrder: 4),
      TableColumn(wording.status, width: .exactly(18), sort: sort(.state)),
      TableColumn(wording.ifLost, width: .exactly(17)),
      TableColumn(
        wording.machines, width: .exactly(17), align: .numeric, foldOrder: 3,
        sort: sort(.machines)),
      TableColumn(
        "vCPU \(wording.allocated)", width: .exactly(16), foldOrder: 2, sort: sort(.allocated)),
      TableColumn(wording.title(.cpuLoad), width: .exactly(16), sort: sort(.cpu)),
      TableColumn(wording.memory, width: .exactly(16), foldOrder: 5, sort: sort(.memory)),
    ]
  }

  func row(_ host: HostMachine) -> TableRow {
    TableRow([
      TableCell(host.name),
      TableCell(host.site),
      TableCell(host.rack, role: .tableDim),
      TableCell(wording.name(host.state), role: .table, mark: host.state.mark),
      fate(of: host),
      TableCell(wording.numerals.integer(host.machines)),
      .load(
        host.allocated.share(of: host.capacity, .vcpu), wording,
        alarm: Double(CloudStatistics.overcommitAlarm)),
      host.state == .up
        ? .load(host.cpuLoad, wording) : TableCell(wording.dash, role: .tableDim),
      host.state == .up
        ? .load(host.memoryLoad, wording) : TableCell(wording.dash, role: .tableDim),
    ])
  }

  /// Where its machines go if it is lost.
  private func fate(of host: HostMachine) -> TableCell {
    guard let loss = state.capacity.counted?.losses[host.id] else {
      return TableCell(wording.dash, role: .tableDim)
    }
    return TableCell(
      wording.fate(loss), role: loss.fits ? .tableDim : nil, mark: loss.fits ? .ok : .warning)
  }
}

extension HostState {
  /// How the host stands, at a glance.
  var mark: StateMark {
    switch self {
    case .up: .ok
    case .down: .critical
    case .maintenance: .progress
    }
  }
}
