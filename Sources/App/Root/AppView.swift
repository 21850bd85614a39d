package import Canvas
import Domain
import Persian

extension AppState {
  /// The whole screen, in logical columns.
  package func surface() -> Surface {
    Surface(size: session.size, direction: session.direction) { screen in
      guard !geometry.isTooSmall else {
        let needed = Geometry.smallest
        screen.render(
          Paragraph(wording.tooSmall(width: needed.width, height: needed.height), role: .noticeNext)
        )
        return
      }
      let rows = screen.split(
        .rows, [.exactly(1), .exactly(1), .share(), .exactly(1), .exactly(1)])
      drawHeader(in: rows[0].inset(Insets(columns: 1)))
      rows[1].rule()
      draw(pane, in: rows[2].inset(Insets(columns: 1)))
      rows[3].rule()
      drawFooter(in: rows[4].inset(Insets(columns: 1)))
      for layer in layers { draw(layer, over: rows[2], footer: rows[4]) }
    }
  }

  private func draw(_ pane: Pane, in region: Region) {
    switch pane {
    case .overview(let overview): OverviewView(state: self, pane: overview).draw(in: region)
    case .statistics(let statistics):
      StatisticsView(state: self, pane: statistics).draw(in: region)
    case .records(let records): RecordsView(state: self, pane: records).draw(in: region)
    case .leases(let leases): LeasesView(state: self, pane: leases).draw(in: region)
    case .host: HostView(state: self).draw(in: region)
    case .racks(let racks): RacksView(state: self, pane: racks).draw(in: region)
    case .hostMap(let map): HostMapView(state: self, pane: map).draw(in: region)
    case .security(let cursor): SecurityView(state: self, cursor: cursor).draw(in: region)
    case .showback(let showback):
      ShowbackView(state: self, pane: showback).draw(in: region)
    case .services(let services):
      ServicesView(state: self, pane: services).draw(in: region)
    case .capacity(let cursor): CapacityView(state: self, cursor: cursor).draw(in: region)
    case .metrics(let metrics): MetricsView(state: self, pane: metrics).draw(in: region)
    case .metricChart(let chart): MetricChartView(state: self, pane: chart).draw(in: region)
    case .imports(let imports): ImportsView(state: self, pane: imports).draw(in: region)
    case .queue(let queue): QueueView(state: self, pane: queue).draw(in: region)
    case .review(let review): ReviewView(state: self, pane: review).draw(in: region)
    case .followUps(let followUps):
      FollowUpsView(state: self, pane: followUps).draw(in: region)
    }
  }
}
