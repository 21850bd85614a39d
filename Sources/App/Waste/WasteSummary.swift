import Canvas
import Domain
import Persian

/// What could be given back and what was, the agencies that hold most of it, and how old all that is.
struct WasteSummary {
  let state: AppState

  private var wording: Wording { state.wording }
  /// Above this many columns the agencies stand beside the sums.
  private static let wide = 100
  private static let tenantWidth = 56

  func draw(in region: Region) {
    switch state.waste.statistics {
    case nil: region.write(wording.loading, role: .textDim)
    case .failure(let error): region.render(StateLabel(.critical, wording.cause(error)))
    case .success(let figures) where region.height < 4: drawSum(of: figures, in: region)
    case .success(let figures) where region.width < Self.wide: drawTotals(figures, in: region)
    case .success(let figures):
      let parts = region.split(.columns, [.share(), .exactly(Self.tenantWidth)], gap: 4)
      drawTotals(figures, in: parts[0])
      drawTenants(figures.tenants, in: parts[1])
    }
    if region.height >= 4 { drawSilence(in: region) }
  }

  /// What rules the last survey could not judge by, and why, on the row before the list.
  private func drawSilence(in region: Region) {
    guard let silence = wording.notJudged(state.waste.omissions) else { return }
    region.rest(fromRow: region.height - 1).render(StateLabel(.warning, silence))
  }

  private func drawSum(of figures: WasteStatistics, in region: Region) {
    let taken = region.write(wording.reclaimable, role: .textDim) + 1
    region.write(wording.amount(figures.reclaimable), column: taken, role: .textStrong)
    drawAge(in: region)
  }

  private func drawTotals(_ figures: WasteStatistics, in region: Region) {
    var lines: [(CleanText, CleanText, Role)] = [
      (wording.reclaimable, wording.amount(figures.reclaimable.resources), .textStrong),
      (wording.reclaimedThisMonth, wording.amount(figures.reclaimed), .text),
      (wording.cases, cases(figures), .text),
      (wording.lastSurvey, survey(figures), .textDim),
    ]
    // Short screens have a row less: there the list tells what each case is worth.
    if region.height > lines.count + 1 {
      let worth = figures.reclaimable.worth.map { wording.money($0) } ?? wording.dash
      lines.insert((wording.monthlyWorth, worth, .textStrong), at: 1)
    }
    let column = (lines.map { region.width(of: $0.0) }.max() ?? 0) + 2
    for (row, (label, text, role)) in lines.prefix(region.height).enumerated() {
      region.write(label, row: row, role: .textDim)
      region.write(text, row: row, column: column, width: max(0, region.width - column), role: role)
    }
  }

  /// The agencies that hold most, what each could give back and what it has given back this month.
  private func drawTenants(_ tenants: [WasteTenant], in region: Region) {
    guard !tenants.isEmpty else { return }
    region.render(
      Table(
        columns: [
          TableColumn(wording.agency, width: .atLeast(14, weight: 1)),
          TableColumn("vCPU", width: .exactly(6), align: .numeric),
          TableColumn(wording.memory, width: .exactly(13), align: .numeric),
          TableColumn(wording.freedVcpus, width: .exactly(10), align: .numeric),
        ],
        rows: tenants.prefix(max(0, region.height - 2)).map { tenant in
          TableRow([
            TableCell(tenant.name),
            TableCell(wording.numerals.integer(tenant.reclaimable.resources.vcpus)),
            TableCell(wording.amount(.memory, tenant.reclaimable.resources.memoryMiB)),
            TableCell(
              wording.numerals.integer(tenant.reclaimed.resources.vcpus), role: .tableDim),
          ])
        }, selected: nil, first: 0, total: min(tenants.count, max(0, region.height - 2))))
  }

  private func cases(_ figures: WasteStatistics) -> CleanText {
    let parts = WasteState.allCases.compactMap { state -> CleanText? in
      guard let count = figures.byState[state] else { return nil }
      return "\(wording.numerals.integer(count)) \(wording.name(state))"
    }
    let overdue = figures.overdue == 0 ? [] : [wording.overdueCases(figures.overdue)]
    return parts.isEmpty ? wording.dash : (overdue + parts).joined(separator: wording.comma)
  }

  /// How old the last survey is and what it could not judge, or why there is none.
  private func survey(_ figures: WasteStatistics) -> CleanText {
    ([standing(figures)]
      + figures.surveys.flatMap {
        wording.notJudged(unknown: $0.unknown, excluded: $0.excluded)
      })
      .joined(separator: wording.comma)
  }

  private func standing(_ figures: WasteStatistics) -> CleanText {
    if state.waste.isSurveying { return wording.surveying }
    if let trouble = state.waste.trouble { return wording.cause(trouble) }
    guard let moment = figures.surveyed else { return wording.neverSurveyed }
    return wording.age(seconds: state.seconds(since: moment))
  }

  private func drawAge(in region: Region) {
    let omissions = state.waste.omissions
    guard omissions.isEmpty else {
      region.write(wording.notJudged(omissions.count), align: .trailing, role: .stateWarning)
      return
    }
    guard let figures = state.waste.figures else { return }
    region.write(standing(figures), align: .trailing, role: .textDim)
  }

  /// The same in lines.
  var lines: [CleanText] {
    switch state.waste.statistics {
    case nil: [wording.loading]
    case .failure(let error): ["\(wording.cause(error)). \(wording.remedy(error))"]
    case .success(let figures):
      [
        "\(wording.reclaimable): \(wording.amount(figures.reclaimable))",
        "\(wording.reclaimedThisMonth): \(wording.amount(figures.reclaimed))",
        "\(wording.cases): \(cases(figures))", "\(wording.lastSurvey): \(survey(figures))",
      ] + [wording.notJudged(state.waste.omissions)].compactMap(\.self)
    }
  }
}
