import Domain
import Persian

extension AppState {
  /// Takes in what an effect brought back; every pane that waited for it, in sight or not.
  mutating func take(_ result: EffectResult) -> [Effect] {
    switch result {
    case .page(let answer):
      updatePanes { pane, state in
        switch pane {
        case .records(var records):
          records.list.take(answer, height: state.recordRows(records))
          pane = .records(records)
        case .hostMap(var map):
          map.take(answer)
          pane = .hostMap(map)
        default: break
        }
      }
    case .leases(let unit, let leases):
      updatePanes { pane, _ in
        guard case .leases(var open) = pane else { return }
        open.take(unit, leases)
        pane = .leases(open)
      }
    case .hosts(let hosts):
      updatePanes { pane, _ in
        guard case .racks(var open) = pane else { return }
        open.take(hosts)
        pane = .racks(open)
      }
    case .hostsNamed(let names): take(hostsNamed: names)
    case .capacity(let inventory): capacity.take(inventory)
    case .security(let posture): security.take(posture)
    case .forecasts(let rows): capacity.take(rows)
    case .wasteSurveyed(let recording): return take(surveyed: recording)
    case .waste(let figures): waste.take(figures)
    case .showback(let month, let answer):
      updatePanes { pane, _ in
        guard case .showback(var open) = pane else { return }
        open.take(month, answer)
        pane = .showback(open)
      }
    case .incidentMonths(let months):
      updatePanes { pane, _ in
        guard case .services(var open) = pane else { return }
        open.take(months)
        pane = .services(open)
      }
    case .metricHistory(let request, let answer): take(request, answer)
    case .imports(let imports):
      updatePanes { pane, _ in
        guard case .imports(var open) = pane else { return }
        open.take(imports)
        pane = .imports(open)
      }
    case .found(let subject, let ticket, let position):
      return take(found: position, subject, ticket: ticket)
    case .counted(let subject, let ticket, let count):
      updatePanes { pane, _ in
        guard case .records(var records) = pane, records.list.subject == subject else {
          return
        }
        records.counted(ticket: ticket, count)
        pane = .records(records)
      }
    case .jumped(let subject, let ticket, let end): take(jumped: end, subject, ticket: ticket)
    case .exported(let name, let rows): take(exported: name, rows)
    case .queueReport(let report):
      updatePanes { pane, _ in
        guard case .queue(var queue) = pane else { return }
        queue.take(report)
        pane = .queue(queue)
      }
    case .labelCurve(let curve):
      updatePanes { pane, _ in
        guard case .queue(var queue) = pane else { return }
        queue.take(curve: curve)
        pane = .queue(queue)
      }
    case .taking(let choice):
      // What cannot be read is no reason not to work.
      taking = ((try? choice.get()) ?? nil) ?? TakingChoice()
    case .toReview(let address):
      updateReview { $0.take(address) }
    case .seenAgain(let id, let address):
      var trouble: SourceError?
      updateReview { trouble = $0.see(id, address) ?? trouble }
      if let trouble, note == nil {
        say("\(wording.cause(trouble)). \(wording.remedy(trouble))", .refused)
      }
    case .matched(let id, let match):
      updateReview(nil) { $0.take(id, match) }
    case .weighed(let id, let code, let match):
      updateReview(nil) { $0.take(id, match, choosing: code) }
    case .secondTaken(let item): updateReview(.second) { $0.take(second: item) }
    case .secondDecided(let state): take(secondDecided: state)
    case .disagreement(let item): updateReview(.arbitration) { $0.take(dispute: item) }
    case .arbitrated(let end): take(arbitrated: end)
    case .lookedUp(let asked, let answer): take(asked, answer)
    case .prepared(let next):
      updateReview { $0.take(prepared: next) }
    case .context(let id, let context): updateReview { $0.take(context: context, of: id) }
    case .alike(let id, let others): take(alike: others, as: id)
    case .decided(let decision):
      return take(decided: decision)
    case .undone(let decision):
      return take(undone: decision)
    case .redone(let decision):
      return take(redone: decision)
    case .changed(let order, let outcome): return take(order, outcome)
    case .standing(let record, let standing):
      updatePanes { pane, _ in
        guard case .records(var records) = pane else { return }
        records.watch.take(record, standing)
        pane = .records(records)
      }
    case .correctable(let record, let fields): take(record, fields)
    case .history(let record, let page): take(history: record, page)
    case .followUps(let request, let page):
      updatePanes { pane, _ in
        guard case .followUps(var followUps) = pane else { return }
        followUps.take(request, page)
        pane = .followUps(followUps)
      }
    case .recordFound(let found): take(opened: found)
    case .listsKept(let isKept):
      if !isKept { say(wording.listsNotKept, .failed) }
    case .rested(let ticket):
      updatePanes { pane, _ in
        switch pane {
        case .records(var records):
          records.rest(ticket: ticket)
          pane = .records(records)
        case .services(var services):
          services.rest(ticket: ticket)
          pane = .services(services)
        case .metricChart(var chart):
          chart.rest(ticket: ticket)
          pane = .metricChart(chart)
        default: break
        }
      }
    }
    return []
  }

  private mutating func take(
    found: Result<SearchFinding?, SourceError>, _ subject: Subject, ticket: Int
  ) -> [Effect] {
    guard case .records(var records) = pane, records.list.subject == subject else { return [] }
    let end = records.found(ticket: ticket, found, height: recordRows(records))
    pane = .records(records)
    switch end {
    case .hit(let wrapped):
      if wrapped { say(wording.wrapped) }
      return [records.hitCount]
    case .nothing: say(wording.notFound(records.sought), .refused)
    case .failed(let error): say(wording.cause(error), .failed)
    case nil: break
    }
    return []
  }

  private mutating func take(decided: Result<DecisionOutcome, SourceError>) -> [Effect] {
    switch decided {
    case .success(let outcome):
      var code: CleanText = ""
      updateReview {
        code = $0.address?.code ?? ""
        $0.take(next: outcome.next)
      }
      say(wording.recordedVerdict(outcome.decision.verdict, of: code, count: outcome.count))
      return []
    case .failure(let error):
      say("\(wording.cause(error)). \(wording.remedy(error))", .failed)
      var stale: RecordID<PropertyAddress>?
      updateReview {
        $0.decisionFailed()
        stale = $0.address?.id
      }
      // What changed in the meantime is fetched anew, so that the next decision sees it.
      guard let stale else { return [] }
      switch error {
      case .conflict, .refused: return [.lookAgain(stale, until: nil, session.desk)]
      default: return []
      }
    }
  }

  private mutating func take(undone: Result<DecisionOutcome?, SourceError>) -> [Effect] {
    updateReview { $0.decisionFailed() }
    switch undone {
    case .success(let outcome?):
      say(wording.undone(wording.name(outcome.decision.verdict.state), count: outcome.count))
      return [.takeAddress(outcome.decision.address, session.desk)]
    case .success(nil):
      say(wording.nothingToUndo, .refused)
    case .failure(let error):
      say("\(wording.cause(error)). \(wording.remedy(error))", .failed)
    }
    return []
  }

  private mutating func take(redone: Result<DecisionOutcome?, SourceError>) -> [Effect] {
    updateReview { $0.decisionFailed() }
    switch redone {
    case .success(let outcome?):
      say(wording.redone(wording.name(outcome.decision.verdict.state), count: outcome.count))
      var isInSight = false
      updateReview { isInSight = isInSight || $0.address?.id == outcome.decision.address }
      guard isInSight else { return [] }
      return [
        .takeNext(taking ?? TakingChoice(), besides: outcome.decision.address, session.desk)
      ]
    case .success(nil):
      say(wording.nothingToRedo, .refused)
    case .failure(let error):
      say("\(wording.cause(error)). \(wording.remedy(error))", .failed)
    }
    return []
  }

  /// Changes the reviews of one kind, first looks where none is named, or all where it says nil.
  mutating func updateReview(
    _ look: ReviewLook? = .first, _ change: (inout ReviewPane) -> Void
  ) {
    updatePanes { pane, _ in
      guard case .review(var review) = pane, look.map({ $0 == review.look }) ?? true
      else { return }
      change(&review)
      pane = .review(review)
    }
  }

  mutating func updatePanes(_ change: (inout Pane, AppState) -> Void) {
    let state = self
    for tab in Tab.allCases { tabs[tab]?.updateAll { change(&$0, state) } }
  }
}
