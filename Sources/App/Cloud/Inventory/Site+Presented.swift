import Canvas
import Domain
import Monitoring
import Persian

extension Site: Presented {
  static var firstSort: Sort<SiteField> { Sort(.name) }

  static let columns: [FieldColumn<SiteField>] = [
    FieldColumn(.name, .atLeast(16, weight: 2)),
    FieldColumn(.role, .exactly(10)),
    FieldColumn(.province, .atLeast(12, weight: 1), fold: 4),
    FieldColumn(.hosts, .exactly(9)),
    FieldColumn(.machines, .exactly(17), fold: 5),
    FieldColumn(.used, .exactly(16), fold: 1),
    FieldColumn(.temperature, .exactly(10), fold: 3),
    FieldColumn(.link, .exactly(14)),
    FieldColumn(.lag, .exactly(14), fold: 2),
    .offered(.power, .exactly(16)),
    .offered(.racks, .exactly(6)),
    .offered(.code, .exactly(10)),
  ]

  func ownCell(_ field: SiteField, in context: ListContext) -> TableCell? {
    let wording = context.wording
    switch field {
    case .used where powerShare != nil: return .load(powerShare, wording)
    case .link:
      return link.map { TableCell(wording.name($0), role: $0 == .up ? .table : nil, mark: $0.mark) }
    default: return nil
    }
  }

  func detail(in state: AppState) -> any RecordDetail { SiteDetail(state: state, site: self) }

  var copied: Copied { Copied(code: code, fields: [code, name, province]) }

  func opened(out of: RecordsPane) -> Pane? { .racks(RacksPane(site: name)) }
}

extension LinkState {
  /// How the link stands, at a glance.
  var mark: StateMark {
    switch self {
    case .up: .ok
    case .degraded: .warning
    case .down: .critical
    }
  }
}

/// One data centre: its power and link, and what is free on its hosts.
struct SiteDetail: RecordDetail {
  let state: AppState
  let site: Site

  var title: CleanText { site.name }

  func draw(in region: Region) {
    region.write(site.name, role: .textStrong)
    region.rest(fromRow: 1).render(Facts(facts: facts))
  }

  var facts: [Facts.Fact] {
    let wording = state.wording
    let context = ListContext(state: state, hits: SearchHits([]))
    func fact(_ field: SiteField) -> Facts.Fact {
      let text = Site.text(site.value(field), of: field, state)
      return .init(wording.title(field), text, mark: site.ownCell(field, in: context)?.mark)
    }
    let headroom = site.content.headroom(by: state.rules.thresholds.ratios)
    let free = ResourceKind.allCases.map { kind in
      Facts.Fact(wording.freeOf(kind), wording.amount(kind, headroom[kind]))
    }
    let power = Facts.Fact(
      wording.powerDrawn, wording.power(site.usedKW, of: site.powerKW))
    return [.hosts, .machines].map(fact) + free + [.role, .province].map(fact) + [power]
      + [.temperature, .lag, .link, .racks, .code].map(fact) + availability
  }

  /// What was kept of each objective that metrics servers hold the data centre to; one of them says
  /// at least that nobody measures it.
  private var availability: [Facts.Fact] {
    let (wording, board) = (state.wording, state.services)
    let reports = board.reports.filter { $0.isOf(site: site) }
    guard !reports.isEmpty else {
      return [Facts.Fact(wording.availability, wording.notKnown, mark: .unknown)]
    }
    return reports.map { report in
      Facts.Fact(
        wording.availability, wording.availability(by: report),
        mark: board.isTrusted(report, at: state.now) ? StateMark(report.state) : .stale)
    }
  }
}
