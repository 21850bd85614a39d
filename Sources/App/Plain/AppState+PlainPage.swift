import Canvas
import Domain
import Monitoring
import Persian

extension AppState {
  /// What is in sight, as lines; made from what the screens are made from.
  var plainPage: PlainPage {
    switch layers.last {
    case .reasons(let reasons): plainReasons(reasons)
    case .palette(let palette): plainPalette(palette)
    case .explanation(let subject): plainExplanation(subject)
    case .form(let form): plainForm(form)
    case .confirmation(let confirmation): plainConfirmation(confirmation)
    case .history(let history): plainHistory(history)
    case .lookup(let lookup): plainLookup(lookup)
    case .rereading(let entry): plainRereading(entry)
    case .verdictNote(let note):
      PlainPage(title: wording.label(of: note), remarks: [note.entry.text, wording.plainNote])
    case .prompt(let prompt) where prompt.purpose == .addAgency:
      PlainPage(
        title: wording.title(.addAgency), remarks: [wording.addAgencyLabel, wording.plainOrder])
    case .help, .prompt, .columns, .views, .filter, .calibration, nil: plainPane
    }
  }

  /// The pane in sight, whatever stands over it.
  var plainPane: PlainPage {
    switch pane {
    case .overview(let overview): plainOverview(overview)
    case .statistics(let statistics): plainStatistics(statistics)
    case .records(let records): plainRecords(records)
    case .leases(let leases): plainLeases(leases)
    case .host: plainHost
    case .racks(let racks): plainRacks(racks)
    case .hostMap(let map): plainHostMap(map)
    case .showback(let showback): plainShowback(showback)
    case .services(let services): plainServices(services)
    case .capacity(let cursor): plainCapacity(cursor)
    case .security(let cursor): plainSecurity(cursor)
    case .metrics(let metrics): plainMetrics(metrics)
    case .metricChart(let chart): plainMetricChart(chart)
    case .imports(let imports): plainImports(imports)
    case .queue(let queue): plainQueue(queue)
    case .review(let review): plainReview(review)
    case .followUps(let followUps): plainFollowUps(followUps)
    }
  }

  /// Tab, view, and what was opened out of it.
  var plainTitle: CleanText {
    var parts = [wording.title(tab)]
    let views = viewLine().views
    if views.count > 1, views.indices.contains(current.current) {
      parts.append(views[current.current])
    }
    return (parts + breadcrumbs).joined(separator: " › ")
  }

  /// What to say instead of a list that is not there.
  func notice(_ error: SourceError?) -> [CleanText] {
    guard let error else { return [wording.loading] }
    return ["\(wording.cause(error)). \(wording.remedy(error))"]
  }

  /// A source with its state and age.
  func plainStatus(of source: SourceName) -> CleanText {
    let status = status(of: source)
    return
      "\(status.name): \([wording.state(status.mark), status.age].joined(separator: wording.comma))"
  }

  private func plainReasons(_ layer: ReasonsLayer) -> PlainPage {
    let items = RejectReason.allCases.enumerated().map { index, reason in
      PlainPage.Item(number: index + 1, name: wording.name(reason), text: wording.name(reason))
    }
    return PlainPage(title: wording.title(of: layer), items: items)
  }

  private func plainPalette(_ palette: PaletteLayer) -> PlainPage {
    let items = plainItems(palette).enumerated().map { index, item in
      let title = item.title(wording)
      let letters: [CleanText] =
        switch item {
        case .command(let command): PlainVerb.words(for: command, in: pane.context)
        case .view(let tab, _): [wording.title(tab)]
        }
      return PlainPage.Item(
        number: index + 1, name: title,
        text: letters.isEmpty ? title : "\(title) (\(letters.joined(separator: " ")))")
    }
    return PlainPage(
      title: wording.paletteTitle, remarks: items.isEmpty ? [wording.nothingFound] : [],
      items: items)
  }
}
