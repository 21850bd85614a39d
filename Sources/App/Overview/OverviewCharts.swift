import Canvas
import Domain
import Persian

/// Under the alerts, where there is room: provinces by deeds, agencies by quota.
struct OverviewCharts {
  let state: AppState

  private var wording: Wording { state.wording }
  private var numerals: Numerals { state.wording.numerals }

  func draw(in region: Region) {
    let sides = region.split(.columns, [.share(), .share()], gap: 4)
    drawProvinces(in: sides[0])
    drawQuotas(in: sides[1])
  }

  private func drawProvinces(in region: Region) {
    region.render(
      Heading(
        wording.deedShare, note: wording.units,
        rule: .thin))
    let provinces = (state.figures.registry?.byProvince ?? [])
      .sorted { ($1.units, $0.name.string) < ($0.units, $1.name.string) }
    let bars = provinces.prefix(max(0, region.height - 2)).map { province in
      let share =
        province.units > 0 ? Double(province.unitsWithDeed) / Double(province.units) : 0
      return BarChart.Bar(
        label: province.name, value: share, figure: numerals.percent(share),
        note: numerals.integer(province.units), role: .pillarEndowments)
    }
    region.rest(fromRow: 2).render(BarChart(bars, maximum: 1))
  }

  private func drawQuotas(in region: Region) {
    region.render(
      Heading(
        wording.fullestQuotas, note: wording.agencies, rule: .thin))
    let tenants = state.figures.cloud?.tenants ?? []
    let bars = tenants.prefix(max(0, region.height - 2)).compactMap { tenant in
      tenant.tightest.map { tightest in
        BarChart.Bar(
          label: tenant.name, value: min(tightest.share, 1),
          figure: numerals.percent(tightest.share), note: wording.name(tightest.kind),
          role: tightest.share >= CloudStatistics.quotaAlarm ? .stateWarning : .pillarCloud)
      }
    }
    region.rest(fromRow: 2).render(BarChart(bars, maximum: 1))
  }
}
