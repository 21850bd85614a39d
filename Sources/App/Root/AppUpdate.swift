import Domain
import Foundation
import Monitoring
import Persian

extension AppState {
  /// Takes in one message and returns the work it asks for.
  package mutating func update(_ message: AppMessage) -> [Effect] {
    var effects: [Effect] = []
    let before = pane
    switch message {
    case .key(let key): effects = press(key)
    case .command(let command): effects = obey(command)
    case .view(let tab, let place): showView(tab, place)
    case .select(let item): select(item: item)
    case .resized(let size): session.size = size
    case .tick(let moment):
      let earlier = now
      tick(moment)
      if isFailing {
        effects = settle(reload: true)
      } else if Self.asksAgain(between: earlier, now) {
        effects = recheckChanges()
      }
    case .figures(let update): effects = take(update)
    case .metrics(let update): metrics.take(update)
    case .services(let update): take(update)
    case .result(let result): effects = take(result)
    case .repaint: break
    case .terminal(.unknownKind): layers.append(.calibration)
    case .terminal(.poorFont): say(wording.fontLacksLetters, .refused)
    case .terminal(.hiddenKind): say(wording.terminalHidden, .refused)
    case .terminate: return [.quit]
    }
    return effects + leaveReview(before) + settle() + watchMetrics() + watchServices()
  }

  /// How soon a message should show.
  enum Urgency: Comparable {
    /// With whatever is painted next.
    case none
    /// When the line bears it: nobody is waiting.
    case inTime
    case atOnce
  }

  /// How soon a message should show.
  ///
  /// Most readings only say that nothing changed; their ages are painted by the tick.
  func urgency(of message: AppMessage) -> Urgency {
    switch message {
    case .tick: return .inTime
    case .figures(let update):
      let isNews =
        switch update {
        case .registry(let reading): reading.value != figures.registry
        case .cloud(let reading): reading.value != figures.cloud
        case .addresses(let reading): reading.value != figures.addresses
        case .host: if case .host = pane { true } else { figures.host == nil }
        }
      return isNews ? .inTime : .none
    case .metrics:
      return switch pane {
      case .metrics, .security: .inTime
      default: .none
      }
    case .services:
      return switch pane {
      case .services, .overview: .inTime
      default: .none
      }
    case .result(let result): return isNews(result) ? .atOnce : .none
    default: return .atOnce
    }
  }

  /// The work the pane in sight needs so that it has something to show.
  package mutating func settle(reload: Bool = false) -> [Effect] {
    switch pane {
    case .records(var records):
      defer { pane = .records(records) }
      let height = recordRows(records)
      let page = records.list.load(height: height, reload: reload)
      let figures = settleFigures(beside: records.list.subject, reload: reload)
      // Short screens have no detail, and a moving cursor has none yet.
      guard geometry.detailHeight > 0, !records.isMoving else {
        return [page].compactMap(\.self) + figures
      }
      let standing = records.watch.request(
        for: records.detailed.selectedReference, reload: reload)
      return [page, standing].compactMap(\.self) + figures
    case .leases(var leases):
      defer { pane = .leases(leases) }
      return leases.request(reload: reload, on: today).map { [$0] } ?? []
    case .racks(var racks):
      defer { pane = .racks(racks) }
      return racks.request(reload: reload).map { [$0] } ?? []
    case .hostMap(var map):
      defer { pane = .hostMap(map) }
      return map.request(reload: reload).map { [$0] } ?? []
    case .capacity: return settleCapacity(reload: reload)
    case .security: return settleSecurity(reload: reload)
    case .showback(let open): return settle(open)
    case .services(var open):
      defer { pane = .services(open) }
      open.follow(services)
      let months = open.request(on: today, reload: reload)
      let hour = geometry.detailHeight > 0 ? open.request(in: services, at: now) : nil
      return [months, hour].compactMap(\.self)
    case .metrics(var open):
      defer { pane = .metrics(open) }
      return open.request(height: metricRows, in: metrics, at: now)
    case .metricChart(var chart):
      defer { pane = .metricChart(chart) }
      return chart.request(atMost: chartPlaces, at: now, reload: reload)
    case .imports(var imports):
      defer { pane = .imports(imports) }
      return imports.request(reload: reload).map { [$0] } ?? []
    case .queue(var queue):
      defer { pane = .queue(queue) }
      return queue.request(reload: reload, hasRoom: geometry.holdsCurve)
    case .review(var review):
      defer { pane = .review(review) }
      guard let taking else { return askForTaking() }
      return review.request(taking, at: session.desk, reload: reload)
    case .followUps(var followUps):
      defer { pane = .followUps(followUps) }
      return followUps.request(
        height: geometry.listRows, reviewer: session.reviewer, reload: reload
      ).map { [$0] } ?? []
    case .overview, .statistics, .host:
      return []
    }
  }

  /// The work for what is told beside a list of these records.
  private mutating func settleFigures(beside subject: Subject, reload: Bool) -> [Effect] {
    switch subject {
    case .waste: settleWaste(reload: reload)
    case .hosts: capacity.count(reload: reload, at: now).map { [$0] } ?? []
    default: []
    }
  }

  private mutating func tick(_ moment: Date) {
    now = max(now, moment)
    if let note, note.until <= now { self.note = nil }
    reviseAlerts()
  }

  private mutating func take(_ update: MonitorUpdate) -> [Effect] {
    let before = figures.readings
    figures.take(update)
    reviseAlerts()
    // New figures mean a changed store: the list in sight is read again, in place.
    let isAbout =
      switch (update, tab) {
      case (.registry(let reading), .endowments): reading.value != before.registry.value
      case (.cloud(let reading), .cloud): reading.value != before.cloud.value
      case (.addresses(let reading), .addresses): reading.value != before.addresses.value
      default: false
      }
    guard isAbout else { return [] }
    if case .review(var review) = pane {
      defer { pane = .review(review) }
      return review.recheck(taking ?? TakingChoice(), at: session.desk).map { [$0] } ?? []
    }
    return settle(reload: true)
  }

  /// Whether the pane in sight could not read what it shows.
  private var isFailing: Bool {
    switch pane {
    case .records(let records): records.list.error != nil
    case .leases(let leases): leases.isFailing
    case .racks(let racks): racks.isFailing
    case .hostMap(let map): map.isFailing
    case .capacity: capacity.isFailing
    case .security: security.isFailing
    case .imports(let imports): imports.isFailing
    case .queue(let queue): queue.isFailing
    case .review(let review): review.isFailing
    case .followUps(let followUps): followUps.error != nil
    case .overview, .statistics, .host, .showback, .services, .metrics, .metricChart:
      false
    }
  }

  /// Says something in the footer for a while.
  mutating func say(_ text: CleanText, _ kind: Note.Kind = .done) {
    note = Note(text: text, kind: kind, until: now.addingTimeInterval(kind == .done ? 4 : 8))
  }
}
