import Canvas
import Domain
import Persian

/// The list of follow-ups: what, on which record, whose, until when.
struct FollowUpsView {
  let state: AppState
  let pane: FollowUpsPane

  private var wording: Wording { state.wording }

  func draw(in region: Region) {
    let parts = region.split(.rows, [.exactly(state.geometry.viewLineHeight), .share()])
    parts[0].render(state.viewLine(remark: remark))
    if let error = pane.error, !pane.isLoaded {
      parts[1].render(Notice(.error, wording.cause(error), next: wording.remedy(error)))
    } else if !pane.isLoaded {
      parts[1].render(Notice(.loading, wording.loading))
    } else if pane.total == 0 {
      parts[1].render(Notice(.empty, none))
    } else {
      drawTable(in: parts[1])
    }
  }

  var none: CleanText {
    pane.scope == .closed ? wording.noClosedFollowUps : wording.noFollowUps
  }

  private var remark: CleanText {
    let row = pane.total == 0 ? 0 : pane.cursor.position + 1
    return "\(scopeName)  ·  \(wording.position(row, of: pane.total))"
  }

  var scopeName: CleanText {
    switch pane.scope {
    case .all: wording.everybodys
    case .mine: wording.mine
    case .closed: wording.closedOnes
    }
  }

  private func drawTable(in region: Region) {
    let height = Table.visibleRows(height: region.height)
    let top = pane.cursor.top(height: height, count: pane.total)
    region.render(
      Table(
        columns: columns,
        rows: (top..<min(top + height, pane.total)).map { position in
          pane.page[position].map(row)
            ?? TableRow([TableCell(wording.pending)], role: .tableDim)
        },
        selected: pane.cursor.position - top, first: top, total: pane.total))
  }

  var columns: [TableColumn] {
    [
      TableColumn(wording.subjectOfFollowUp, width: .atLeast(18, weight: 3)),
      TableColumn(wording.recordLabel, width: .atLeast(20, weight: 1)),
      TableColumn(wording.assignee, width: .atLeast(12, weight: 1)),
      TableColumn(wording.dueDate, width: .exactly(26)),
      TableColumn(wording.age, width: .exactly(10), foldOrder: 2),
      TableColumn(wording.status, width: .exactly(16), foldOrder: 1),
    ]
  }

  func row(_ followUp: FollowUp) -> TableRow {
    let isOverdue = followUp.isOverdue(on: state.today)
    let due = followUp.due.map(state.dueText) ?? wording.dash
    return TableRow([
      TableCell(followUp.title),
      TableCell(
        "\(wording.name(followUp.record.subject)) \(wording.numerals.identifier(followUp.key))",
        role: .tableDim),
      followUp.assignee.isEmpty
        ? TableCell(wording.nobody, role: .tableDim) : TableCell(followUp.assignee),
      isOverdue ? TableCell(due, mark: .critical) : TableCell(due),
      TableCell(
        RelativeTime.age(seconds: state.seconds(since: followUp.opened), state.session.language),
        role: .tableDim),
      TableCell(wording.name(followUp.state), role: .table, mark: followUp.state.mark),
    ])
  }
}

extension FollowUpState {
  /// How it stands, at a glance.
  var mark: StateMark {
    switch self {
    case .open: .progress
    case .waiting: .warning
    case .done: .ok
    case .dropped: .unknown
    }
  }
}
