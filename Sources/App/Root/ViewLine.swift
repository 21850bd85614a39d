import Canvas
import Persian

/// The line above a pane's content: the tab's views, and at the far edge a remark.
struct ViewLine: Widget {
  let views: [CleanText]
  /// The view in sight; nil where something is opened out of it.
  let active: Int?
  var remark: CleanText = ""

  func draw(in region: Region) {
    let remarkWidth = region.width(of: remark)
    region.write(remark, align: .trailing, role: .textDim)
    var column = 0
    for (index, view) in views.enumerated() {
      let role: Role = index == active ? .tabActive : .tab
      guard column + region.width(of: view) + 2 <= region.width - remarkWidth else { break }
      let taken = region.write(view, column: column, role: role)
      region.region(column: column, width: taken, height: 1).answer(as: .view, index)
      column += taken + 3
    }
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
      case .cloud: [wording.thisHost, wording.agencies, wording.machines, wording.hosts]
      case .addresses: [wording.queue]
      }
    return ViewLine(
      views: views, active: current.opened.isEmpty ? current.current : nil, remark: remark)
  }
}
