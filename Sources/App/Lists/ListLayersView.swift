import Canvas
import Domain
import Persian

/// The columns of a list and the views saved, over the list.
struct ListLayersView {
  let state: AppState

  private var wording: Wording { state.wording }

  func draw(columns cursor: ListCursor, over content: Region) {
    guard case .records(let records) = state.pane else { return }
    let choices = records.list.columnChoices(wording)
    let list = open(wording.columnsTitle, rows: choices.count, keys: columnKeys, over: content)
    draw(choices.count, cursor, in: list) { index, row in
      let choice = choices[index]
      row.draw(choice.isShown ? "■" : "□", row: 0, column: 0, role: .key)
      row.write(choice.title, column: 2, role: choice.isShown ? .text : .textDim)
      row.write(order(choice), align: .trailing, role: .accent)
    }
  }

  func draw(views cursor: ListCursor, over content: Region) {
    let views = state.lists.views
    let list = open(wording.viewsTitle, rows: max(1, views.count), keys: viewKeys, over: content)
    guard !views.isEmpty else {
      list.write(wording.noViews, role: .textDim)
      return
    }
    draw(views.count, cursor, in: list) { index, row in
      let subject = Subject(token: views[index].subject).map(wording.title) ?? wording.dash
      let taken = row.write(CleanText(RawText(views[index].name)), role: .text)
      row.write(subject, column: taken + 2, role: .textDim)
      let rest = row.region(column: row.width / 2, width: row.width / 2, height: 1)
      rest.write(CleanText(RawText(views[index].filter)), align: .trailing, role: .textDim)
    }
  }

  private func order(_ choice: ColumnChoice) -> CleanText {
    let arrow: CleanText = choice.isDescending ? "↓" : "↑"
    switch choice.rank {
    case .first: return arrow
    case .second: return "\(arrow) \(wording.secondOrder)"
    case nil: return ""
    }
  }

  private var columnKeys: [(CleanText, CleanText)] {
    [
      (wording.name(.character(" ")), wording.showOrHide), ("Enter", wording.hint(.sort)),
      ("s", wording.secondOrder), ("J K", wording.moveColumn), ("r", wording.asAtFirst),
    ]
  }

  private var viewKeys: [(CleanText, CleanText)] {
    var keys: [(CleanText, CleanText)] = [
      ("Enter", wording.hint(.open)), ("d", wording.removeView),
    ]
    if case .records = state.pane { keys.append(("s", wording.saveView)) }
    return keys
  }

  /// Opens the panel with its keys at the foot; what is left is the list's.
  private func open(
    _ title: CleanText, rows: Int, keys: [(CleanText, CleanText)], over content: Region
  ) -> Region {
    let height = min(rows, max(1, content.height - 6))
    let room = Panel(title: title, size: Size(width: 66, height: height + 2)).open(in: content)
    var column = 0
    for (key, title) in keys {
      column += room.write(key, row: room.height - 1, column: column, role: .key) + 1
      column += room.write(title, row: room.height - 1, column: column, role: .textDim) + 2
    }
    return room.region(width: room.width, height: height)
  }

  private func draw(
    _ count: Int, _ cursor: ListCursor, in list: Region, row: (Int, Region) -> Void
  ) {
    let top = cursor.top(height: list.height, count: count)
    for (place, index) in (top..<min(count, top + list.height)).enumerated() {
      let strip = list.region(row: place, width: list.width, height: 1)
      strip.answer(as: .choice, index)
      if index == cursor.position {
        strip.paint(.selected)
        strip.draw("▌", row: 0, column: 0, role: .tableEdge)
      }
      row(index, strip.region(column: 2, width: strip.width - 3, height: 1))
    }
  }
}
