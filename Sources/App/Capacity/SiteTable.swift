import Canvas
import Domain
import Persian

/// The sites with what is promised and what is left; or what would be left with an agency more.
struct SiteTable {
  let state: AppState

  private var wording: Wording { state.wording }

  func draw(in region: Region) {
    switch state.capacity.inventory {
    case nil: region.write(wording.loading, role: .textDim)
    case .failure(let error): region.render(StateLabel(.critical, wording.cause(error)))
    case .success(let inventory):
      guard let added = state.capacity.added else {
        draw(rows(of: inventory), columns, in: region)
        return
      }
      region.write(wording.heading(of: added.order), role: .textStrong)
      let taken = region.width(of: wording.heading(of: added.order)) + 2
      if taken + region.width(of: wording.howToEndOrder) <= region.width {
        region.write(wording.howToEndOrder, column: taken, align: .trailing, role: .textDim)
      }
      let body = region.rest(fromRow: 1)
      draw(
        rows(of: added), addedColumns,
        in: body.region(width: body.width, height: max(0, body.height - 1)))
      body.write(effects, row: body.height - 1, role: .text)
    }
  }

  /// The whole cloud first, then its sites, those with the least to spare before others.
  private func draw(_ rows: [TableRow], _ columns: [TableColumn], in region: Region) {
    let height = Table.visibleRows(height: region.height)
    var shown = Array(rows.prefix(height))
    if rows.count > height, height > 1 {
      shown[height - 1] = TableRow(
        [TableCell(wording.moreRecords(rows.count - height + 1), role: .tableDim)]
          + Array(repeating: "", count: columns.count - 1))
    }
    region.render(Table(columns: columns, rows: shown, total: shown.count))
  }

  var columns: [TableColumn] {
    [
      TableColumn(wording.site, width: .atLeast(14, weight: 1)),
      TableColumn(wording.hostsRunning, width: .exactly(13), foldOrder: 3),
      TableColumn(wording.allocated(.vcpu), width: .exactly(14), foldOrder: 2),
      TableColumn(wording.overcommit, width: .exactly(17), foldOrder: 1),
      TableColumn(wording.allocated(.memory), width: .exactly(16)),
      TableColumn(wording.freeMemory, width: .exactly(13), foldOrder: 5),
      TableColumn(wording.spareMemory, width: .exactly(21)),
      TableColumn(wording.spareVcpus, width: .exactly(15), foldOrder: 4),
      TableColumn(wording.irreplaceable, width: .exactly(14)),
    ]
  }

  func rows(of inventory: CapacityInventory) -> [TableRow] {
    places(inventory).map { _, site in
      TableRow([
        name(of: site),
        TableCell(wording.position(site.hostsUp, of: site.hosts)),
        share(site, .vcpu),
        TableCell(site.overcommit(.vcpu).map { wording.times($0) } ?? wording.dash),
        share(site, .memory), headroom(site), spare(site, .memory), spare(site, .vcpu),
        irreplaceable(site),
      ])
    }
  }

  var addedColumns: [TableColumn] {
    [
      TableColumn(wording.site, width: .atLeast(14, weight: 1)),
      TableColumn(wording.fits, width: .exactly(20)),
      TableColumn(wording.allocated(.vcpu), width: .exactly(14), foldOrder: 1),
      TableColumn(wording.allocated(.memory), width: .exactly(16)),
      TableColumn(wording.freeMemory, width: .exactly(21), foldOrder: 3),
      TableColumn(wording.spareMemory, width: .exactly(21)),
      TableColumn(wording.spareVcpus, width: .exactly(15), foldOrder: 2),
    ]
  }

  func rows(of added: AgencyAdded) -> [TableRow] {
    guard let inventory = state.capacity.counted else { return [] }
    return places(inventory).map { index, _ in
      let place = index.map { added.sites[$0] } ?? added.all
      let site = place.after
      let fits = added.fits(place)
      return TableRow([
        name(of: site),
        TableCell(
          wording.fitting(place.fitting, of: added.order.count), role: fits ? .table : nil,
          mark: fits ? .ok : place.fitting == 0 ? .critical : .warning),
        share(site, .vcpu), share(site, .memory), headroom(site), spare(site, .memory),
        spare(site, .vcpu),
      ])
    }
  }

  /// What the machines do to the days until 85 % of what may be promised is.
  var effects: CleanText {
    guard let order = state.capacity.added?.order else { return "" }
    let told = state.forecasts.compactMap { row -> CleanText? in
      guard let trend = row.trend, let kind = row.forecast.allocates,
        let amount = row.forecast.amount(of: order.total)
      else { return nil }
      return wording.effect(
        on: kind, before: trend.days(to: CapacityTrend.alarm).likely,
        after: trend.adding(amount).days(to: CapacityTrend.alarm).likely)
    }
    return told.isEmpty ? wording.noAllocationTrend : told.joined(separator: "  ·  ")
  }

  /// The places in the order they are told, each with its number among the sites; none is the whole.
  private func places(_ inventory: CapacityInventory) -> [(index: Int?, site: SiteCapacity)] {
    let sites = inventory.sites.enumerated().map { (index: Int?($0), site: $1) }
    guard sites.count > 1 else {
      return sites.isEmpty ? [(nil, inventory.all)] : sites
    }
    func isWorse(_ left: SiteCapacity, _ right: SiteCapacity) -> Bool {
      if left.lacksSpare != right.lacksSpare { return left.lacksSpare }
      return (left.allocation(.memory) ?? 0) > (right.allocation(.memory) ?? 0)
    }
    return [(nil, inventory.all)] + sites.sorted { isWorse($0.site, $1.site) }
  }

  private func name(of site: SiteCapacity) -> TableCell {
    site.name.map { TableCell($0) } ?? TableCell(wording.wholeCloud, role: .textStrong)
  }

  private func share(_ site: SiteCapacity, _ kind: ResourceKind) -> TableCell {
    .load(site.allocation(kind), wording)
  }

  private func headroom(_ site: SiteCapacity) -> TableCell {
    guard let free = site.headroom(.memory) else { return TableCell(wording.dash) }
    return TableCell(
      wording.room(.memory, free), role: free < 0 ? nil : .table, mark: free < 0 ? .critical : nil)
  }

  private func spare(_ site: SiteCapacity, _ kind: ResourceKind) -> TableCell {
    guard let spare = site.spare(kind) else {
      return TableCell(wording.dash, role: .tableDim, mark: .unknown)
    }
    let lacks = spare < 0
    // The whole may have room that none of its sites has.
    let mark: StateMark? = lacks ? .critical : site.name == nil ? nil : .ok
    return TableCell(wording.room(kind, spare), role: lacks ? nil : .table, mark: mark)
  }

  private func irreplaceable(_ site: SiteCapacity) -> TableCell {
    let count = site.irreplaceable
    guard site.hostsUp > 0 else {
      return TableCell(wording.dash, role: .tableDim, mark: .unknown)
    }
    return TableCell(
      count == 0 ? wording.noHost : wording.countedHosts(count), role: count == 0 ? .table : nil,
      mark: count == 0 ? .ok : .warning)
  }
}
