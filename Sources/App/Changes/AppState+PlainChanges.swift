import Canvas
import Domain
import Persian

extension AppState {
  /// A form as lines: what it is about, what is filled in, and which line is asked for.
  func plainForm(_ form: ChangeForm) -> PlainPage {
    var page = PlainPage(title: wording.title(form.purpose, of: form.target))
    if let complaint = form.complaint { page.remarks.append(complaint) }
    page.remarks.append(wording.plainFormHint)
    page.items = form.lines.enumerated().map { index, line in
      let text = wording.filled(wording.name(line.label), line.entry.finished)
      return PlainPage.Item(number: index + 1, name: text, text: text)
    }
    page.selected = form.focus + 1
    return page
  }

  func plainConfirmation(_ confirmation: Confirmation) -> PlainPage {
    let items = [wording.yes, wording.no].enumerated().map { index, word in
      PlainPage.Item(number: index + 1, name: word, text: word)
    }
    return PlainPage(
      title: wording.confirmTitle, remarks: [confirmation.question], items: items)
  }

  func plainHistory(_ history: HistoryLayer) -> PlainPage {
    var page = PlainPage(title: "\(wording.historyTitle) \(history.target)")
    if history.error != nil || history.total == nil {
      page.remarks = notice(history.error)
    } else if history.entries.isEmpty {
      page.remarks.append(wording.noHistory)
    }
    page.items = history.entries.enumerated().map { index, entry in
      let text = [moment(of: entry), entry.who, wording.name(entry.action), story(of: entry)]
        .joined(separator: wording.comma)
      return PlainPage.Item(number: index + 1, name: text, text: text)
    }
    return page
  }

  func plainFollowUps(_ pane: FollowUpsPane) -> PlainPage {
    let view = FollowUpsView(state: self, pane: pane)
    var page = PlainPage(title: plainTitle, remarks: [view.scopeName])
    guard pane.isLoaded else {
      page.remarks += notice(pane.error)
      return page
    }
    guard pane.total > 0 else {
      page.remarks.append(view.none)
      return page
    }
    let height = geometry.listRows
    let start = pane.cursor.position / height * height
    let end = min(start + height, pane.total)
    page.remarks.append(wording.range(from: start + 1, through: end, of: pane.total))
    let table = PlainTable(columns: view.columns, wording: wording)
    page.items = (start..<end).map { position in
      pane.page[position].map { table.item(position + 1, view.row($0)) }
        ?? PlainPage.Item(number: position + 1, name: wording.pending, text: wording.pending)
    }
    page.selected = pane.cursor.position + 1
    return page
  }
}
