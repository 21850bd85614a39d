import Canvas
import Domain
import Foundation
import Monitoring
import Persian

/// How secure the cloud is: how many of how many, the worst of them, the limit, and how that is known.
struct SecurityView {
  let state: AppState
  let cursor: ListCursor

  private var wording: Wording { state.wording }
  private var rows: [SecurityRow] { (try? state.securityRows?.get()) ?? [] }

  private var selected: SecurityRow? {
    rows.indices.contains(cursor.position) ? rows[cursor.position] : nil
  }

  func draw(in region: Region) {
    let geometry = state.geometry
    let parts = region.split(
      .rows, [.exactly(geometry.viewLineHeight), .share(), .exactly(geometry.detailHeight)])
    let row = rows.isEmpty ? 0 : cursor.position + 1
    parts[0].render(state.viewLine(remark: wording.position(row, of: rows.count)))
    if let summary {
      let posture = state.security.figures
      let mark = posture.map(mark) ?? .unknown
      parts[1].region(width: parts[1].width, height: 1).render(StateLabel(mark, summary))
    }
    parts[1].rest(fromRow: 1).render(
      state.securityRows, at: cursor, columns: columns,
      none: Notice(.empty, wording.nothingFound), wording, row: self.row)
    guard geometry.detailHeight > 0, let facts else { return }
    parts[2].rule()
    let body = parts[2].rest(fromRow: 1)
    body.write(title, role: .textStrong)
    body.rest(fromRow: 1).render(Facts(facts: facts, columnWidth: 36))
  }

  /// What is overdue, then what is open and bad.
  var summary: CleanText? {
    state.security.figures.map { wording.summary(of: $0) }
  }

  /// The worst of what the summary tells.
  private func mark(_ posture: SecurityPosture) -> StateMark {
    guard posture[.criticalOpen].isKnown else { return .unknown }
    if posture.urgent > 0 { return .critical }
    return posture.overdue + posture[.criticalOpen].count > 0 ? .warning : .ok
  }

  var columns: [TableColumn] {
    [
      TableColumn(wording.securityGroup, width: .exactly(12), foldOrder: 4),
      TableColumn(wording.securityMeasure, width: .atLeast(30, weight: 3)),
      TableColumn(wording.securityCount, width: .exactly(17)),
      TableColumn(wording.securityWorst, width: .exactly(13), foldOrder: 1),
      TableColumn(wording.securityLimit, width: .atLeast(21, weight: 1), foldOrder: 2),
      TableColumn(wording.status, width: .exactly(13)),
      TableColumn(wording.securitySource, width: .exactly(16), foldOrder: 3),
    ]
  }

  func row(_ row: SecurityRow) -> TableRow {
    switch row {
    case .measure(let measure): self.row(measure)
    case .metric(let key, let place):
      self.row(state.metrics.figures(of: key)[place], of: key)
    case .unread(let key):
      TableRow([
        TableCell(wording.servers, role: .tableDim),
        TableCell(wording.name(key.group), role: .tableDim),
        TableCell(wording.loading, role: .tableDim), TableCell(wording.dash, role: .tableDim),
        TableCell(wording.dash, role: .tableDim),
        TableCell(wording.state(.unknown), mark: .unknown), TableCell(key.server),
      ])
    }
  }

  private func row(_ measure: SecurityMeasure) -> TableRow {
    let figure = figure(of: measure)
    let mark = StateMark(figure.standing(measure))
    return TableRow([
      TableCell(wording.name(measure.group), role: .tableDim),
      TableCell(wording.title(measure)),
      TableCell(figure.isKnown ? wording.count(figure.count, of: figure.total) : wording.dash),
      TableCell(worst(of: figure)),
      TableCell(wording.limit(of: measure), role: .tableDim),
      TableCell(wording.state(mark), role: mark == .ok ? .table : nil, mark: mark),
      TableCell(source(of: measure.group), role: .tableDim),
    ])
  }

  private func row(_ figure: MetricFigure, of key: MetricKey) -> TableRow {
    let offence = MetricOffence(figure)
    let mark = mark(of: figure, offence)
    let age = figure.age(at: state.now).map { wording.age(seconds: Int($0)) }
    return TableRow([
      TableCell(wording.servers, role: .tableDim),
      TableCell(figure.query.title(in: wording.language)),
      TableCell(
        figure.answer == nil
          ? wording.dash
          : figure.query.findsOffenders
            ? wording.numerals.integer(offence.count)
            : wording.count(offence.count, of: offence.total)),
      TableCell(offence.worst.map { wording.value($0, figure.query.unit) } ?? wording.dash),
      TableCell(wording.limit(of: figure.query), role: .tableDim),
      TableCell(wording.state(mark), role: mark == .ok ? .table : nil, mark: mark),
      TableCell(
        [key.server, age ?? wording.word(.unknown)].joined(separator: " · "), role: .tableDim),
    ])
  }

  /// How a figure stands; nothing old or missing is ever well.
  private func mark(of figure: MetricFigure, _ offence: MetricOffence) -> StateMark {
    switch figure.freshness(at: state.now) {
    case .unknown: .unknown
    case .stale: .stale
    case .fresh, .late:
      offence.total == 0 ? .unknown : offence.severity.map { StateMark($0) } ?? .ok
    }
  }

  private func figure(of measure: SecurityMeasure) -> SecurityFigure {
    state.security.figures?[measure] ?? .unknown
  }

  private func worst(of figure: SecurityFigure) -> CleanText {
    figure.worst.map { wording.said($0, on: state.today) } ?? wording.dash
  }

  /// Where figures of the store come from: when a file of them last came in, where one did.
  private func source(of group: SecurityGroup) -> CleanText {
    guard let moment = state.security.figures?.imported[group] else { return wording.ownStore }
    return wording.imported(wording.age(seconds: state.seconds(since: moment)))
  }

  private var title: CleanText {
    switch selected {
    case .measure(let measure): wording.title(measure)
    case .metric(let key, let place):
      state.metrics.figures(of: key)[place].query.title(in: wording.language)
    case .unread(let key): wording.name(key.group)
    case nil: ""
    }
  }

  /// Everything about the row under the cursor.
  var facts: [Facts.Fact]? {
    guard let selected else { return nil }
    let cells = row(selected).cells
    var facts = zip(columns, cells).dropFirst(2).map { column, cell in
      Facts.Fact(column.title, cell.text, mark: cell.mark)
    }
    if case .measure(let measure) = selected {
      let unknown = figure(of: measure).unknown
      facts.insert(
        Facts.Fact(
          wording.notKnownOf, unknown == 0 ? wording.dash : wording.numerals.integer(unknown)),
        at: 1)
      facts.append(Facts.Fact(wording.whatToDo, wording.remedy(of: measure)))
    }
    return facts
  }

  /// The measure under the cursor with its numbers as they were counted.
  var copied: Copied? {
    switch selected {
    case .measure(let measure):
      let figure = figure(of: measure)
      let token = CleanText(RawText(measure.token))
      let numbers = [figure.count, figure.total, figure.unknown]
        .map { figure.isKnown ? CleanText(RawText("\($0)")) : "" }
      return Copied(code: token, fields: [token] + numbers)
    case .metric(let key, let place):
      let figure = state.metrics.figures(of: key)[place]
      let worst = MetricOffence(figure).worst.map { CleanText(RawText("\($0)")) }
      return Copied(
        code: figure.query.id, fields: [key.server, figure.query.id, worst ?? ""])
    case .unread, nil: return nil
    }
  }
}

extension StateMark {
  init(_ standing: SecurityStanding) {
    self =
      switch standing {
      case .unknown: .unknown
      case .well: .ok
      case .needs(.critical): .critical
      case .needs(.warning): .warning
      case .needs(.notice): .progress
      }
  }
}
