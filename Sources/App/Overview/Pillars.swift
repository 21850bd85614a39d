import Canvas
import Domain
import Monitoring
import Persian

/// A pillar of the overview in at most twelve lines.
protocol Pillar {
  associatedtype Value: Sendable

  var state: AppState { get }
  var reading: Reading<Value> { get }
  /// The cells of the labels where the pillar is narrow: what its longest label needs.
  var narrowLabels: Int { get }
  func draw(_ value: Value, in region: Region)
}

extension Pillar {
  var wording: Wording { state.wording }
  var numerals: Numerals { state.wording.numerals }

  /// Draws the figures, or says why there are none.
  func draw(in region: Region) {
    if let value = reading.value {
      draw(value, in: region)
    } else if let error = reading.error {
      region.render(Notice(.error, wording.cause(error), next: wording.remedy(error)))
    } else {
      region.write(wording.pending, role: .textDim)
    }
  }

  /// A line of label, sparkline or gauge, and figure.
  func line(
    _ label: CleanText, _ figure: CleanText, row: Int, mark: StateMark? = nil, in region: Region,
    chart: (Region) -> Void = { _ in }
  ) {
    // A label may be cut, a figure never: cut digits are another number.
    let needed = max(1, region.width(of: figure))
    let labelWidth = min(region.width >= 34 ? 16 : narrowLabels, max(0, region.width - 3 - needed))
    let figureWidth = max(needed, min(11, region.width - labelWidth - 2))
    region.write(label, row: row, width: labelWidth, role: .textDim)
    if let mark { region.draw(mark.glyph, row: row, column: labelWidth, role: mark.role) }
    region.write(
      figure, row: row, column: labelWidth + 2, width: figureWidth, align: .leading,
      role: mark?.role ?? .textStrong)
    let start = labelWidth + 2 + figureWidth + 1
    guard region.width - start >= 6 else { return }
    chart(region.region(row: row, column: start, width: region.width - start, height: 1))
  }
}

/// Endowments at a glance.
struct EndowmentsPillar: Pillar {
  let state: AppState
  let narrowLabels = 10
  var reading: Reading<EndowmentStatistics> { state.figures.readings.registry }

  func draw(_ value: EndowmentStatistics, in region: Region) {
    let taken = region.write(numerals.integer(value.endowments), role: .tileFigure)
    region.write(wording.thisWeek(value.newThisWeek), column: taken + 2, role: .textDim)
    let share = value.units > 0 ? Double(value.unitsWithDeed) / Double(value.units) : 0
    region.write(
      "\(wording.unitsCount(value.units))\(wording.comma)\(numerals.percent(share, places: region.width >= 30 ? 1 : 0)) \(wording.withDeed)",
      row: 1)
    let series = value.deedsByMonth.map { Optional(Double($0)) }
    line(wording.deed, numerals.integer(value.deedsByMonth.last ?? 0), row: 3, in: region) {
      $0.render(Sparkline(series, role: .pillarEndowments))
    }
    line(wording.due, wording.money(value.rents.due), row: 4, in: region)
    line(wording.collected, wording.money(value.rents.collected), row: 5, in: region) {
      let share =
        value.rents.due > .zero
        ? Double(value.rents.collected.amount) / Double(value.rents.due.amount) : nil
      $0.render(Gauge(share, text: share.map { numerals.percent($0) } ?? wording.dash))
    }
    line(
      wording.overdue, wording.money(value.rents.overdue), row: 6,
      mark: value.rents.overdueCount > 0 ? .warning : nil, in: region
    ) {
      $0.write(wording.rial, role: .textDim)
    }
    let ends = value.leaseEnds
    line(wording.leasesEnding, "", row: 8, in: region)
    let counts = [(30, ends.within30Days), (60, ends.within60Days), (90, ends.within90Days)]
    // Three figures of five digits need all the room a narrow pillar has behind its labels.
    let start = region.width < 34 ? narrowLabels + 1 : 16
    let places = region.region(row: 8, column: start, width: region.width - start, height: 2)
      .split(.columns, [.share(), .share(), .share()], gap: 1)
    for ((days, count), place) in zip(counts, places) {
      place.write(numerals.integer(count), role: .textStrong)
      place.write(wording.days(days), row: 1, role: .textDim)
    }
  }
}

/// The cloud at a glance.
struct CloudPillar: Pillar {
  let state: AppState
  let narrowLabels = 10
  var reading: Reading<CloudStatistics> { state.figures.readings.cloud }

  func draw(_ value: CloudStatistics, in region: Region) {
    let up = value.hostsByState[.up] ?? 0
    let hosts = value.hostsByState.values.reduce(0, +)
    let machines = value.machines
    let taken = region.write(numerals.integer(machines), role: .tileFigure)
    region.write(wording.machines, column: taken + 2, role: .textDim)
    region.write(wording.hostsUp(up, of: hosts), row: 1)
    spark(wording.cpu, value.cpuLoad, value.cpuHistory, row: 3, in: region)
    spark(wording.memory, value.memoryLoad, value.memoryHistory, row: 4, in: region)
    share(wording.allocated, value.allocated.share(of: value.capacity, .vcpu), row: 5, in: region)
    share(wording.disk, value.allocated.share(of: value.capacity, .disk), row: 6, in: region)
    if let gpu = value.gpuLoad {
      line("GPU", numerals.percent(gpu), row: 7, in: region) { $0.render(Gauge(gpu)) }
    }
    for (index, tenant) in value.tenants.prefix(2).enumerated() {
      guard let tightest = tenant.tightest else { continue }
      let row = 9 + index
      let percent = numerals.percent(tightest.share)
      let isTight = tightest.share >= CloudStatistics.quotaAlarm
      region.write(percent, row: row, width: 6, role: isTight ? .stateWarning : .textDim)
      if isTight { region.draw("▲", row: row, column: 6, role: .stateWarning) }
      region.write(
        "\(wording.name(tightest.kind))\(wording.comma)\(tenant.name)", row: row, column: 8,
        role: .textDim)
    }
  }

  private func spark(
    _ label: CleanText, _ load: Double?, _ history: [Double], row: Int, in region: Region
  ) {
    line(label, load.map { numerals.percent($0) } ?? wording.dash, row: row, in: region) {
      $0.render(Sparkline(history.map { Optional($0) }, range: 0...1, role: .pillarCloud))
    }
  }

  private func share(_ label: CleanText, _ share: Double?, row: Int, in region: Region) {
    line(label, share.map { numerals.percent($0) } ?? wording.dash, row: row, in: region) {
      $0.render(Gauge(share))
    }
  }
}

/// The address queue at a glance.
struct AddressesPillar: Pillar {
  let state: AppState
  let narrowLabels = 14
  var reading: Reading<QueueStatistics> { state.figures.readings.addresses }

  func draw(_ value: QueueStatistics, in region: Region) {
    let open = value.open
    let taken = region.write(numerals.integer(open.count), role: .tileFigure)
    region.write(wording.toReview, column: taken + 2, role: .textDim)
    if let oldest = open.oldest {
      let age = state.seconds(since: oldest)
      let isOld = age > 48 * 3600
      region.write(
        wording.oldestAge(age), row: 1, column: isOld ? 2 : 0, role: isOld ? .stateWarning : .text)
      if isOld { region.draw("▲", row: 1, column: 0, role: .stateWarning) }
    }
    let arrivals = value.arrivalsByHour
    line(
      wording.arrivals24, numerals.integer(arrivals.reduce(0, +)), row: 3, in: region
    ) {
      $0.render(Sparkline(arrivals.map { Optional(Double($0)) }, role: .pillarAddresses))
    }
    let decisions = value.decisionsByHour
    line(
      wording.decisions24, numerals.integer(decisions.reduce(0, +)), row: 4, in: region
    ) {
      $0.render(Sparkline(decisions.map { Optional(Double($0)) }, role: .pillarAddresses))
    }
    let auto = value.byState[.autoMatched]?.count ?? 0
    let share = value.total > 0 ? Double(auto) / Double(value.total) : nil
    line(
      wording.autoShare, share.map { numerals.percent($0, places: 1) } ?? wording.dash, row: 5,
      in: region
    ) { $0.render(Gauge(share)) }
    line(wording.gnaf, numerals.integer(value.gnafRows), row: 6, in: region)
    let states: [ReviewState] = [.inReview, .noCandidate, .needsPost]
    for (index, state) in states.enumerated() {
      line(
        wording.name(state), numerals.integer(value.byState[state]?.count ?? 0), row: 8 + index,
        in: region)
    }
  }
}
