import Canvas
import Domain
import Monitoring
import Persian

/// How agencies come to the cloud: days a stage against the pilot, what slipped, what is promised.
struct OnboardingSummary {
  let state: AppState

  private var wording: Wording { state.wording }
  private var numerals: Numerals { state.wording.numerals }

  func draw(in region: Region) {
    guard let cloud = state.figures.cloud else {
      region.write(wording.loading, role: .textDim)
      return
    }
    let outlook = cloud.duties.onboarding
    guard region.height >= 6 else {
      drawLine(cloud, in: region)
      return
    }
    region.region(width: region.width, height: 4).render(
      Table(columns: columns, rows: rows(outlook)))
    drawLine(cloud, in: region.region(row: 4, width: region.width, height: 1))
  }

  /// The same as lines.
  var lines: [CleanText] {
    guard let cloud = state.figures.cloud else { return [] }
    let outlook = cloud.duties.onboarding
    let stages = OnboardingStage.way.map { stage in
      let parts = [
        wording.filled(wording.countNow, numerals.integer(outlook.byStage[stage] ?? 0)),
        wording.filled(wording.median, outlook.medianDays[stage].map(wording.days) ?? wording.dash),
        wording.filled(wording.pilot, outlook.pilotDays[stage].map(wording.days) ?? wording.dash),
      ]
      return wording.filled(wording.name(stage), parts.joined(separator: wording.comma))
    }
    let promises = ResourceKind.allCases.filter { outlook.promised[$0] > 0 }.map {
      wording.promise(
        $0, outlook.promised[$0], of: cloud.headroom(by: state.rules.thresholds.ratios)[$0])
    }
    let slips = outlook.overdue > 0 ? [wording.milestonesOverdue(outlook.overdue)] : []
    return stages + slips
      + [wording.filled(wording.promised, promises.joined(separator: wording.comma))]
  }

  private var columns: [TableColumn] {
    [TableColumn(wording.stage, width: .exactly(9))]
      + OnboardingStage.way.map {
        TableColumn(wording.name($0), width: .atLeast(8, weight: 1))
      }
  }

  private func rows(_ outlook: OnboardingOutlook) -> [TableRow] {
    [
      TableRow(
        [TableCell(wording.countNow, role: .tableDim)]
          + OnboardingStage.way.map {
            TableCell(numerals.integer(outlook.byStage[$0] ?? 0))
          }),
      times(wording.median, outlook.medianDays), times(wording.pilot, outlook.pilotDays),
    ]
  }

  private func times(_ label: CleanText, _ days: [OnboardingStage: Int]) -> TableRow {
    TableRow(
      [TableCell(label, role: .tableDim)]
        + OnboardingStage.way.map { TableCell(days[$0].map(wording.days) ?? wording.dash) })
  }

  /// What slipped, and what is promised of what is free.
  private func drawLine(_ cloud: CloudStatistics, in region: Region) {
    let outlook = cloud.duties.onboarding
    var column = 0
    if outlook.overdue > 0 {
      let text = wording.milestonesOverdue(outlook.overdue)
      let width = min(region.width(of: text) + 2, region.width)
      region.region(width: width, height: 1).render(StateLabel(.critical, text))
      column = width + 3
    }
    column += region.write(wording.promised, column: column, role: .textDim) + 2
    for kind in ResourceKind.allCases where outlook.promised[kind] > 0 {
      let (promised, free) = (
        outlook.promised[kind], cloud.headroom(by: state.rules.thresholds.ratios)[kind]
      )
      let text = wording.promise(kind, promised, of: free)
      let width = region.width(of: text) + 2
      guard column + width <= region.width else { return }
      region.region(column: column, width: width, height: 1)
        .render(StateLabel(promised > free ? .warning : .ok, text, role: .textDim))
      column += width + 3
    }
  }
}
