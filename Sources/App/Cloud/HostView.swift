import Canvas
import Domain
import Monitoring
import Persian

/// This very machine, live: processor, memory, disks and network.
struct HostView {
  let state: AppState

  private var wording: Wording { state.wording }
  private var numerals: Numerals { state.wording.numerals }

  func draw(in region: Region) {
    let parts = region.split(.rows, [.exactly(state.geometry.viewLineHeight), .share()])
    let age = state.figures.readings.host.age(at: state.now)
    parts[0].render(state.viewLine(remark: age.map { wording.age(seconds: Int($0)) } ?? ""))
    guard let host = state.figures.host else {
      drawMissing(in: parts[1])
      return
    }
    let rows = parts[1].split(
      .rows, [.exactly(4), .exactly(7), .share()], gap: parts[1].height >= 22 ? 1 : 0)
    drawIdentity(host, in: rows[0])
    let sides = rows[1].split(.columns, [.share(), .share()], gap: 4)
    drawProcessor(host, in: sides[0])
    drawMemory(host.memory, in: sides[1])
    let lower = rows[2].split(.columns, [.share(), .share()], gap: 4)
    drawDisks(host.disks, in: lower[0])
    drawNetworks(host.networks, in: lower[1])
  }

  private func drawMissing(in region: Region) {
    guard let error = state.figures.readings.host.error else {
      region.render(Notice(.loading, wording.loading))
      return
    }
    region.render(Notice(.error, wording.cause(error), next: wording.remedy(error)))
  }

  private func drawIdentity(_ host: HostReading, in region: Region) {
    let averages = host.loadAverages.map { numerals.decimal($0, places: 2) }
    region.write(host.name, role: .textStrong)
    region.rest(fromRow: 1).render(
      Facts(
        facts: [
          .init(wording.kernel, host.kernel),
          .init(wording.uptime, RelativeTime.age(seconds: host.uptime, state.session.language)),
          .init(wording.cpu, wording.cores(host.cores)),
          .init(wording.loadAverage, averages.joined(separator: "   ")),
        ]))
  }

  private func drawProcessor(_ host: HostReading, in region: Region) {
    region.render(Heading(wording.cpu, role: .pillarCloud, rule: .thin))
    let body = region.rest(fromRow: 2)
    gauge(host.cpuLoad, in: body)
    body.region(row: 2, width: body.width, height: 1)
      .render(Sparkline(state.figures.hostCpu, range: 0...1, role: .pillarCloud))
  }

  private func drawMemory(_ memory: MemoryReading, in region: Region) {
    region.render(
      Heading(
        wording.memory,
        note:
          "\(numerals.bytes(memory.total - memory.available)) \(wording.of) \(numerals.bytes(memory.total))",
        role: .pillarCloud, rule: .thin))
    let body = region.rest(fromRow: 2)
    gauge(memory.load, in: body)
    body.region(row: 2, width: body.width, height: 1)
      .render(Sparkline(state.figures.hostMemory, range: 0...1, role: .pillarCloud))
    guard memory.swapTotal > 0 else { return }
    body.write(
      "\(wording.swap) \(numerals.bytes(memory.swapTotal - memory.swapFree)) \(wording.of) \(numerals.bytes(memory.swapTotal))",
      row: 4, role: .textDim)
  }

  private func drawDisks(_ disks: [DiskReading], in region: Region) {
    region.render(Heading(wording.disk, role: .pillarCloud, rule: .thin))
    let body = region.rest(fromRow: 2)
    for (index, disk) in disks.prefix(body.height / 2).enumerated() {
      let place = body.region(row: index * 2, width: body.width, height: 2)
      let free = wording.free(disk.available)
      place.write(disk.mount)
      place.write(free, align: .trailing, role: .textDim)
      gauge(disk.load, in: place.rest(fromRow: 1))
    }
  }

  private func drawNetworks(_ networks: [NetworkReading], in region: Region) {
    region.render(Heading(wording.network, role: .pillarCloud, rule: .thin))
    let body = region.rest(fromRow: 2)
    let rows = networks.prefix(max(1, body.height - 3)).map { network in
      TableRow([
        TableCell(
          network.name, role: .table, mark: network.isUp ? .ok : .unknown),
        TableCell(network.isUp ? wording.rate(network.received) : wording.interfaceDown),
        TableCell(network.isUp ? wording.rate(network.sent) : ""),
      ])
    }
    let columns = [
      TableColumn(wording.interface, width: .atLeast(12)),
      TableColumn(wording.receivedRate, width: .atLeast(16)),
      TableColumn(wording.sentRate, width: .atLeast(16)),
    ]
    let table = body.region(width: body.width, height: rows.count + 1)
    table.render(Table(columns: columns, rows: rows))
    let history = body.rest(fromRow: rows.count + 2)
    let halves = history.split(.columns, [.share(), .share()], gap: 2)
    halves[0].render(Sparkline(state.figures.received, role: .pillarCloud))
    halves[1].render(Sparkline(state.figures.sent, role: .pillarCloud))
  }

  private func gauge(_ share: Double?, in region: Region) {
    region.render(
      Gauge(
        share, text: share.map { numerals.percent($0) } ?? wording.dash, role: .load(share)))
  }
}
