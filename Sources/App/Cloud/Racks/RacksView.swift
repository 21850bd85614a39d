import Canvas
import Domain
import Persian

/// The racks of a data centre with what their hosts carry.
struct RacksView {
  let state: AppState
  let pane: RacksPane

  private var wording: Wording { state.wording }

  func draw(in region: Region) {
    let parts = region.split(.rows, [.exactly(state.geometry.viewLineHeight), .share()])
    let row = pane.rows.isEmpty ? 0 : pane.cursor.position + 1
    parts[0].render(state.viewLine(remark: wording.position(row, of: pane.rows.count)))
    parts[1].render(
      pane.racks, at: pane.cursor, columns: columns,
      none: Notice(.empty, wording.noHostHere, next: wording.howHostsFindTheirSite), wording,
      row: self.row)
  }

  var columns: [TableColumn] {
    [
      TableColumn(wording.rack, width: .atLeast(12, weight: 1)),
      TableColumn(wording.hosts, width: .exactly(10), align: .numeric),
      TableColumn(wording.status, width: .exactly(20)),
      TableColumn(wording.machines, width: .exactly(17), align: .numeric, foldOrder: 3),
      TableColumn(wording.allocated(.vcpu), width: .exactly(16)),
      TableColumn(wording.title(HostField.cpuLoad), width: .exactly(16), foldOrder: 1),
      TableColumn(wording.memory, width: .exactly(16), foldOrder: 2),
    ]
  }

  func row(_ rack: Rack) -> TableRow {
    TableRow([
      TableCell(wording.name(of: rack)),
      TableCell(wording.numerals.integer(rack.hostCount)),
      standing(of: rack),
      TableCell(wording.numerals.integer(rack.machines)),
      .load(
        rack.allocated.share(of: rack.capacity, .vcpu), wording,
        alarm: Double(CloudStatistics.overcommitAlarm)),
      .load(rack.cpuLoad, wording),
      .load(rack.memoryLoad, wording),
    ])
  }

  /// How its hosts stand: the worst, and how many.
  private func standing(of rack: Rack) -> TableCell {
    for state in [HostState.down, .maintenance] {
      guard let count = rack.hosts[state] else { continue }
      return TableCell(wording.count(count, state), mark: state.mark)
    }
    return TableCell(wording.name(HostState.up), role: .table, mark: HostState.up.mark)
  }
}
