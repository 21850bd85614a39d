import Canvas
import Persian

/// The line above a pane's content: the tab's views, and at the far edge a remark.
struct ViewLine: Widget {
  let views: [CleanText]
  /// The view in sight; nil where something is opened out of it.
  let active: Int?
  var remark: CleanText = ""

  private static let gap = 3
  /// Stands where views are left out.
  private static let more: CleanText = "…"

  func draw(in region: Region) {
    let remarkWidth = region.width(of: remark)
    region.write(remark, align: .trailing, role: .textDim)
    let room = region.width - remarkWidth - 2
    let first = first(in: region, room: room)
    var column = 0
    if first > 0 { column = region.write(Self.more, role: .textDim) + 1 }
    for (index, view) in views.enumerated().dropFirst(first) {
      let role: Role = index == active ? .tabActive : .tab
      guard column + region.width(of: view) + 2 <= room else {
        region.write(Self.more, column: min(column, room), role: .textDim)
        break
      }
      let taken = region.write(view, column: column, role: role)
      region.region(column: column, width: taken, height: 1).answer(as: .view, index)
      column += taken + Self.gap
    }
  }

  /// The first view shown: as early a one as leaves the view in sight its place, and some of the next.
  private func first(in region: Region, room: Int) -> Int {
    let last = min((active ?? 0) + 1, views.count - 1)
    var first = 0
    while first < (active ?? 0) {
      let shown = views[first...last].reduce(0) { $0 + region.width(of: $1) + Self.gap }
      if shown + (first > 0 ? 2 : 0) <= room { break }
      first += 1
    }
    return first
  }
}

extension AppState {
  /// The line of views of the tab in sight.
  func viewLine(remark: CleanText = "") -> ViewLine {
    let views: [CleanText] =
      switch tab {
      case .overview: []
      case .endowments:
        [
          wording.statistics, wording.endowments, wording.units, wording.leases,
          wording.titleDeeds, wording.legalFiles, wording.investigations, wording.shrines,
          wording.projects, wording.imports, wording.followUps,
        ]
      case .cloud:
        [
          wording.thisHost, wording.agencies, wording.machines, wording.hosts, wording.capacity,
          wording.volumes, wording.certificates, wording.onboardings, wording.sites,
          wording.waste, wording.showback, wording.services, wording.incidents, wording.security,
          wording.metrics,
        ]
      case .addresses: [wording.addressList, wording.queue]
      }
    return ViewLine(
      views: views, active: current.opened.isEmpty ? current.current : nil, remark: remark)
  }
}
