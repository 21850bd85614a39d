import Canvas
import Domain
import Monitoring
import Persian

/// The hosts as a map of heat by sites and racks, and all there is to say of the one under the cursor.
struct HostMapView {
  let state: AppState
  let pane: HostMapPane

  private var wording: Wording { state.wording }
  private var hosts: [HostMachine] { pane.rows }

  func draw(in region: Region) {
    let views = region.split(.rows, [.exactly(state.geometry.viewLineHeight), .share()])
    let row = hosts.isEmpty ? 0 : pane.cursor.position + 1
    views[0].render(state.viewLine(remark: wording.position(row, of: hosts.count)))
    if let notice {
      views[1].render(notice)
      return
    }
    let head = Self.headHeight(in: state.geometry)
    let parts = views[1].split(.rows, [.exactly(head), .share(), .exactly(Self.footHeight)])
    drawHead(in: parts[0])
    drawMap(in: parts[1])
    drawFoot(in: parts[2])
  }

  /// What there is to say in place of the map.
  private var notice: Notice? {
    switch pane.hosts {
    case nil: Notice(.loading, wording.loading)
    case .failure(let error): Notice(.error, wording.cause(error), next: wording.remedy(error))
    case .success(let rows): rows.isEmpty ? Notice(.empty, wording.nothingFound) : nil
    }
  }

  /// Measures and legend, and a blank line where there is room.
  private static func headHeight(in geometry: Geometry) -> Int {
    geometry.contentHeight >= 24 ? 3 : 2
  }
  private static let footHeight = 2

  /// Lines of the map that fit.
  static func height(in geometry: Geometry) -> Int {
    max(
      1,
      geometry.contentHeight - geometry.viewLineHeight - headHeight(in: geometry) - footHeight)
  }

  // MARK: Measure and legend

  /// The measures with the one in sight marked, and what steps and marks mean.
  private func drawHead(in region: Region) {
    var column = 0
    for measure in HostMeasure.allCases {
      let isActive = measure == pane.measure
      region.draw(isActive ? "▸" : "·", column: column, role: isActive ? .accent : .textDim)
      column +=
        region.write(
          wording.name(measure), column: column + 2, role: isActive ? .textStrong : .textDim) + 5
    }
    let legend = region.rest(fromRow: 1)
    let most = pane.measure.most(of: hosts)
    let ends = [0, most].map { wording.figure($0, pane.measure) }
    legend.render(HeatLegend(low: ends[0], high: ends[1]))
    column = legend.width(of: ends[0]) + legend.width(of: ends[1]) + 2 * Ground.heat.count + 5
    for (mark, word) in marks {
      let place = legend.rest(column: column)
      place.render(StateLabel(mark, word, role: .textDim))
      column += place.width(of: word) + 5
    }
  }

  /// The states that outshine a figure, with how many hosts are in each.
  private var marks: [(mark: StateMark, word: CleanText)] {
    let counts: [(StateMark, CleanText)] = [
      (.critical, wording.name(HostState.down)), (.progress, wording.name(HostState.maintenance)),
      (.unknown, wording.noFigure),
    ]
    return counts.map { mark, word in
      let count = hosts.count { self.mark(of: $0) == mark }
      return (mark, "\(word) \(wording.numerals.integer(count))")
    }
  }

  /// What outshines the figure of a host: nothing is well that is not up, or of which nothing is known.
  private func mark(of host: HostMachine) -> StateMark? {
    switch host.state {
    case .down, .maintenance: host.state.mark
    case .up: pane.measure.value(of: host) == nil ? .unknown : nil
    }
  }

  // MARK: Map

  private func drawMap(in region: Region) {
    let map = HostMap(
      hosts, width: region.width, height: region.height, direction: region.direction)
    let top = map.top(showing: pane.cursor.position, height: region.height)
    let most = pane.measure.most(of: hosts)
    for (row, line) in map.lines.dropFirst(top).prefix(region.height).enumerated() {
      let strip = region.region(row: row, width: region.width, height: 1)
      switch line {
      case .blank: break
      case .site(let name, let range):
        let taken = strip.write(name, role: .heading) + 2
        strip.write(wording.hostsUp(up(range), of: range.count), column: taken, role: .textDim)
      case .racks(let pieces):
        for piece in pieces { draw(piece, titleWidth: map.titleWidth, most: most, in: strip) }
      }
    }
    region.region(column: region.width - 1, width: 1, height: region.height)
      .render(ScrollMark(first: top, total: map.lines.count, shown: region.height))
  }

  private func up(_ range: Range<Int>) -> Int { hosts[range].count { $0.state == .up } }

  private func draw(_ piece: HostMap.Piece, titleWidth: Int, most: Double, in strip: Region) {
    strip.write(piece.title, column: piece.column, width: titleWidth - 1, role: .mapLabel)
    let start = piece.column + titleWidth
    let items = piece.hosts.map { index in
      let mark = mark(of: hosts[index])
      return HeatGrid.Item(
        mark == nil ? pane.measure.value(of: hosts[index]).map { $0 / most } : nil, mark: mark)
    }
    let width = HostMap.cell + HostMap.gap
    for (place, index) in piece.hosts.enumerated() {
      strip.region(
        column: start + HostMap.gap + place * width, width: HostMap.cell, height: 1
      ).answer(as: .row, index)
    }
    let cursor =
      piece.hosts.contains(pane.cursor.position)
      ? HeatGrid.Place(group: 0, item: pane.cursor.position - piece.hosts.lowerBound) : nil
    strip.region(column: start, width: items.count * width + HostMap.gap, height: 1).render(
      HeatGrid(
        [.init("", items: items)], cursor: cursor, itemWidth: HostMap.cell, gap: HostMap.gap))
  }

  // MARK: The host under the cursor

  private func drawFoot(in region: Region) {
    region.rule()
    guard let host = pane.selected else { return }
    let line = region.rest(fromRow: 1)
    let taken = line.write(host.name, role: .textStrong) + 2
    let place = line.rest(column: taken)
    let state = wording.name(host.state)
    place.render(StateLabel(host.state.mark, state))
    let start = taken + place.width(of: state) + 4
    line.write(told(of: host, in: line, from: start), column: start, role: .textDim)
  }

  /// As many of its figures as fit; what does not is not begun.
  private func told(of host: HostMachine, in line: Region, from start: Int) -> CleanText {
    var figures = figures(of: host)
    func joined() -> CleanText { figures.joined(separator: " · ") }
    while figures.count > 1, line.width(of: joined()) > line.width - start {
      figures.removeLast()
    }
    return joined()
  }

  /// Where a host stands and what it carries, the measure in sight first.
  func figures(of host: HostMachine) -> [CleanText] {
    let measures = [pane.measure] + HostMeasure.allCases.filter { $0 != pane.measure }
    let figures: [CleanText] = measures.map { measure in
      let figure =
        measure.value(of: host).map { wording.figure($0, measure) } ?? wording.noFigure
      return "\(wording.name(measure)) \(figure)"
    }
    return figures + ["\(host.site) › \(host.rack)"]
  }

  /// What lines say of the map: its measure, and how many hosts are not to be read by it.
  var lines: [CleanText] {
    [wording.chart(wording.name(pane.measure)), marks.map(\.word).joined(separator: wording.comma)]
  }
}
