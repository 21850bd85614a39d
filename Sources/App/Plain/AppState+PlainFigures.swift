import Canvas
import Domain
import Monitoring
import Persian

extension AppState {
  /// The pillars with their figures, then what needs a person, all in one count.
  func plainOverview(_ overview: OverviewPane) -> PlainPage {
    let sources: [Tab: SourceName] = [
      .endowments: .registry, .cloud: .cloud, .addresses: .addresses,
    ]
    var items: [PlainPage.Item] = OverviewPane.pillars.enumerated().map { index, tab in
      let status = sources[tab].map { [plainStatus(of: $0)] } ?? []
      let text = ([wording.title(tab)] + figureLines(of: tab) + status)
        .joined(separator: wording.comma)
      return PlainPage.Item(number: index + 1, name: wording.title(tab), text: text)
    }
    for entry in shownAlerts {
      let sentence = wording.sentence(entry.alert.finding, now: now)
      let age = wording.age(seconds: seconds(since: entry.since))
      items.append(
        PlainPage.Item(
          number: items.count + 1, name: sentence,
          text: "\(wording.word(entry.alert.severity)): \(sentence)\(wording.comma)\(age)"))
    }
    let selected =
      switch overview.focus {
      case .pillar(let index): index
      case .alert(let row): OverviewPane.pillars.count + row
      }
    return PlainPage(
      title: plainTitle,
      remarks: [
        shownAlerts.isEmpty
          ? wording.allWell
          : "\(wording.needsPerson): \(wording.alertCount(shownAlerts.count))",
        plainStatus(of: .thisHost),
      ],
      items: items, selected: selected + 1)
  }

  var plainHost: PlainPage {
    guard let host = figures.host else {
      return PlainPage(title: plainTitle, remarks: notice(figures.readings.host.error))
    }
    let numerals = wording.numerals
    let memory = host.memory
    func share(_ label: CleanText, _ share: Double?, _ more: CleanText = "") -> CleanText {
      let percent = share.map { numerals.percent($0) } ?? wording.dash
      let said = wording.said(percent, StateMark(of: .load(share)))
      return more.isEmpty ? "\(label): \(said)" : "\(label): \(said)\(wording.comma)\(more)"
    }
    let averages = host.loadAverages.map { numerals.decimal($0, places: 2) }
    var lines: [CleanText] = [
      host.name, "\(wording.kernel): \(host.kernel)",
      "\(wording.uptime): \(RelativeTime.age(seconds: host.uptime, session.language))",
      "\(wording.loadAverage): \(averages.joined(separator: wording.comma))",
      share(wording.cpu, host.cpuLoad, wording.cores(host.cores)),
      share(
        wording.memory, memory.load,
        "\(numerals.bytes(memory.total - memory.available)) \(wording.of) \(numerals.bytes(memory.total))"
      ),
    ]
    for disk in host.disks {
      lines.append(share("\(wording.disk) \(disk.mount)", disk.load, wording.free(disk.available)))
    }
    for network in host.networks {
      let rates: CleanText =
        "\(wording.receivedRate) \(wording.rate(network.received))\(wording.comma)\(wording.sentRate) \(wording.rate(network.sent))"
      lines.append(
        "\(wording.interface) \(network.name): \(network.isUp ? rates : wording.interfaceDown)")
    }
    return PlainPage(title: plainTitle, remarks: lines + [plainStatus(of: .thisHost)])
  }
}
