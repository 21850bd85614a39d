import Canvas
import Domain
import Persian

extension AppState {
  /// Gives a key to the columns of the list in sight.
  mutating func press(_ key: Key, columns cursor: inout ListCursor) -> [Effect] {
    guard case .records(var records) = pane else {
      layers.removeLast()
      return []
    }
    let count = records.list.columnChoices(wording).count
    let index = cursor.position
    switch letter(of: key) {
    case " ": records.list.toggleColumn(index)
    case "J": cursor.move(to: records.list.moveColumn(index, by: 1), count)
    case "K": cursor.move(to: records.list.moveColumn(index, by: -1), count)
    case "s": records.list.sortSecond(byColumn: index)
    case "r": records.list.resetLayout()
    default:
      guard key != .enter else {
        records.list.sort(byColumn: index)
        break
      }
      if let command = keymap.command(for: key, in: .general) {
        _ = cursor.obey(command, count: count, height: 10)
      }
    }
    layers[layers.count - 1] = .columns(cursor)
    pane = .records(records)
    return keepLayout(of: records.list)
  }

  /// Gives a key to the list of saved views.
  mutating func press(_ key: Key, views cursor: inout ListCursor) -> [Effect] {
    let count = lists.views.count
    if key == .enter {
      layers.removeLast()
      guard lists.views.indices.contains(cursor.position) else { return [] }
      open(lists.views[cursor.position])
      return []
    }
    if letter(of: key) == "s", case .records = pane {
      layers[layers.count - 1] = .prompt(PromptLayer(purpose: .saveView, entry: TextEntry("")))
      return []
    }
    if letter(of: key) == "d", lists.views.indices.contains(cursor.position) {
      let gone = lists.views.remove(at: cursor.position)
      cursor.move(to: cursor.position, count - 1)
      layers[layers.count - 1] = .views(cursor)
      say(wording.viewRemoved(CleanText(RawText(gone.name))))
      return [.keepLists(lists)]
    }
    if let command = keymap.command(for: key, in: .general) {
      _ = cursor.obey(command, count: count, height: 10)
    }
    layers[layers.count - 1] = .views(cursor)
    return []
  }

  /// Saves the list in sight under a name.
  mutating func saveView(_ name: CleanText) -> [Effect] {
    guard case .records(let records) = pane, !name.isEmpty else { return [] }
    lists.save(
      SavedView(
        name: name.string, subject: records.list.subject.token,
        filter: records.list.filterLine(filterContext).string, layout: records.list.layout))
    say(wording.viewSaved(name))
    return [.keepLists(lists)]
  }

  /// Goes to the list a view was saved of, and makes it what it was.
  private mutating func open(_ view: SavedView) {
    guard show(listOf: view.subject), case .records(var records) = pane else { return }
    let line = CleanText(RawText(view.filter))
    guard records.list.filter(by: line, filterContext) else {
      say(wording.viewOutdated(CleanText(RawText(view.name))), .failed)
      return
    }
    records.list.take(view.layout)
    pane = .records(records)
  }

  /// Shows the list of a kind of record; false where there is none.
  private mutating func show(listOf token: String) -> Bool {
    guard let subject = Subject(token: token) else { return false }
    for tab in Tab.allCases {
      guard let index = tabs[tab]?.view(of: subject) else { continue }
      self.tab = tab
      current.show(index)
      if case .hostMap(let map) = pane { pane = .records(map.turned(height: geometry.recordRows)) }
      return true
    }
    guard let list = subject.securityList else { return false }
    tab = .cloud
    current.show(securityView)
    enter(.records(RecordsPane(list)))
    return true
  }

  /// Keeps the columns and the order of a list for the next session, where they have changed.
  private mutating func keepLayout(of list: any RecordList) -> [Effect] {
    guard lists.layouts[list.subject.token] != list.layout else { return [] }
    lists.layouts[list.subject.token] = list.layout
    return [.keepLists(lists)]
  }

  /// The Latin letter on a key, whatever the keyboard.
  private func letter(of key: Key) -> Unicode.Scalar? {
    for candidate in [key] + PersianKeyboard.latinKeys(for: key) {
      if case .character(let scalar) = candidate, scalar.isASCII { return scalar }
    }
    return nil
  }
}
