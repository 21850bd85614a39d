import App
import Domain
import Persian

/// What a report of capacity is told in.
extension Wording {
  /// The report line by line.
  func lines(of report: CapacityReport) -> [CleanText] {
    var lines: [CleanText] = [capacity]
    lines += sites(of: report.inventory).lines
    if let lost = report.lost { lines += ["", self.lost(lost)] }
    if let added = report.added { lines += [""] + self.lines(of: added, report.rows) }
    lines.append("")
    guard report.hasServers else { return lines + [noMetricServer, howToNameMetricServer] }
    guard !report.rows.isEmpty else { return lines + [noForecasts] }
    return lines + forecasts(report.rows).lines
  }

  var howToSeeHosts: CleanText {
    say(
      "میزبان‌ها را با didban snapshot hosts ببینید.", "See the hosts with didban snapshot hosts.")
  }

  func noSuchHost(_ name: CleanText) -> CleanText {
    say("میزبان «\(name)» در موجودی نیست", "there is no host “\(name)” in the inventory")
  }

  private func named(_ site: SiteCapacity) -> CleanText { site.name ?? wholeCloud }

  private func places(_ inventory: CapacityInventory) -> [SiteCapacity] {
    inventory.sites.count == 1 ? inventory.sites : [inventory.all] + inventory.sites
  }

  private func sites(of inventory: CapacityInventory) -> TextTable {
    var table = TextTable(
      [
        say("سایت", "Site"), hostsRunning, overcommit, memoryPromised, freeMemory, spareMemory,
        spareVcpus, irreplaceable,
      ], direction: language.direction)
    for site in places(inventory) {
      table.add([
        named(site),
        say(
          "\(numerals.integer(site.hostsUp)) از \(numerals.integer(site.hosts))",
          "\(numerals.integer(site.hostsUp)) of \(numerals.integer(site.hosts))"),
        site.overcommit(.vcpu).map { times($0) } ?? dash,
        site.allocation(.memory).map { numerals.percent($0) } ?? dash,
        site.headroom(.memory).map { room(.memory, $0) } ?? dash,
        site.spare(.memory).map { room(.memory, $0) } ?? dash,
        site.spare(.vcpu).map { room(.vcpu, $0) } ?? dash, countedHosts(site.irreplaceable),
      ])
    }
    return table
  }

  private var memoryPromised: CleanText { say("تخصیص حافظه", "Memory allocated") }

  private func lost(_ lost: LostHost) -> CleanText {
    let machines = numerals.integer(lost.loss.machines)
    let (name, site) = (lost.room.name, lost.room.site)
    guard !lost.loss.fits else {
      return say(
        "اگر \(name) بیفتد، هر \(machines) ماشین آن در \(site) جا می‌شود.",
        "If \(name) is lost, all its \(machines) machines fit elsewhere at \(site).")
    }
    let left = numerals.integer(lost.loss.leftOver)
    let amount = amount(lost.loss.lacking)
    return say(
      "اگر \(name) بیفتد، از \(machines) ماشین آن \(left) ماشین در \(site) جا نمی‌شود: \(amount).",
      "If \(name) is lost, \(left) of its \(machines) machines find no room at \(site): \(amount).")
  }

  private func lines(of added: AgencyAdded, _ rows: [ForecastRow]) -> [CleanText] {
    var table = TextTable(
      [say("سایت", "Site"), fits, memoryPromised, freeMemory, spareMemory, spareVcpus],
      direction: language.direction)
    for place in (added.sites.count == 1 ? [] : [added.all]) + added.sites {
      let site = place.after
      table.add([
        named(site), fitting(place.fitting, of: added.order.count),
        site.allocation(.memory).map { numerals.percent($0) } ?? dash,
        site.headroom(.memory).map { room(.memory, $0) } ?? dash,
        site.spare(.memory).map { room(.memory, $0) } ?? dash,
        site.spare(.vcpu).map { room(.vcpu, $0) } ?? dash,
      ])
    }
    let effects = rows.compactMap { row -> CleanText? in
      guard let trend = row.trend, let kind = row.forecast.allocates,
        let amount = row.forecast.amount(of: added.order.total)
      else { return nil }
      return effect(
        on: kind, before: trend.days(to: CapacityTrend.alarm).likely,
        after: trend.adding(amount).days(to: CapacityTrend.alarm).likely)
    }
    return [heading(of: added.order)] + table.lines
      + (effects.isEmpty ? [noAllocationTrend] : effects)
  }

  private func forecasts(_ rows: [ForecastRow]) -> TextTable {
    var table = TextTable(
      [fillingUp, usedShare, growthADay, toAlarm, reachBand, toFull],
      direction: language.direction)
    for row in rows {
      let name = ([row.forecast.title(in: language), row.server] + row.record)
        .joined(separator: " · ")
      switch row.outcome {
      case .trend(_, let trend):
        table.add([
          name, trend.share.map { numerals.percent($0, places: 1) } ?? dash,
          trend.growth.map { growth($0, row.forecast.used.unit) } ?? dash,
          until(row.alarm.likely), trend.doubt.map { self.name($0) } ?? band(row.alarm),
          untilFull(row.full.likely),
        ])
      case .nothing: table.add([name, dash, dash, until(.unknown), self.name(.nothing), dash])
      case .cut(let count):
        table.add([name, dash, dash, until(.unknown), unread(count), dash])
      case .failed(let error):
        table.add([name, dash, dash, until(.unknown), cause(error), dash])
      }
    }
    return table
  }

  private func unread(_ count: Int) -> CleanText {
    say("\(numerals.integer(count)) مورد خوانده نشد", "\(numerals.integer(count)) not read")
  }
}
